/**
 * How fast would this have been on level ground?
 * Minetti's curve of the energy cost of running against slope; the factor is the cost against that of level running.
 */
import { GRADE_ADJUSTMENT as ROW } from './rules.ts';

/** Energy per kilogram and metre; slopes beyond the measured ±45 % count as ±45 %. */
export function costOfRunning(slope: number): number {
  const within = Math.min(ROW.highestSlope, Math.max(ROW.lowestSlope, slope));
  let cost = 0;
  for (const coefficient of ROW.polynomial) cost = cost * within + coefficient;
  return cost;
}

const LEVEL_COST = costOfRunning(0);

/** 1 on level ground, 1.7 at 10 % up, 0.6 at 10 % down. */
export const gradeFactor = (slope: number): number => costOfRunning(slope) / LEVEL_COST;

/** The level speed that costs as much per second. */
export const gradeAdjustedSpeed = (metresPerSecond: number, slope: number): number =>
  metresPerSecond * gradeFactor(slope);
