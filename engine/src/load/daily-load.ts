/**
 * What did each local day add up to?
 * Load of every session of the day, running or not, with the running metres beside it. Rows in any order give the
 * same days; a session counts on the local day it began, so no change of clock moves it.
 */
import { dayNumber, type LocalDay, parseLocalDay, yearsBetween } from '../core/days.ts';
import type { Dated } from '../journal/timeline.ts';
import { ofType } from '../journal/timeline.ts';
import { type Activity, isRun } from '../runs/activity.ts';
import { SESSION_LOAD } from './rules.ts';
import { type Athlete, athleteOf, effortLoad, type LoadSource, sessionLoad } from './session-load.ts';

export type DailyLoad = {
  /** `dayNumber` of the first entry of each column. */
  readonly firstDay: number;
  /** Sum of session loads; an hour at threshold is 100. */
  readonly load: Float64Array;
  readonly runMetres: Float64Array;
  readonly runs: Uint8Array;
  readonly otherSessions: Uint8Array;
  readonly sources: Readonly<Record<LoadSource, number>>;
};

export type TrainingFacts = {
  readonly activities: readonly Activity[];
  readonly journal: readonly Dated[];
  readonly athlete: Athlete;
};

/** The facts with what the latest profile says of the runner. */
export function trainingFacts(activities: readonly Activity[], journal: readonly Dated[], on: LocalDay): TrainingFacts {
  const profile = ofType(journal, 'profile').at(-1)?.entry;
  const birth = profile?.birthDate === undefined ? undefined : parseLocalDay(profile.birthDate);
  const athlete = athleteOf(activities, {
    ...(profile?.sex === undefined ? {} : { sex: profile.sex }),
    ...(birth === undefined ? {} : { ageYears: yearsBetween(birth, on) }),
  });
  return { activities, journal, athlete };
}

/** All days from the first session to `on`, that day included; a single empty day when there is nothing. */
export function dailyLoad(facts: TrainingFacts, on: LocalDay): DailyLoad {
  const activities = facts.activities.filter((one) => one.day <= on).sort(byStart);
  const last = dayNumber(on);
  const firstDay = dayNumber(activities[0]?.day ?? on);
  const sources: Record<LoadSource, number> = { 'perceived-exertion': 0, 'heart-rate': 0, time: 0 };
  const days = emptyDays(firstDay, last);
  for (const activity of activities) {
    const index = dayNumber(activity.day) - firstDay;
    const session = sessionLoad(activity, facts.athlete);
    sources[session.by] += 1;
    add(days.load, index, session.load);
    if (isRun(activity)) add(days.runMetres, index, activity.distanceMetres ?? 0);
    add(isRun(activity) ? days.runs : days.otherSessions, index, 1);
  }
  for (const { entry, day } of ofType(facts.journal, 'session-done')) {
    const index = dayNumber(day) - firstDay;
    if (index < 0 || index >= days.load.length || isOnFoot(entry.kind)) continue;
    add(days.load, index, effortLoad(entry.durationSeconds ?? 0, entry.effort0to10 ?? SESSION_LOAD.assumedEffort0to10));
    add(days.otherSessions, index, 1);
  }
  return { firstDay, ...days, sources };
}

/** Values of one column for the `count` days that end on a day; days outside are empty. */
export function lastDays(column: ArrayLike<number>, firstDay: number, on: LocalDay, count: number): readonly number[] {
  const end = dayNumber(on) - firstDay;
  return Array.from({ length: count }, (_, back) => column[end - count + 1 + back] ?? 0);
}

/** Done on foot, it has a recording of its own; strength and other sport may have only this entry. */
const isOnFoot = (kind: string | undefined): boolean => kind === 'run' || kind === 'walk-run' || kind === 'walk';

const emptyDays = (first: number, last: number) => {
  const count = Math.max(1, last - first + 1);
  return {
    load: new Float64Array(count),
    runMetres: new Float64Array(count),
    runs: new Uint8Array(count),
    otherSessions: new Uint8Array(count),
  };
};

function add(column: Float64Array | Uint8Array, index: number, value: number): void {
  column[index] = (column[index] ?? 0) + value;
}

const byStart = (a: Activity, b: Activity): number =>
  a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : a.id < b.id ? -1 : 1;
