/**
 * How often is the planted contributor found, and how often is one found where there is none?
 * Runners with one known contributor, and runners whose pain has nothing to do with anything recorded, under noise,
 * gaps and missing sensors; by weeks of data, and by size of effect.
 */
import { type CauseId, journalUntil, rankCauses, weighRuns } from '@backstride/engine';
import { activitiesOf, entriesOf, PAIN_DAY } from './planted/facts.ts';
import { NOISE, TEST_SEED } from './planted/parameters.ts';
import { PLANTED, type Planted, plantedRunner } from './planted/plants.ts';
import type { MadeRunner } from './planted/runner.ts';

export type CauseShares = {
  readonly plantedFirst: number;
  readonly plantedInFirstTwo: number;
  readonly falseAlarms: number;
};
export type CausesBench = CauseShares & {
  readonly runners: number;
  readonly weeks: number;
  readonly byWeeks: readonly (CauseShares & { readonly weeks: number })[];
  readonly byCause: readonly { readonly cause: Planted; readonly first: number; readonly inFirstTwo: number }[];
  /** Which contributors were named for runners with none, as shares of those runners. */
  readonly falseAlarmsByCause: Readonly<Partial<Record<CauseId, number>>>;
  /** Share in the first two by size of effect, in the runner's own standard deviations where `unit` says so. */
  readonly byEffect: readonly {
    readonly cause: Planted;
    readonly unit: string;
    readonly size: number;
    readonly inFirstTwo: number;
  }[];
};

export type CausesBenchOptions = { readonly quick?: boolean; readonly seed?: number };

const WEEKS = 8;

export function benchCauses({ quick = false, seed = TEST_SEED }: CausesBenchOptions = {}): CausesBench {
  const each = quick ? 12 : 150;
  const none = quick ? 200 : 3000;
  const main = measure({ weeks: WEEKS, each, none, seed });
  return {
    runners: main.runners,
    weeks: WEEKS,
    ...main.shares,
    byWeeks: [4, 6, 8, 12, 26].map((weeks) => ({
      weeks,
      ...measure({ weeks, each: Math.ceil(each / 3), none: Math.ceil(none / 3), seed }).shares,
    })),
    byCause: main.byCause,
    falseAlarmsByCause: main.falseAlarmsByCause,
    byEffect: EFFECTS.flatMap(({ cause, unit, sizes }) =>
      sizes.map(([size, planted]) => ({ cause, unit, size, inFirstTwo: found({ cause, planted, count: each, seed }) })),
    ),
  };
}

type Run = { readonly weeks: number; readonly each: number; readonly none: number; readonly seed: number };

function measure({ weeks, each, none, seed }: Run) {
  const byCause = PLANTED.map((cause, index) => {
    const ranks = Array.from({ length: each }, (_, number) =>
      rankOf(cause, plantedRunner(seed + index * 10_000 + number, weeks, cause)),
    );
    return { cause, first: shareOf(ranks, (rank) => rank === 0), inFirstTwo: shareOf(ranks, (rank) => rank < 2) };
  });
  const named = Array.from({ length: none }, (_, number) =>
    namedFor(plantedRunner(seed + 5_000_000 + number, weeks, undefined)),
  );
  const alarms = named.flat();
  return {
    runners: each * PLANTED.length + none,
    byCause,
    shares: {
      plantedFirst: meanOf(byCause.map((one) => one.first)),
      plantedInFirstTwo: meanOf(byCause.map((one) => one.inFirstTwo)),
      falseAlarms: shareOf(named, (one) => one.length > 0),
    },
    falseAlarmsByCause: Object.fromEntries(
      [...new Set(alarms)].map((cause) => [cause, alarms.filter((one) => one === cause).length / none]),
    ),
  };
}

/** What is named, most certain first. */
export function namedFor(runner: MadeRunner): readonly CauseId[] {
  const activities = activitiesOf(runner);
  const journal = journalUntil(entriesOf(runner), PAIN_DAY);
  const weighed = weighRuns(activities, { moments: [], episodes: [] });
  const evidence = { on: PAIN_DAY, weighed, activities, journal };
  return rankCauses({ day: PAIN_DAY, known: 'from-report' }, evidence)
    .causes.filter((one) => one.certainty !== 'cannot-tell')
    .map((one) => one.id);
}

function rankOf(cause: CauseId, runner: MadeRunner): number {
  const rank = namedFor(runner).indexOf(cause);
  return rank === -1 ? Number.POSITIVE_INFINITY : rank;
}

const SD_SIZES = [0.5, 1, 1.5, 2, 3, 4] as const;

/** Sizes as shown, and as planted. */
const EFFECTS: readonly {
  readonly cause: Planted;
  readonly unit: string;
  readonly sizes: readonly (readonly [size: number, planted: number])[];
}[] = [
  {
    cause: 'spike',
    unit: 'times the longest run of 30 days',
    sizes: [1.05, 1.15, 1.3, 1.5, 2].map((size) => [size, size]),
  },
  {
    cause: 'ramp',
    unit: 'rise per week for three weeks',
    sizes: [1.05, 1.1, 1.2, 1.3, 1.5].map((size) => [size, size]),
  },
  {
    cause: 'cadence-drop',
    unit: 'personal standard deviations',
    sizes: SD_SIZES.map((size) => [size, size * NOISE.cadenceSpread]),
  },
  {
    cause: 'asymmetry',
    unit: 'personal standard deviations',
    sizes: SD_SIZES.map((size) => [size, size * NOISE.balanceSpread]),
  },
  { cause: 'poor-sleep', unit: 'hours a night', sizes: [6.9, 6.5, 6, 5.5, 5].map((size) => [size, size]) },
];

function found({
  cause,
  planted,
  count,
  seed,
}: {
  cause: Planted;
  planted: number;
  count: number;
  seed: number;
}): number {
  const ranks = Array.from({ length: count }, (_, number) =>
    rankOf(cause, plantedRunner(seed + 8_000_000 + number, WEEKS, cause, planted)),
  );
  return shareOf(ranks, (rank) => rank < 2);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareOf = <One>(all: readonly One[], holds: (one: One) => boolean): number =>
  all.filter(holds).length / all.length;
