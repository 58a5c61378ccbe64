/**
 * Were the days alike, and was the week unusual?
 * Monotony and strain after Foster, and the acute to chronic ratio: information, never judged by themselves
 * (LD-03, LD-06, LD-07); and hard days in a row against the runner's own days (LD-14).
 */
import { addDays, type LocalDay } from '../core/days.ts';
import { mean, quantile } from '../core/robust.ts';
import { type DailyLoad, lastDays } from './daily-load.ts';
import { ACUTE_CHRONIC, HARD_DAYS, MONOTONY, STRAIN } from './rules.ts';

/** Mean daily load of the seven days over their standard deviation, at most 10; undefined for a week without load. */
export function monotony(days: readonly number[]): number | undefined {
  const average = mean(days);
  if (!(average > 0)) return undefined;
  const deviation = deviationOf(days);
  return deviation === 0 ? MONOTONY.cap : Math.min(MONOTONY.cap, average / deviation);
}

/** The week's load times its monotony. */
export const strain = (days: readonly number[]): number => mean(days) * days.length * (monotony(days) ?? 0);

/** Is this week's strain above what the runner's own eight weeks before it show? Unknown without those weeks. */
export function isStrainUnusual(daily: DailyLoad, on: LocalDay): boolean | undefined {
  const week = (back: number) => lastDays(daily.load, daily.firstDay, addDays(on, -7 * back), MONOTONY.days);
  const before = Array.from({ length: STRAIN.weeks }, (_, index) => strain(week(index + 1)));
  if (before.filter((one) => one > 0).length < STRAIN.weeks) return undefined;
  return strain(week(0)) > mean(before) + STRAIN.mentionedAboveDeviations * deviationOf(before);
}

/** The last week's daily load against that of the three weeks before it. */
export function acuteChronicRatio(daily: DailyLoad, on: LocalDay): number | undefined {
  const { acuteDays, chronicDays } = ACUTE_CHRONIC;
  const acute = mean(lastDays(daily.load, daily.firstDay, on, acuteDays));
  const chronic = mean(lastDays(daily.load, daily.firstDay, addDays(on, -acuteDays), chronicDays));
  return chronic > 0 ? acute / chronic : undefined;
}

/** Hard days in a row that end on a day, by the runner's own measure of hard. */
export function hardDaysInARow(daily: DailyLoad, on: LocalDay): number {
  const days = lastDays(daily.load, daily.firstDay, on, HARD_DAYS.weeks * 7);
  const loaded = days.filter((load) => load > 0);
  if (loaded.length < HARD_DAYS.leastDays) return 0;
  const hard = quantile(loaded, HARD_DAYS.quantile);
  const lastEasy = days.findLastIndex((load) => load < hard);
  return days.length - 1 - lastEasy;
}

function deviationOf(values: readonly number[]): number {
  const average = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - average) ** 2)));
}
