/**
 * What does the runner see first today?
 * Is it safe, what to do, why; or the one card that stands in place of all that. Never a result while questions that
 * decide about safety are open.
 */
import {
  addDays,
  daysBetween,
  journalUntil,
  type LocalDay,
  type PlanState,
  painMoments,
  type Triage,
} from '@backstride/engine';
import {
  ACTION_CARDS,
  fullDay,
  LIGHT_NAMES,
  NO_WARNING_SIGNS,
  PLAN_STATE_SENTENCES,
  STAGE_WORDS,
  app as say,
} from '@backstride/words';
import { formatShortDay } from '../../lib/format.ts';
import type { PainDays, ReasonView, TodayView } from '../../lib/views.ts';
import type { Situation } from '../situation.ts';
import { viewCard } from './card.ts';
import { viewCause } from './causes.ts';
import { figure, poseOf } from './figure.ts';
import { headlineOf, leadingKind, viewItem } from './items.ts';
import { isStopped } from './level.ts';
import { viewReasons } from './rules.ts';

const STRIP_DAYS = 14;

export function viewToday(now: Situation, zone: string): TodayView {
  const { assessment, facts } = now;
  if (isStopped(assessment.triage)) return { state: 'card', card: viewCard(now, zone) };
  if (assessment.basis.standing === 'none') {
    if (facts.activities.length === 0 && facts.entries.length === 0) return { state: 'first', figure: figure('run') };
    return { state: 'no-report', runs: assessment.load.runs, figure: figure('sore') };
  }
  if (!assessment.triage.complete) return incomplete(assessment.triage);
  return assessed(now, assessment.triage);
}

/** What an answer already asks for is said before the rest is known; open questions alone say nothing yet. */
const incomplete = ({ atLeast: level, flags }: Extract<Triage, { complete: false }>): TodayView =>
  flags.length === 0 || level === 'SELF_MANAGE' || level === 'ROUTINE_PHYSIO'
    ? { state: 'incomplete', figure: figure('sore') }
    : { state: 'incomplete', atLeast: ACTION_CARDS[level].title, figure: figure('sore') };

function assessed({ assessment, facts, on }: Situation, triage: Extract<Triage, { complete: true }>): TodayView {
  const { today, pain, basis } = assessment;
  const items = today.days[0]?.items ?? [];
  const kind = leadingKind(items);
  const reasons = viewReasons(today.reasons);
  const moments = painMoments(journalUntil(facts.entries, on));
  return {
    state: 'assessed',
    ...headlines(triage, today.state, headlineOf(kind)),
    plan: today.state,
    figure: figure(poseOf(kind)),
    ...(today.light === undefined ? {} : { light: today.light, lightText: LIGHT_NAMES[today.light] }),
    ...planText(today.state, reasons),
    items: items.map(viewItem),
    safe: safeOf(triage, basis.answeredOn),
    ...(assessment.stage === undefined ? {} : { stage: STAGE_WORDS[assessment.stage] }),
    painNow:
      pain.latest === undefined
        ? say.today.pain.never
        : say.today.pain.now(pain.latest.pain0to10, formatShortDay(pain.latest.day)),
    ...(pain.since === undefined ? {} : { since: say.today.pain.since(daysBetween(pain.since.day, on)) }),
    pain: painDays(moments, on),
    causes: assessment.causes
      .filter(({ certainty }) => certainty !== 'cannot-tell')
      .slice(0, 2)
      .map(viewCause),
  };
}

type Assessed = Extract<TodayView, { state: 'assessed' }>;

/** Being seen outranks the plan; answering again outranks both. */
function headlines(
  triage: Extract<Triage, { complete: true }>,
  state: PlanState,
  planHeadline: string,
): Pick<Assessed, 'headline' | 'beSeen' | 'planHeadline'> {
  if (state !== 'ready') return { headline: say.today.again[state], beSeen: false, planHeadline };
  if (triage.disposition !== 'CLINICIAN_2W') return { headline: planHeadline, beSeen: false, planHeadline };
  return { headline: ACTION_CARDS.CLINICIAN_2W.title, beSeen: true, planHeadline };
}

function planText(state: PlanState, reasons: readonly ReasonView[]): Pick<Assessed, 'planText'> {
  const sentence = reasons[0]?.sentence ?? (state === 'ready' ? undefined : PLAN_STATE_SENTENCES[state]);
  return sentence === undefined ? {} : { planText: sentence };
}

type Safe = Extract<TodayView, { state: 'assessed' }>['safe'];

function safeOf(triage: Extract<Triage, { complete: true }>, answeredOn: LocalDay | undefined): Safe {
  const { title, lead, by, steps } = ACTION_CARDS[triage.disposition];
  const quiet = triage.disposition === 'SELF_MANAGE';
  return {
    level: triage.disposition,
    text: quiet ? NO_WARNING_SIGNS : title,
    details: quiet
      ? []
      : [
          lead,
          by,
          ...(triage.withinDays === undefined ? [] : [say.today.safe.within(triage.withinDays)]),
          ...(triage.runningAllowed ? [] : [say.today.safe.noRunning]),
        ],
    steps: quiet ? [] : steps,
    why: viewReasons(triage.reasons.filter((one) => one.holds === 'yes' && one.level !== undefined)),
    ...(answeredOn === undefined ? {} : { answered: say.today.safe.answered(fullDay(answeredOn)) }),
  };
}

/** The strongest pain of each day; days without a word stay empty. */
function painDays(moments: ReturnType<typeof painMoments>, on: LocalDay): PainDays {
  const days = Array.from({ length: STRIP_DAYS }, (_, index) => addDays(on, index + 1 - STRIP_DAYS));
  return {
    days: days.map((day) => {
      const said = moments.filter((moment) => moment.day === day).map(({ pain0to10 }) => pain0to10);
      return said.length === 0 ? { day } : { day, pain0to10: Math.max(...said) };
    }),
  };
}
