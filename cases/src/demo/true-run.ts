/**
 * What is one run, before any sensor sees it?
 * What was planned with the body and the day, and the true values of every sample.
 */
import type { Body, GaitChange } from './body.ts';
import type { RunKind } from './calendar.ts';
import type { Course } from './course.ts';

export type RunPlan = {
  readonly kind: RunKind;
  readonly distanceMetres: number;
  /** Absent on a treadmill. */
  readonly course?: Course;
  readonly body: Body;
  readonly celsius: number;
  /** How this day's gait differs from the usual one, and how much more it changes towards the end of the run. */
  readonly gait: Readonly<GaitChange>;
  readonly lateDrift: number;
  readonly speedFactor: number;
  readonly secondsPerSample: number;
  /** At a red light the watch goes on recording. */
  readonly recordsStanding: boolean;
};

/** One row a sample; a column is as long as `rows`. */
export type TrueRun = {
  rows: number;
  readonly seconds: Float64Array;
  readonly metres: Float64Array;
  readonly speed: Float64Array;
  readonly slope: Float64Array;
  readonly beats: Float64Array;
  readonly cadence: Float64Array;
  readonly contact: Float64Array;
  readonly oscillation: Float64Array;
  readonly step: Float64Array;
  readonly stiffness: Float64Array;
  /** Rows before which nothing was recorded while the runner stood at a red light. */
  readonly stops: number[];
};

/** Empty, with room for twice what an even run at easy speed takes. */
export function makeTrueRun({ distanceMetres, body, secondsPerSample }: RunPlan): TrueRun {
  const most = Math.ceil((2 * distanceMetres) / body.easySpeed / secondsPerSample) + 10;
  const column = (): Float64Array => new Float64Array(most);
  return {
    rows: 0,
    seconds: column(),
    metres: column(),
    speed: column(),
    slope: column(),
    beats: column(),
    cadence: column(),
    contact: column(),
    oscillation: column(),
    step: column(),
    stiffness: column(),
    stops: [],
  };
}
