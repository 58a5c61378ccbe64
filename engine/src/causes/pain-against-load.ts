/**
 * Does this runner's pain follow this runner's runs?
 * Running metres of a day against the pain 0 to 7 days later. The strongest of the eight lags is held against what the
 * strongest would be by chance: pain shuffled in whole weeks, by a generator that is handed in (PL-01).
 */
import { addDays, dayNumber, type LocalDay } from '../core/days.ts';
import type { Reason, Saw } from '../core/decision.ts';
import type { Random } from '../core/random.ts';
import { median, quantile } from '../core/robust.ts';
import { type Dated, painMoments } from '../journal/timeline.ts';
import { PAIN_AGAINST_LOAD as ROW } from '../load/rules.ts';
import { type Activity, isRun } from '../runs/activity.ts';
import { midRanks, shuffledBlocks, strongestLag } from './lagged.ts';

export type PainAgainstLoad =
  | { readonly known: 'not-yet'; readonly moreCheckIns: number; readonly reason: Reason }
  | { readonly known: 'does-not-vary'; readonly reason: Reason }
  | { readonly known: 'no-link'; readonly chance: number; readonly reason: Reason }
  | {
      readonly known: 'link';
      readonly lagDays: number;
      readonly chance: number;
      readonly counts: Counts;
      readonly reason: Reason;
    };

/** In plain numbers: days over a distance, and how often the pain was above its usual level after them. */
export type Counts = {
  readonly longFromMetres: number;
  readonly longDays: number;
  readonly worseAfterLong: number;
  readonly otherDays: number;
  readonly worseAfterOther: number;
};

export type PainAndRuns = {
  readonly on: LocalDay;
  readonly journal: readonly Dated[];
  readonly activities: readonly Activity[];
};

export function relatePainToLoad(facts: PainAndRuns, random: Random): PainAgainstLoad {
  const days = dayColumns(facts);
  const missing = moreNeeded(days);
  if (missing > 0) {
    return {
      known: 'not-yet',
      moreCheckIns: missing,
      reason: reason('unknown', [{ finding: 'more-check-ins-needed', is: 'yes', value: missing }]),
    };
  }
  const told = days.pain.filter((pain) => !Number.isNaN(pain));
  if (Math.min(...told) === Math.max(...told)) {
    return { known: 'does-not-vary', reason: reason('unknown', [{ finding: 'pain-does-not-vary', is: 'yes' }]) };
  }
  const load = midRanks(days.metres);
  const pain = midRanks(days.pain);
  const strongest = strongestLag(load, pain, ROW.longestLagDays);
  const chance = chanceOf(load, pain, strongest.strength, random);
  if (chance > ROW.chanceBelow) {
    return { known: 'no-link', chance, reason: reason('no', [{ finding: 'chance', is: 'yes', value: chance }]) };
  }
  const counts = countsAt(days, strongest.lag);
  return {
    known: 'link',
    lagDays: strongest.lag,
    chance,
    counts,
    reason: reason('yes', sawOf(strongest.lag, chance, counts)),
  };
}

type DayColumns = { readonly metres: readonly number[]; readonly pain: readonly number[] };

/** One value a day, from the first statement of pain on: running metres, and the worst pain stated, NaN where none. */
function dayColumns({ on, journal, activities }: PainAndRuns): DayColumns {
  const moments = painMoments(journal).filter((one) => one.day > addDays(on, -ROW.days) && one.day <= on);
  const first = dayNumber(moments[0]?.day ?? on);
  const count = dayNumber(on) - first + 1;
  const pain: number[] = Array.from({ length: count }, () => Number.NaN);
  const metres: number[] = Array.from({ length: count }, () => 0);
  for (const { day, pain0to10 } of moments) {
    const index = dayNumber(day) - first;
    pain[index] = Math.max(pain0to10, pain[index] || 0);
  }
  for (const run of activities.filter(isRun)) {
    const index = dayNumber(run.day) - first;
    if (index >= 0 && index < count) metres[index] = (metres[index] ?? 0) + (run.distanceMetres ?? 0);
  }
  return { metres, pain };
}

/** Check-ins still missing; without enough running days, about as many as running days are missing. */
function moreNeeded({ metres, pain }: DayColumns): number {
  const told = pain.filter((one) => !Number.isNaN(one)).length;
  const runDays = metres.filter((one) => one > 0).length;
  return Math.max(0, ROW.leastPairs - told, ROW.leastRunDays - runDays);
}

/** How often shuffled weeks of pain follow the runs at least as closely; never zero. */
function chanceOf(load: readonly number[], pain: readonly number[], strength: number, random: Random): number {
  let asStrong = 0;
  for (let shuffle = 0; shuffle < ROW.shuffles; shuffle += 1) {
    const shuffled = shuffledBlocks(pain, ROW.blockDays, random);
    if (strongestLag(load, shuffled, ROW.longestLagDays).strength >= strength) asStrong += 1;
  }
  return (asStrong + 1) / (ROW.shuffles + 1);
}

function countsAt({ metres, pain }: DayColumns, lag: number): Counts {
  const usual = median(pain.filter((one) => !Number.isNaN(one)));
  const longFromMetres =
    Math.floor(
      quantile(
        metres.filter((one) => one > 0),
        ROW.longQuantile,
      ) / 1000,
    ) * 1000;
  const after = metres
    .map((run, index) => ({ long: run > 0 && run >= longFromMetres, pain: pain[index + lag] ?? Number.NaN }))
    .filter((one) => !Number.isNaN(one.pain));
  const long = after.filter((one) => one.long);
  const other = after.filter((one) => !one.long);
  const worse = (days: typeof after) => days.filter((one) => one.pain > usual).length;
  return {
    longFromMetres,
    longDays: long.length,
    worseAfterLong: worse(long),
    otherDays: other.length,
    worseAfterOther: worse(other),
  };
}

const sawOf = (lag: number, chance: number, counts: Counts): readonly Saw[] => [
  { finding: 'lag-days', is: 'yes', value: lag, unit: 'days' },
  { finding: 'chance', is: 'yes', value: chance },
  { finding: 'long-from', is: 'yes', value: counts.longFromMetres, unit: 'metres' },
  { finding: 'long-days', is: 'yes', value: counts.longDays, unit: 'days' },
  { finding: 'worse-after-long', is: 'yes', value: counts.worseAfterLong, unit: 'days' },
  { finding: 'other-days', is: 'yes', value: counts.otherDays, unit: 'days' },
  { finding: 'worse-after-other', is: 'yes', value: counts.worseAfterOther, unit: 'days' },
];

const reason = (holds: Reason['holds'], saw: readonly Saw[]): Reason => ({ rule: ROW.id, holds, saw });
