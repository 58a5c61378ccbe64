/** How is a contributor shown: what fits, what speaks against it, how sure it is, what would tell more? */
import type { Contributor, LocalDay } from '@backstride/engine';
import { addDays, daysBetween } from '@backstride/engine';
import {
  CAUSE_WORDS,
  CERTAINTY_WORDS,
  CONDITION_WORDS,
  fullDay,
  MIXED_PATTERN,
  NEXT_TEST_WORDS,
  PATTERN_NOTE,
  app as say,
} from '@backstride/words';
import type { CauseView, ReasonView } from '../../lib/views.ts';
import type { Situation } from '../situation.ts';
import { figure } from './figure.ts';
import { viewReasons } from './rules.ts';
import { chartOf, histories } from './runs.ts';

export const viewCause = (cause: Contributor): CauseView => ({
  id: cause.id,
  name: CAUSE_WORDS[cause.id].name,
  certainty: cause.certainty,
  certaintyText: CERTAINTY_WORDS[cause.certainty],
  known: CAUSE_WORDS[cause.id].known,
  next: NEXT_TEST_WORDS[cause.nextTest],
  fits: viewReasons(cause.fits),
  against: viewReasons(cause.against),
});

/** More than these are never shown: they are pictures, and the mixed one is always among them. */
const PATTERNS_SHOWN = 3;

export type NotSeenView = { readonly id: string; readonly name: string; readonly why: readonly ReasonView[] };

export function viewWhy({ assessment, facts, on }: Situation) {
  const since = assessment.pain.since?.day;
  const reported = facts.entries.some(({ type }) => type === 'symptom-report');
  return {
    reported,
    figure: figure('sore'),
    hurts: since !== undefined,
    ...(since === undefined
      ? {}
      : { began: say.why.began(fullDay(since)), chart: chartAround(since, facts, on, assessment.causes) }),
    patterns: {
      note: assessment.mixedPattern ? MIXED_PATTERN : PATTERN_NOTE,
      list: assessment.patterns.slice(0, PATTERNS_SHOWN).map(({ code, fits, against }) => ({
        code,
        ...CONDITION_WORDS[code],
        fits: viewReasons(fits),
        against: viewReasons(against),
      })),
    },
    causes: assessment.causes.filter(({ certainty }) => certainty !== 'cannot-tell').map(viewCause),
    untold: assessment.causes.filter(({ certainty }) => certainty === 'cannot-tell').map(viewCause),
    notSeen: assessment.notSeen.map(
      ({ id, reasons }): NotSeenView => ({ id, name: CAUSE_WORDS[id].name, why: viewReasons(reasons) }),
    ),
  };
}

/** Nine weeks before the pain and what came after, at most ten. */
function chartAround(since: LocalDay, facts: Situation['facts'], on: LocalDay, causes: readonly Contributor[]) {
  const { weighed, pain, onsets } = histories(facts, on);
  const to = daysBetween(since, on) > 70 ? addDays(since, 70) : on;
  return chartOf({ from: addDays(since, -63), to }, weighed, pain, onsets, spikeOf(causes));
}

function spikeOf(causes: readonly Contributor[]): string | undefined {
  const saw = causes.find(({ id }) => id === 'spike')?.fits.flatMap((reason) => reason.saw);
  const run = saw?.find(({ finding }) => finding === 'run-id')?.value;
  return typeof run === 'string' ? run : undefined;
}
