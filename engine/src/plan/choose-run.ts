/**
 * Run, walk-run, walk or rest today?
 * From what triage allows, today's light, the way back from this episode, days off, and the cap that no run breaks:
 * 110 % of the longest run of 30 days that settled (AM-01). The first rule that applies decides.
 */
import { addDays, daysBetween, type LocalDay } from '../core/days.ts';
import type { Reason, RuleId, Saw } from '../core/decision.ts';
import { longestStreak } from '../load/weeks.ts';
import { isSettled, referenceOn, type WeighedRun } from '../load/weigh-runs.ts';
import { allows, type Gate } from './gate.ts';
import type { PlanItem } from './item.ts';
import {
  AFTER_DAYS_OFF,
  EASY_DAYS,
  FIRST_DAYS,
  LONGEST_RUN_CAP,
  TRAFFIC_LIGHT,
  WALK_FIRST,
  WALK_RUN_LADDER,
} from './rules.ts';
import type { LitBy } from './traffic-light.ts';

export type RunSituation = {
  readonly on: LocalDay;
  readonly gate: Gate;
  readonly lit: LitBy;
  readonly weighed: readonly WeighedRun[];
  /** First day of an episode that still hurts; undefined without one. */
  readonly painSince?: LocalDay;
  /** A walk of half an hour at pain 2 or less since the episode began. */
  readonly walkPassed: boolean;
};

export function chooseRun(now: RunSituation): readonly PlanItem[] {
  return notRunning(now) ?? wayBack(now) ?? afterDaysOff(now) ?? easyDay(now) ?? cappedRun(now);
}

/** No running where triage or a red light says so. */
function notRunning(now: RunSituation): readonly PlanItem[] | undefined {
  if (!now.gate.runningAllowed) return walk(now, FIRST_DAYS.walkSeconds, triageSays(now.gate));
  if (now.lit.light !== 'red') return undefined;
  return walk(now, FIRST_DAYS.walkSeconds, now.lit.reason);
}

/** While an episode still hurts, a half-hour walk comes before running, and walk-run before runs (PR-41, AM-02). */
function wayBack(now: RunSituation): readonly PlanItem[] | undefined {
  if (now.painSince === undefined || hasRunWell(now, now.painSince)) return undefined;
  const reason = because(WALK_FIRST.id, [{ finding: 'walk-passed', is: now.walkPassed ? 'yes' : 'no' }]);
  if (now.lit.light !== 'green') return walk(now, WALK_FIRST.shortWalkSeconds, now.lit.reason, reason);
  if (!now.walkPassed) return walk(now, WALK_FIRST.walkSeconds, reason);
  if (ranWithin(now, WALK_RUN_LADDER.hoursBetween / 24)) return walk(now, WALK_FIRST.walkSeconds, restBetween());
  return [walkRun(WALK_RUN_LADDER.plainStartStage, reason)];
}

function afterDaysOff(now: RunSituation): readonly PlanItem[] | undefined {
  const last = now.weighed.findLast((run) => run.day < now.on);
  const off = last === undefined ? undefined : daysBetween(last.day, now.on);
  const saw: Saw[] = [
    off === undefined
      ? { finding: 'no-runs-known', is: 'yes' }
      : { finding: 'days-off', is: 'yes', value: off, unit: 'days' },
  ];
  if (off === undefined || off >= AFTER_DAYS_OFF.ladderFromDays || referenceOn(now.on, now.weighed) === undefined) {
    return [walkRun(1, because(AFTER_DAYS_OFF.id, saw))];
  }
  const share = AFTER_DAYS_OFF.shares.find((row) => off >= row.fromDays)?.share;
  return share === undefined ? undefined : cappedRun(now, share, because(AFTER_DAYS_OFF.id, saw));
}

/** Two running days in a row are followed by one without. */
function easyDay(now: RunSituation): readonly PlanItem[] | undefined {
  const streak = longestStreak(now.weighed, addDays(now.on, -EASY_DAYS.mostInARow), addDays(now.on, -1));
  const ranToday = now.weighed.some((run) => run.day === now.on);
  if (!ranToday && streak < EASY_DAYS.mostInARow) return undefined;
  const saw: Saw[] = ranToday
    ? [{ finding: 'ran-today', is: 'yes' }]
    : [{ finding: 'running-days-in-a-row', is: 'yes', value: streak, unit: 'days' }];
  return [{ kind: 'rest', reasons: [because(EASY_DAYS.id, saw)] }];
}

/** An easy run of the runner's usual length, never above the cap; less in amber or when nobody knows. */
function cappedRun(now: RunSituation, share = 1, more?: Reason): readonly PlanItem[] {
  const reference = referenceOn(now.on, now.weighed);
  if (reference === undefined)
    return [walkRun(1, because(LONGEST_RUN_CAP.id, [{ finding: 'no-settled-reference', is: 'yes' }]))];
  const capMetres = Math.floor(reference.distanceMetres * LONGEST_RUN_CAP.ratio);
  const careful = now.lit.light === 'green' ? 1 : TRAFFIC_LIGHT.amberShare;
  const distanceMetres = Math.min(capMetres, toHundreds(usualMetres(now) * careful * share));
  const cap = because(LONGEST_RUN_CAP.id, [
    { finding: 'reference-distance', is: 'yes', value: reference.distanceMetres, unit: 'metres' },
    { finding: 'reference-day', is: 'yes', value: reference.day },
    { finding: 'cap', is: 'yes', value: capMetres, unit: 'metres' },
  ]);
  return [{ kind: 'run', distanceMetres, capMetres, reasons: [cap, ...(more ? [more] : []), now.lit.reason] }];
}

function walk(now: RunSituation, durationSeconds: number, ...reasons: readonly Reason[]): readonly PlanItem[] {
  return allows(now.gate, 'X-60')
    ? [{ kind: 'walk', exercise: 'X-60', durationSeconds, reasons }]
    : [{ kind: 'rest', reasons }];
}

function walkRun(stage: number, reason: Reason): PlanItem {
  const step = WALK_RUN_LADDER.stages[stage - 1] ?? WALK_RUN_LADDER.stages[0];
  return {
    kind: 'walk-run',
    durationSeconds: (step.run + step.walk) * step.times * 60,
    intervals: step,
    reasons: [because(WALK_RUN_LADDER.id, [{ finding: 'stage', is: 'yes', value: stage }]), reason],
  };
}

/** Half of the last four weeks' settled runs were shorter than this. */
function usualMetres(now: RunSituation): number {
  const from = addDays(now.on, -EASY_DAYS.habitDays);
  const distances = now.weighed
    .filter((run) => run.day >= from && run.day < now.on && isSettled(run))
    .map((run) => run.distanceMetres)
    .toSorted((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0;
}

/** Has this runner run since the episode began, the last time without amber or red after it? */
function hasRunWell(now: RunSituation, since: LocalDay): boolean {
  const last = now.weighed.findLast((run) => run.day > since && run.day < now.on);
  return last !== undefined && isSettled(last);
}

const ranWithin = (now: RunSituation, days: number): boolean =>
  now.weighed.some((run) => run.day <= now.on && daysBetween(run.day, now.on) < days);

const restBetween = (): Reason =>
  because(WALK_RUN_LADDER.id, [
    { finding: 'ran-less-than', is: 'yes', value: WALK_RUN_LADDER.hoursBetween, unit: 'hours' },
  ]);

const triageSays = (gate: Gate): Reason =>
  because('triage/decide-triage#running', [{ finding: 'running-stopped-by', is: 'yes', value: gate.tags }]);

const because = (rule: RuleId, saw: readonly Saw[]): Reason => ({ rule, holds: 'yes', saw });

const toHundreds = (value: number): number => Math.round(value / 100) * 100;
