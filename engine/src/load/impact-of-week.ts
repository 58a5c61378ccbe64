/**
 * How much landing was in the last week, and is it more than before?
 * Impact distance (IM-01) from the record points, or from a run's averages where that is all there is, with its
 * ratio to the real distance and to the four weeks before. Information, not a judgement.
 */
import { addDays, type LocalDay } from '../core/days.ts';
import { type Activity, isRun } from '../runs/activity.ts';
import { impactMetres } from '../runs/impact-distance.ts';
import { durationOf } from './session-load.ts';

export type ImpactOfWeek = {
  readonly lastSevenDaysMetres: number;
  /** Impact distance over real distance of the same runs. */
  readonly ratioToDistance: number;
  /** Against the weekly mean of the four weeks before; absent when those had none. */
  readonly ratioToFourWeeksBefore?: number;
};

export function impactOfWeek(activities: readonly Activity[], on: LocalDay): ImpactOfWeek | undefined {
  const between = (from: LocalDay, to: LocalDay) =>
    activities
      .filter((one) => isRun(one) && one.day > from && one.day <= to && (one.distanceMetres ?? 0) > 0)
      // In one order, so that sums come out the same to the last digit.
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const weekAgo = addDays(on, -7);
  const week = between(weekAgo, on);
  const distance = week.reduce((sum, run) => sum + (run.distanceMetres ?? 0), 0);
  if (distance === 0) return undefined;
  const impact = sumOfImpact(week);
  const before = sumOfImpact(between(addDays(weekAgo, -28), weekAgo)) / 4;
  return {
    lastSevenDaysMetres: impact,
    ratioToDistance: impact / distance,
    ...(before > 0 ? { ratioToFourWeeksBefore: impact / before } : {}),
  };
}

/** From the record points where they are known, else from the averages of the whole run on level ground. */
export function impactOf(run: Activity): number {
  if (run.form?.impactMetres !== undefined) return run.form.impactMetres;
  const distanceMetres = run.distanceMetres ?? 0;
  const seconds = durationOf(run);
  const cadence = run.channels.cadenceStepsPerMinute?.mean;
  const contact = run.channels.groundContactMilliseconds?.mean;
  return seconds > 0
    ? impactMetres({
        distanceMetres,
        speedMetresPerSecond: distanceMetres / seconds,
        ...(cadence === undefined || cadence < LEAST_RUNNING_CADENCE ? {} : { cadenceStepsPerMinute: cadence }),
        ...(contact === undefined || contact <= 0 ? {} : { contactSeconds: contact / 1000 }),
      })
    : 0;
}

/** A lower mean holds stops and walking, or counts one foot only. */
const LEAST_RUNNING_CADENCE = 120;

const sumOfImpact = (runs: readonly Activity[]): number => runs.reduce((sum, run) => sum + impactOf(run), 0);
