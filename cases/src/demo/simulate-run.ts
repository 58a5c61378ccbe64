/**
 * What happens, second by second, in one run?
 * Speed follows the kind of run and the hills, the heart follows the effort, the gait follows the speed. No sensor
 * yet: these are the true values, with the wobble that every body has.
 */
import { type Gait, type GaitChange, gaitAt, settledBeats, slopeCost } from './body.ts';
import type { Chance } from './chance.ts';
import { type Course, STEP_METRES } from './course.ts';
import { makeTrueRun, type RunPlan, type TrueRun } from './true-run.ts';

/** Seconds that a change takes to show in speed, in the heart, and that the wobble of speed lasts. */
const SPEED_LAG = 5;
const HEART_LAG = 38;
const WOBBLE_SECONDS = 25;
const WOBBLE_SHARE = 0.022;
/** Traffic lights a kilometre, and how long they stay red. */
const STOPS_A_KILOMETRE = 0.16;
const STOP_SECONDS = [8, 55] as const;

export function simulateRun(plan: RunPlan, chance: Chance): TrueRun {
  const run = makeTrueRun(plan);
  const stops = stopMarks(plan, chance);
  const dt = plan.secondsPerSample;
  const keep = Math.exp(-dt / WOBBLE_SECONDS);
  const fresh = Math.sqrt(1 - keep * keep);
  const state = { seconds: 0, metres: 0, speed: 0.8 * plan.body.easySpeed, beats: plan.body.restBeats + 32, wobble: 0 };
  const gait: Gait = {
    cadence: 0,
    contactMilliseconds: 0,
    oscillationMillimetres: 0,
    stepMillimetres: 0,
    stiffness: 0,
  };
  const change: GaitChange = { ...plan.gait };
  while (state.metres < plan.distanceMetres && run.rows < run.seconds.length) {
    const slope = slopeAt(plan.course, state.metres);
    const cost = slopeCost(slope);
    state.wobble = keep * state.wobble + fresh * chance.normal();
    const wanted = wantedSpeed(plan, state.metres) * cost ** -0.75 * (1 + WOBBLE_SHARE * state.wobble);
    state.speed += ((wanted - state.speed) * dt) / (SPEED_LAG + dt);
    const settled = settledBeats(plan.body, state.speed * cost, state.seconds, plan.celsius);
    state.beats += ((settled - state.beats) * dt) / (HEART_LAG + dt);
    tire(plan, state.metres / plan.distanceMetres, change);
    gaitAt(plan.body, state.speed, change, gait);
    writeRow(run, state, slope, gait);
    state.seconds += dt;
    state.metres += state.speed * dt;
    if (state.metres >= (stops[0] ?? Number.POSITIVE_INFINITY)) {
      stops.shift();
      stand(run, state, plan, chance);
    }
  }
  return run;
}

const STANDING: Gait = {
  cadence: 0,
  contactMilliseconds: Number.NaN,
  oscillationMillimetres: Number.NaN,
  stepMillimetres: Number.NaN,
  stiffness: Number.NaN,
};

type State = { seconds: number; metres: number; speed: number; beats: number };

function writeRow(run: TrueRun, state: State, slope: number, gait: Gait): void {
  const row = run.rows;
  run.seconds[row] = state.seconds;
  run.metres[row] = state.metres;
  run.speed[row] = state.speed;
  run.slope[row] = slope;
  run.beats[row] = state.beats;
  run.cadence[row] = gait.cadence;
  run.contact[row] = gait.contactMilliseconds;
  run.oscillation[row] = gait.oscillationMillimetres;
  run.step[row] = gait.stepMillimetres;
  run.stiffness[row] = gait.stiffness;
  run.rows = row + 1;
}

/** No steps, no way; the heart calms down. */
function stand(run: TrueRun, state: State, { recordsStanding, secondsPerSample }: RunPlan, chance: Chance): void {
  const until = state.seconds + chance.integer(...STOP_SECONDS);
  state.speed = 0;
  if (!recordsStanding) run.stops.push(run.rows);
  while (state.seconds < until) {
    if (recordsStanding && run.rows < run.seconds.length) writeRow(run, state, 0, STANDING);
    state.beats -= ((state.beats - 95) * secondsPerSample) / 90;
    state.seconds += secondsPerSample;
  }
  state.speed = 1.5;
}

/** Contact grows, steps become fewer and the trunk rises more in the last two fifths: planted, or a little by nature. */
function tire(plan: RunPlan, progress: number, change: GaitChange): void {
  const late = (plan.lateDrift * Math.max(0, progress - 0.6)) / 0.4;
  change.contactFactor = plan.gait.contactFactor * (1 + late);
  change.cadenceFactor = plan.gait.cadenceFactor * (1 - 0.4 * late);
  change.oscillationFactor = plan.gait.oscillationFactor * (1 + 0.3 * late);
}

function wantedSpeed({ kind, distanceMetres, body, speedFactor }: RunPlan, metres: number): number {
  const easy = body.easySpeed * speedFactor;
  const progress = metres / distanceMetres;
  if (kind === 'race') return 1.2 * easy;
  if (metres < 800) return 0.95 * easy;
  if (kind === 'long') return 0.98 * easy;
  const isWorkout = progress > 0.25 && progress < 0.82;
  if (kind === 'tempo' && isWorkout) return 1.17 * easy;
  // Repetitions of 600 m with 300 m of trotting.
  if (kind === 'intervals' && isWorkout) return metres % 900 < 600 ? 1.3 * easy : 0.85 * easy;
  return easy;
}

export function slopeAt(course: Course | undefined, metres: number): number {
  if (course === undefined) return 0;
  return course.slope[Math.floor((metres % course.lengthMetres) / STEP_METRES)] ?? 0;
}

function stopMarks({ course, distanceMetres, kind }: RunPlan, chance: Chance): number[] {
  if (course === undefined || kind === 'race') return [];
  const marks: number[] = [];
  for (let metres = 300; metres < distanceMetres - 300; metres += 100) {
    if (chance.happens(STOPS_A_KILOMETRE / 10)) marks.push(metres);
  }
  return marks;
}
