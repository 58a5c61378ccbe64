/**
 * The whole visit: is it safe, what is it like, why may it hurt, what to do today?
 * Triage comes first and outranks everything: where it forbids explanations or a plan, none is made. All of it is
 * derived from the journal and the activities for one local day, so the same facts give the same answer.
 */
import type { PainStart } from './causes/contributor.ts';
import { type RankedCauses, rankCauses } from './causes/rank-causes.ts';
import { addDays, daysBetween, type LocalDay } from './core/days.ts';
import type { Entry } from './journal/entries.ts';
import {
  type Dated,
  type Episode,
  episodes,
  journalUntil,
  ofType,
  type PainMoment,
  painMoments,
} from './journal/timeline.ts';
import { trainingFacts } from './load/daily-load.ts';
import { type LoadSummary, summariseLoad } from './load/summarise-load.ts';
import { type WeighedRun, weighRuns } from './load/weigh-runs.ts';
import { noPlan, planToday, type TodayPlan } from './plan/plan-today.ts';
import { WALK_FIRST } from './plan/rules.ts';
import { trafficLight } from './plan/traffic-light.ts';
import type { Activity } from './runs/activity.ts';
import { decideStage, type Stage } from './symptoms/decide-stage.ts';
import { type RankedPatterns, rankPatterns } from './symptoms/rank-patterns.ts';
import { type CurrentTriage, currentTriage } from './triage/current-triage.ts';
import type { Triage } from './triage/decide-triage.ts';
import { isUrgent } from './triage/dispositions.ts';

export type Facts = { readonly entries: readonly Entry[]; readonly activities: readonly Activity[] };

export type PainSummary = {
  readonly latest?: PainMoment;
  /** Mean of the last seven days; undefined without a statement in them. */
  readonly sevenDayMean?: number;
  readonly since?: PainStart;
};

export type Assessment = {
  readonly on: LocalDay;
  readonly triage: Triage;
  /** Which statements the triage rests on, and whether they still hold. */
  readonly basis: CurrentTriage['basis'];
  readonly stage?: Stage;
  /** Empty where triage forbids explanations. */
  readonly patterns: RankedPatterns['patterns'];
  readonly mixedPattern: boolean;
  readonly causes: RankedCauses['causes'];
  readonly notSeen: RankedCauses['notSeen'];
  readonly load: LoadSummary;
  readonly pain: PainSummary;
  readonly today: TodayPlan;
};

export function assess(facts: Facts, on: LocalDay): Assessment {
  const journal = journalUntil(facts.entries, on);
  const told = episodes(journal);
  const moments = painMoments(journal);
  const activities = facts.activities.filter((activity) => activity.day <= on);
  const weighed = weighRuns(activities, { moments, episodes: told });
  const { triage, basis } = currentTriage(journal, on);
  const since = painStart(on, told.at(-1), moments);
  const episode = told.at(-1);
  const mayExplain = triage.complete && !isUrgent(triage.disposition) && basis.standing !== 'raised';
  const shown = mayExplain && episode !== undefined ? rankPatterns(episode.entry.report) : undefined;
  const why = mayExplain ? rankCauses(since, { on, weighed, activities, journal }) : { causes: [], notSeen: [] };
  const stage = since === undefined ? undefined : decideStage(daysBetween(since.day, on));
  const view: View = { on, journal, moments, weighed, triage, basis, ...(since === undefined ? {} : { since }) };
  return {
    on,
    triage,
    basis,
    ...(stage === undefined ? {} : { stage }),
    patterns: shown?.patterns ?? [],
    mixedPattern: shown?.mixed ?? false,
    ...why,
    load: summariseLoad(on, weighed, trainingFacts(activities, journal, on)),
    pain: summarisePain(on, moments, since),
    today: today(view, stage === 'persistent'),
  };
}

type View = {
  readonly on: LocalDay;
  readonly journal: readonly Dated[];
  readonly moments: readonly PainMoment[];
  readonly weighed: readonly WeighedRun[];
  readonly triage: Triage;
  readonly basis: CurrentTriage['basis'];
  readonly since?: PainStart;
};

/** Today's plan, or why there is none: being seen, unanswered questions, old answers and changes come first. */
function today(view: View, persistent: boolean): TodayPlan {
  const { triage, basis, on } = view;
  if (triage.complete && isUrgent(triage.disposition))
    return noPlan(
      'stopped',
      triage.reasons.filter((reason) => reason.holds === 'yes'),
    );
  if (!triage.complete) return noPlan('not-assessed', []);
  if (basis.standing === 'expired') return noPlan('expired', basis.reasons);
  if (basis.standing === 'frozen' || basis.standing === 'raised') return noPlan('frozen', basis.reasons);
  const painSince = stillHurting(view);
  return planToday({
    on,
    gate: triage,
    lit: trafficLight(on, view.moments, view.weighed),
    weighed: view.weighed,
    walkPassed: walkPassed(view),
    persistent,
    ...(painSince === undefined ? {} : { painSince }),
  });
}

/** When this pain began: as the report says, or the first day of the pain that the check-ins still show. */
function painStart(on: LocalDay, episode: Episode | undefined, moments: readonly PainMoment[]): PainStart | undefined {
  if (episode?.onset !== undefined && !isOver(episode, moments)) return { day: episode.onset, known: 'from-report' };
  const recent = moments.filter((one) => one.day > addDays(on, -CHECK_INS_DAYS) && one.pain0to10 >= HURTS_FROM);
  const [first] = recent;
  return first === undefined ? undefined : { day: first.day, known: 'from-check-ins' };
}

/** Reported as gone, and nothing has hurt since. */
const isOver = ({ entry }: Episode, moments: readonly PainMoment[]): boolean =>
  entry.report.pain0to10 === 0 && !moments.some((one) => one.at > entry.at && one.pain0to10 >= HURTS_FROM);

/** Without a report, pain in the check-ins of six weeks counts; 1 of 10 is noise. */
const CHECK_INS_DAYS = 42;
const HURTS_FROM = 2;

/** The first day of an episode that still hurt within the last week. */
function stillHurting({ on, moments, since }: View): LocalDay | undefined {
  const week = moments.filter((one) => one.day > addDays(on, -7));
  const hurts = week.length === 0 ? since !== undefined : week.some((one) => one.pain0to10 > 0);
  return hurts ? since?.day : undefined;
}

/** A walk of half an hour at pain 2 or less since this episode began (PR-41). */
function walkPassed({ journal, since }: View): boolean {
  return ofType(journal, 'session-done').some(
    ({ entry, day }) =>
      (since === undefined || day >= since.day) &&
      (entry.kind === 'walk' || entry.exercises?.some((one) => one.exercise === 'X-60') === true) &&
      (entry.durationSeconds ?? 0) >= WALK_FIRST.walkSeconds &&
      (entry.pain0to10 ?? Number.POSITIVE_INFINITY) <= WALK_FIRST.painMost,
  );
}

function summarisePain(on: LocalDay, moments: readonly PainMoment[], since: PainStart | undefined): PainSummary {
  const latest = moments.at(-1);
  const week = moments.filter((one) => one.day > addDays(on, -7)).map((one) => one.pain0to10);
  return {
    ...(latest === undefined ? {} : { latest }),
    ...(week.length === 0 ? {} : { sevenDayMean: week.reduce((sum, one) => sum + one, 0) / week.length }),
    ...(since === undefined ? {} : { since }),
  };
}
