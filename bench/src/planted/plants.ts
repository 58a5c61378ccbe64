/**
 * How is each contributor put into a runner's life?
 * One function a contributor, with the size of its effect; everything else of the runner stays as it was.
 */
import type { CauseId } from '@backstride/engine';
import { EFFECT } from './parameters.ts';
import { type MadeRun, type MadeRunner, makeRunner, type Needs, zeroToTen } from './runner.ts';

type Plant = { readonly needs?: Needs; readonly into: (runner: MadeRunner, size: number | undefined) => void };

const drawn = (runner: MadeRunner, size: number | undefined, range: readonly [number, number]): number =>
  size ?? runner.draw.uniform(range);
const since = (runner: MadeRunner, days: number): MadeRun[] => runner.runs.filter((run) => run.day > -days);
const longestOf = (runs: readonly MadeRun[]): number => Math.max(5, ...runs.map((run) => run.kilometres));

export const PLANTS = {
  spike: {
    into(runner, size) {
      const day = -runner.draw.whole(EFFECT.spikeDaysBefore);
      const before = runner.runs.filter((run) => run.day < day && run.day >= day - 30);
      const run = runner.runs.find((one) => one.day === day) ?? copied(runner, day);
      run.kilometres = longestOf(before) * drawn(runner, size, EFFECT.spikeRatio);
    },
  },
  ramp: {
    into(runner, size) {
      const rise = drawn(runner, size, EFFECT.rampPerWeek);
      for (const run of since(runner, 7 * EFFECT.rampWeeks)) {
        run.kilometres *= rise ** (EFFECT.rampWeeks - Math.floor(-run.day / 7));
      }
    },
  },
  'no-rest': {
    into(runner, size) {
      const days = Math.round(drawn(runner, size, EFFECT.noRestDays));
      for (let day = 0; day > -days; day -= 1) {
        if (!runner.runs.some((run) => run.day === day)) copied(runner, day).kilometres = runner.easyKilometres * 0.7;
      }
    },
  },
  monotony: {
    into(runner) {
      const recent = since(runner, EFFECT.monotonyDays);
      const weekly = recent.reduce((sum, run) => sum + run.kilometres, 0) / 2;
      runner.runs = runner.runs.filter((run) => run.day <= -EFFECT.monotonyDays);
      const restDay = runner.draw.whole([0, 6]);
      for (let day = 0; day > -EFFECT.monotonyDays; day -= 1) {
        if (-day % 7 === restDay) continue;
        copied(runner, day).kilometres = Math.max(3, weekly / 6) * (1 + runner.draw.normal(0, 0.05));
      }
    },
  },
  'poor-sleep': {
    into(runner, size) {
      for (const night of runner.nights) {
        if (night.day > -EFFECT.shortSleepDays)
          night.sleepHours = runner.draw.normal(size ?? EFFECT.shortSleepHours, 0.6);
      }
    },
  },
  'low-energy': {
    into(runner) {
      runner.lowEnergy = true;
    },
  },
  overreaching: {
    into(runner, size) {
      const rise = drawn(runner, size, EFFECT.tirednessRise);
      for (const night of runner.nights) if (night.day > -14) night.fatigue = zeroToTen(night.fatigue + rise);
    },
  },
  'weak-side-bridge': {
    needs: { tests: true },
    into(runner, size) {
      const share = drawn(runner, size, EFFECT.weakShare);
      const side = runner.draw.happens(0.5) ? 'left' : 'right';
      const both = runner.draw.happens(0.5);
      for (const test of runner.tests) {
        if (test.test === 'ST-02' && (both || test.side === side)) test.value = share * (runner.sex === 'M' ? 60 : 41);
      }
    },
  },
  'weak-glutes': {
    needs: { tests: true },
    into(runner, size) {
      for (const test of runner.tests) {
        if (test.test === 'ST-06') test.value = Math.round(20 * drawn(runner, size, EFFECT.weakShare));
      }
    },
  },
  'short-hip-flexor': {
    needs: { tests: true },
    into(runner, size) {
      const degrees = drawn(runner, size, EFFECT.hipDegrees);
      for (const test of runner.tests) if (test.test === 'ST-09') test.value = degrees + runner.draw.normal(0, 2);
    },
  },
  'cadence-drop': {
    needs: { cadence: true },
    into(runner, size) {
      const drop = drawn(runner, size, EFFECT.cadenceDrop);
      for (const run of since(runner, runner.draw.whole(EFFECT.formDays))) {
        if (run.cadence !== undefined) run.cadence *= 1 - drop;
      }
    },
  },
  'late-drift': {
    needs: { cadence: true },
    into(runner, size) {
      const fade = drawn(runner, size, EFFECT.fade);
      for (const run of since(runner, EFFECT.fadeDays)) run.fade += fade;
    },
  },
  asymmetry: {
    needs: { dynamics: true },
    into(runner, size) {
      const shift = drawn(runner, size, EFFECT.balanceShift) * (runner.draw.happens(0.5) ? 1 : -1);
      for (const run of since(runner, runner.draw.whole(EFFECT.formDays))) {
        if (run.balance !== undefined) run.balance += shift;
      }
    },
  },
} as const satisfies Partial<Record<CauseId, Plant>>;

export type Planted = keyof typeof PLANTS;
export const PLANTED = Object.keys(PLANTS) as readonly Planted[];

/** A runner with one contributor planted, or none. */
export function plantedRunner(seed: number, weeks: number, cause: Planted | undefined, size?: number): MadeRunner {
  const plant: Plant | undefined = cause === undefined ? undefined : PLANTS[cause];
  const runner = makeRunner(seed, weeks, plant?.needs);
  plant?.into(runner, size);
  return runner;
}

/** Another run like the runner's others, on a day of its own. */
function copied(runner: MadeRunner, day: number): MadeRun {
  const like = runner.runs.find((run) => run.kind === 'easy') ?? runner.runs[0];
  const run: MadeRun = {
    ...(like ?? { speed: runner.speed, fade: 0 }),
    day,
    kind: 'easy',
    kilometres: runner.easyKilometres,
  };
  runner.runs.push(run);
  return run;
}
