/**
 * What does a runner without any contributor look like?
 * Weeks of runs with skipped days, varying distances and failing sensors, check-ins with sleep and tiredness, and
 * self-tests in the usual range. Day 0 is the day the pain begins; days before it are negative.
 */
import { type Draw, drawFrom } from './draw.ts';
import { NOISE } from './parameters.ts';

export type MadeRun = {
  day: number;
  kilometres: number;
  speed: number;
  kind: 'easy' | 'long';
  cadence?: number;
  contact?: number;
  balance?: number;
  heartRate?: number;
  fade: number;
};
export type MadeNight = { day: number; sleepHours: number; fatigue: number; soreness: number };
export type MadeTest = {
  test: string;
  side: 'left' | 'right' | 'both';
  value: number;
  unit: 'seconds' | 'repetitions' | 'degrees';
};

/** A runner that plants may change. */
export type MadeRunner = {
  readonly draw: Draw;
  readonly weeks: number;
  readonly sex: 'F' | 'M';
  readonly spread: number;
  readonly easyKilometres: number;
  readonly speed: number;
  readonly hasCadence: boolean;
  readonly hasDynamics: boolean;
  runs: MadeRun[];
  nights: MadeNight[];
  tests: MadeTest[];
  lowEnergy: boolean;
};

export type Needs = { readonly cadence?: boolean; readonly dynamics?: boolean; readonly tests?: boolean };

export function makeRunner(seed: number, weeks: number, needs: Needs = {}): MadeRunner {
  const draw = drawFrom(seed);
  const base = {
    draw,
    weeks,
    sex: draw.happens(0.5) ? ('F' as const) : ('M' as const),
    spread: draw.uniform(NOISE.distanceSpread),
    easyKilometres: draw.uniform(NOISE.easyKilometres),
    speed: draw.uniform(NOISE.speedMetresPerSecond),
    hasCadence: draw.happens(NOISE.withCadence) || needs.cadence === true || needs.dynamics === true,
    hasDynamics: draw.happens(NOISE.withRunningDynamics) || needs.dynamics === true,
  };
  const runs = makeRuns(base);
  const nights = makeNights(draw, weeks);
  const tested = draw.happens(NOISE.testedShare) || needs.tests === true;
  return { ...base, runs, nights, tests: tested ? usualTests(draw, base.sex) : [], lowEnergy: false };
}

type Base = Pick<MadeRunner, 'draw' | 'weeks' | 'spread' | 'easyKilometres' | 'speed' | 'hasCadence' | 'hasDynamics'>;

function makeRuns(base: Base): MadeRun[] {
  const { draw } = base;
  const weekdays = [0, 1, 2, 3, 4, 5, 6]
    .map((day) => ({ day, order: draw.random() }))
    .sort((a, b) => a.order - b.order);
  const runDays = weekdays.slice(0, draw.whole(NOISE.runsPerWeek)).map(({ day }) => day);
  const longDay = runDays[0];
  const longFactor = draw.uniform(NOISE.longRunFactor);
  const own = ownForm(draw);
  const offset = draw.whole([0, 6]);
  const runs: MadeRun[] = [];
  for (let week = base.weeks; week >= 0; week -= 1) {
    const halved = draw.happens(NOISE.halvedWeeks);
    for (const weekday of runDays) {
      const day = weekday - week * 7 + offset - 6;
      const kind = weekday === longDay ? 'long' : 'easy';
      const kilometres =
        base.easyKilometres * (kind === 'long' ? longFactor : 1) * Math.exp(draw.normal(0, base.spread));
      if (day > 0 || day < -base.weeks * 7 || draw.happens(NOISE.skippedRuns)) continue;
      runs.push(runOn(base, own, { day, kind, kilometres: halved ? kilometres / 2 : kilometres }));
    }
  }
  return runs;
}

type OwnForm = { readonly cadence: number; readonly contact: number; readonly balance: number };
const ownForm = (draw: Draw): OwnForm => ({
  cadence: draw.uniform(NOISE.cadenceStepsPerMinute),
  contact: draw.uniform(NOISE.contactMilliseconds),
  balance: draw.normal(50, NOISE.balanceBetween),
});

function runOn(base: Base, own: OwnForm, run: Pick<MadeRun, 'day' | 'kind' | 'kilometres'>): MadeRun {
  const { draw } = base;
  const away = draw.normal(0, NOISE.speedSpread);
  const works = (has: boolean) => has && !draw.happens(NOISE.sensorFails);
  const cadence = (own.cadence + away * NOISE.cadencePerSpeed) * (1 + draw.normal(0, NOISE.cadenceSpread));
  return {
    ...run,
    speed: base.speed + away,
    fade: draw.normal(...NOISE.ordinaryFade),
    ...(works(base.hasCadence) ? { cadence } : {}),
    ...(works(base.hasDynamics)
      ? { contact: own.contact * (1 - 0.16 * away) * (1 + draw.normal(0, NOISE.contactSpread)) }
      : {}),
    ...(works(base.hasDynamics) ? { balance: draw.normal(own.balance, NOISE.balanceSpread) } : {}),
    ...(works(true) ? { heartRate: 148 + 100 * (away / base.speed + draw.normal(0, NOISE.heartRateSpread)) } : {}),
  };
}

function makeNights(draw: Draw, weeks: number): MadeNight[] {
  const sleep = draw.normal(NOISE.sleepHours.mean, NOISE.sleepHours.between);
  const tired = draw.normal(NOISE.fatigue0to10.mean, NOISE.fatigue0to10.between);
  const nights: MadeNight[] = [];
  for (let day = -weeks * 7; day <= 0; day += 1) {
    if (!draw.happens(NOISE.checkInShare)) continue;
    nights.push({
      day,
      sleepHours: draw.normal(sleep, NOISE.sleepHours.spread),
      fatigue: zeroToTen(draw.normal(tired, NOISE.fatigue0to10.spread)),
      soreness: zeroToTen(draw.normal(tired, NOISE.fatigue0to10.spread)),
    });
  }
  return nights;
}

export const zeroToTen = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));

/** Values of someone who is not low by the definitions of the evidence base, each with the error of one measurement. */
function usualTests(draw: Draw, sex: 'F' | 'M'): MadeTest[] {
  const [low, mean] = sex === 'M' ? [60, 95] : [41, 74];
  const bridge = drawnUntil(
    () => draw.normal(mean, 33),
    (value) => value >= low,
  );
  const hip = drawnUntil(
    () => draw.normal(-11, 5),
    (value) => value <= 0,
  );
  const plank = drawnUntil(
    () => draw.normal(124, 50),
    (value) => value >= 77,
  );
  const back = drawnUntil(
    () => draw.normal(130, 40),
    (value) => value >= 60,
  );
  const reps = drawnUntil(
    () => draw.normal(28, 6),
    (value) => value >= 20,
  );
  const off = (value: number) => value * (1 + draw.normal(0, NOISE.testError));
  const sides = ['left', 'right'] as const;
  return [
    ...sides.map((side) => ({ test: 'ST-02', side, value: off(bridge), unit: 'seconds' as const })),
    ...sides.map((side) => ({ test: 'ST-09', side, value: hip + draw.normal(0, 2), unit: 'degrees' as const })),
    ...sides.map((side) => ({ test: 'ST-06', side, value: Math.round(off(reps)), unit: 'repetitions' as const })),
    { test: 'ST-01', side: 'both', value: off(plank), unit: 'seconds' },
    { test: 'ST-03', side: 'both', value: off(back), unit: 'seconds' },
  ];
}

/** Draws again until the value is one of a runner who is not low: no heap of runners at the cut itself. */
function drawnUntil(draw: () => number, isUsual: (value: number) => boolean): number {
  const value = draw();
  return isUsual(value) ? value : drawnUntil(draw, isUsual);
}
