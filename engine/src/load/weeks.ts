/**
 * How much did the weeks add up to?
 * Sums over seven local days ending on a day, streaks of running days, and the change from week to week.
 */
import { addDays, type LocalDay } from '../core/days.ts';
import type { WeighedRun } from './weigh-runs.ts';

/** Running metres of the `count` days that end on `on`, that day included. */
export function metresOfDays(weighed: readonly WeighedRun[], on: LocalDay, count = 7): number {
  const from = addDays(on, 1 - count);
  return weighed.reduce((sum, run) => (run.day >= from && run.day <= on ? sum + run.distanceMetres : sum), 0);
}

/** This week against the week before it; undefined when the week before has no run. */
export function weekRatio(weighed: readonly WeighedRun[], on: LocalDay): number | undefined {
  const before = metresOfDays(weighed, addDays(on, -7));
  return before > 0 ? metresOfDays(weighed, on) / before : undefined;
}

/** Days in a row with a run that end on the last running day in `from` … `to`; the longest such streak. */
export function longestStreak(weighed: readonly WeighedRun[], from: LocalDay, to: LocalDay): number {
  const days = new Set(weighed.filter((run) => run.day >= from && run.day <= to).map((run) => run.day));
  let longest = 0;
  for (const day of days) {
    if (days.has(addDays(day, -1))) continue;
    let length = 1;
    while (days.has(addDays(day, length))) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
