/**
 * What do the sensors make of the run?
 * Each with its own noise; some missing for a while, some left at home.
 */
import type { Chance } from './chance.ts';
import { type Course, STEP_METRES } from './course.ts';
import { between, type Kept, lostStretch } from './positions.ts';
import type { RunPlan } from './true-run.ts';
import type { Worn } from './watch.ts';

export type Recorded = Kept & { readonly worn: Worn; readonly plan: RunPlan; readonly bias: number };

export function channelsOf({ worn, plan, run, rows, bias }: Recorded, chance: Chance): Record<string, Float64Array> {
  const noisy = (values: Float64Array, deviation: number, lost: ReturnType<typeof lostStretch>): Float64Array =>
    Float64Array.from(rows, (row, k) =>
      k >= lost.from && k < lost.to ? Number.NaN : shaken(values[row] as number, deviation, chance),
    );
  const whole = { from: 0, to: 0 };
  const speedMetresPerSecond = Float64Array.from(rows, (row) => (run.speed[row] as number) * bias);
  const cadenceStepsPerMinute = noisy(run.cadence, 1.3, whole);
  const channels: Record<string, Float64Array> = { speedMetresPerSecond, cadenceStepsPerMinute };
  if (!chance.happens(0.03)) channels.heartRateBpm = noisy(run.beats, 0.7, lostStretch(rows.length, 0.12, chance));
  if (plan.course) channels.altitudeMetres = altitudes(plan.course, { rows, run }, chance);
  channels.temperatureCelsius = Float64Array.from(rows, (row) => {
    // The wrist warms the watch, the way out into the air cools it.
    return plan.celsius + 4 + 8 * Math.exp(-(run.seconds[row] as number) / 500);
  });
  if (!chance.happens(0.06)) addDynamics(channels, { worn, run, rows }, chance);
  if (worn.watch.hasPod && !chance.happens(0.04)) addPod(channels, { plan, run, rows }, chance);
  return channels;
}

/** Nothing stays nothing: a runner who stands has no steps, whatever the sensor's noise. */
const shaken = (value: number, deviation: number, chance: Chance): number =>
  value === 0 ? 0 : value + deviation * chance.normal();

function altitudes(course: Course, { rows, run }: Kept, chance: Chance): Float64Array {
  // The barometer starts some metres off and moves with the weather.
  const off = 6 * chance.normal();
  const drift = (3 * chance.normal()) / 3600;
  return Float64Array.from(rows, (row) => {
    const place = ((run.metres[row] as number) % course.lengthMetres) / STEP_METRES;
    return between(course.altitude, place) + off + drift * (run.seconds[row] as number) + 0.12 * chance.normal();
  });
}

/** What a chest strap knows of the gait. */
function addDynamics(
  channels: Record<string, Float64Array>,
  { worn, run, rows }: Kept & { worn: Worn },
  chance: Chance,
): void {
  const lost = lostStretch(rows.length, 0.08, chance);
  const measure = (of: (row: number) => number, deviation: number): Float64Array =>
    Float64Array.from(rows, (row, k) =>
      k >= lost.from && k < lost.to ? Number.NaN : of(row) + deviation * chance.normal(),
    );
  channels.groundContactMilliseconds = measure((row) => run.contact[row] as number, 3.5);
  channels.groundContactBalanceLeftPercent = measure(
    (row) => (run.cadence[row] === 0 ? Number.NaN : worn.balanceLeft),
    0.45,
  );
  channels.verticalOscillationMillimetres = measure((row) => run.oscillation[row] as number, 2.2);
  channels.stepLengthMillimetres = measure((row) => run.step[row] as number, 9);
  const { verticalOscillationMillimetres: rise, stepLengthMillimetres: step } = channels;
  channels.verticalRatioPercent = rise.map((millimetres, k) => (100 * millimetres) / (step[k] as number));
}

/** What a foot pod knows. Power of about 1.04 W a kilogram for each m/s on the flat: judgement, after pods' own figures. */
function addPod(
  channels: Record<string, Float64Array>,
  { plan, run, rows }: Kept & { plan: RunPlan },
  chance: Chance,
): void {
  const { massKilograms } = plan.body;
  channels.powerWatts = Float64Array.from(rows, (row) => {
    const climbing = 1 + 3.5 * Math.max(-0.1, run.slope[row] as number);
    return 1.04 * massKilograms * (run.speed[row] as number) * climbing + 4 * chance.normal();
  });
  channels.formPowerWatts = Float64Array.from(rows, (row) => {
    return massKilograms * (0.8 + 0.02 * ((run.speed[row] as number) - 3)) + 1.2 * chance.normal();
  });
  channels.legSpringStiffnessKilonewtonsPerMetre = Float64Array.from(
    rows,
    (row) => (run.stiffness[row] as number) + 0.12 * chance.normal(),
  );
}
