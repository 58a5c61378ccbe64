/**
 * What may contribute to this runner's pain, and how would we know better?
 * A contributor is never a verdict: it says what fits, what speaks against, how sure it is, what would change that, and
 * which question or test would tell more. The order is by certainty, then by the fixed order of CAUSES; no hidden score.
 */
import type { LocalDay } from '../core/days.ts';
import type { Reason } from '../core/decision.ts';
import type { Dated } from '../journal/timeline.ts';
import type { WeighedRun } from '../load/weigh-runs.ts';
import type { Activity } from '../runs/activity.ts';

export const CERTAINTIES = ['likely', 'possible', 'cannot-tell'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const FAMILIES = ['form', 'strength', 'overuse'] as const;
export type Family = (typeof FAMILIES)[number];

/** The order of equally certain contributors: load, then recovery, then strength, then form; as strong as the studies. */
export const CAUSES = [
  'spike',
  'ramp',
  'no-rest',
  'monotony',
  'low-energy',
  'poor-sleep',
  'overreaching',
  'weak-side-bridge',
  'weak-core',
  'weak-glutes',
  'short-hip-flexor',
  'leg-length',
  'cadence-drop',
  'late-drift',
  'asymmetry',
  'overstride',
] as const;
export type CauseId = (typeof CAUSES)[number];

/** Family and the article's sentence (evidence row CL-nn) of each. */
export const CAUSE_ITEMS = {
  spike: { family: 'overuse', claim: 'CL-20' },
  ramp: { family: 'overuse', claim: 'CL-24' },
  'no-rest': { family: 'overuse', claim: 'CL-25' },
  monotony: { family: 'overuse', claim: 'CL-46' },
  'low-energy': { family: 'overuse', claim: 'CL-26' },
  'poor-sleep': { family: 'overuse', claim: 'CL-22' },
  overreaching: { family: 'overuse', claim: 'CL-22' },
  'weak-side-bridge': { family: 'strength', claim: 'CL-17' },
  'weak-core': { family: 'strength', claim: 'CL-15' },
  'weak-glutes': { family: 'strength', claim: 'CL-14' },
  'short-hip-flexor': { family: 'strength', claim: 'CL-10' },
  'leg-length': { family: 'form', claim: 'CL-08' },
  'cadence-drop': { family: 'form', claim: 'CL-13' },
  'late-drift': { family: 'form', claim: 'CL-16' },
  asymmetry: { family: 'form', claim: 'CL-16' },
  overstride: { family: 'form', claim: 'CL-04' },
} as const satisfies Record<CauseId, { readonly family: Family; readonly claim: `CL-${number}` }>;

/** The question, self-test or recording that would tell most about a contributor. */
export const NEXT_TESTS = [
  'morning-check-ins',
  'symptom-report',
  'more-recordings',
  'sleep-in-check-ins',
  'tiredness-in-check-ins',
  'energy-questions',
  'runs-with-cadence',
  'runs-with-balance',
  'long-runs-with-sensors',
  'film-from-the-side',
  'ST-01',
  'ST-02',
  'ST-03',
  'ST-06',
  'ST-09',
  'ST-13',
] as const;
export type NextTest = (typeof NEXT_TESTS)[number];

/** What would make a contributor weigh less, or fall away. */
export const WOULD_CHANGE = [
  'calm-mornings-after-long-runs',
  'pain-with-steady-weeks',
  'pain-after-rest-days',
  'pain-after-varied-weeks',
  'pain-after-good-nights',
  'answers-about-energy',
  'pain-when-rested',
  'retest-in-range',
  'second-measurement-within-error',
  'form-back-and-pain-stays',
] as const;
export type WouldChange = (typeof WOULD_CHANGE)[number];

export type Contributor = {
  readonly id: CauseId;
  readonly family: Family;
  readonly claim: `CL-${number}`;
  readonly certainty: Certainty;
  readonly fits: readonly Reason[];
  readonly against: readonly Reason[];
  readonly wouldChange: WouldChange;
  readonly nextTest: NextTest;
};

/** What was looked at and not found: shown as "not in what we could see". */
export type NotSeen = { readonly id: CauseId; readonly reasons: readonly Reason[] };

export type Judged = { readonly named: Contributor } | { readonly notSeen: NotSeen };

/** The day the pain began, or the day of looking when nobody said. */
export type PainStart = { readonly day: LocalDay; readonly known: 'from-report' | 'from-check-ins' };

/** All that is known up to the day of looking. */
export type Evidence = {
  readonly on: LocalDay;
  readonly weighed: readonly WeighedRun[];
  readonly activities: readonly Activity[];
  readonly journal: readonly Dated[];
};

/** How a judge ends: what it tells about its contributor, and what was found. */
type Item = { readonly id: CauseId; readonly wouldChange: WouldChange; readonly nextTest: NextTest };

export const contributor = (
  item: Item,
  certainty: Certainty,
  fits: readonly Reason[],
  against: readonly Reason[] = [],
): Judged => {
  const { id, wouldChange, nextTest } = item;
  return { named: { id, ...CAUSE_ITEMS[id], certainty, fits, against, wouldChange, nextTest } };
};

export const notSeen = (id: CauseId, ...reasons: readonly Reason[]): Judged => ({ notSeen: { id, reasons } });

/** Held: possible. Nobody knows: cannot tell, with what is missing. Otherwise not seen. */
export const judgedBy = (item: Item, reason: Reason, against: readonly Reason[] = []): Judged => {
  if (reason.holds === 'yes') return contributor(item, 'possible', [reason], against);
  return reason.holds === 'unknown' ? contributor(item, 'cannot-tell', [], [reason]) : notSeen(item.id, reason);
};

/** Most certain first; equals in the fixed order of CAUSES. */
export function rankContributors(contributors: readonly Contributor[]): readonly Contributor[] {
  return contributors.toSorted(
    (a, b) =>
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
      CAUSES.indexOf(a.id) - CAUSES.indexOf(b.id),
  );
}
