/**
 * How much has built up, how much is still in the legs?
 * Two decaying averages of daily load: fitness over 42 days, fatigue over 7, and freshness, the one minus the other.
 * For reading a chart; nothing is decided by it (LD-13).
 */
import { FITNESS_FATIGUE as ROW } from './rules.ts';

export type Condition = { readonly fitness: number; readonly fatigue: number; readonly freshness: number };

export const AT_REST: Condition = { fitness: 0, fatigue: 0, freshness: 0 };

/** One day further: what is left of yesterday, and today's load. */
export function nextDay(yesterday: Condition, load: number): Condition {
  const fitness = decayed(yesterday.fitness, load, ROW.fitnessDays);
  const fatigue = decayed(yesterday.fatigue, load, ROW.fatigueDays);
  return { fitness, fatigue, freshness: fitness - fatigue };
}

/** The condition at the end of each day. */
export function conditions(dailyLoads: ArrayLike<number>, from: Condition = AT_REST): readonly Condition[] {
  let today = from;
  return Array.from(dailyLoads, (load) => {
    today = nextDay(today, load);
    return today;
  });
}

/** The condition after the last of the days. */
export function conditionAfter(dailyLoads: ArrayLike<number>, from: Condition = AT_REST): Condition {
  let { fitness, fatigue } = from;
  for (let day = 0; day < dailyLoads.length; day += 1) {
    fitness = decayed(fitness, dailyLoads[day] ?? 0, ROW.fitnessDays);
    fatigue = decayed(fatigue, dailyLoads[day] ?? 0, ROW.fatigueDays);
  }
  return { fitness, fatigue, freshness: fitness - fatigue };
}

function decayed(before: number, load: number, days: number): number {
  const kept = Math.exp(-1 / days);
  return before * kept + load * (1 - kept);
}
