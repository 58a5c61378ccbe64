/**
 * What is one recorded session, once its columns are read?
 * The last step of every format: cadence by sport, distance from positions where none was recorded, pauses, totals
 * where the file states none, and only the channels that hold a value.
 */
import type { Lap, Pause, RecordedSession } from '@backstride/engine';
import { cadenceOf } from './cadence.ts';
import { cumulativeMetres } from './geodesic.ts';
import { writeInstant } from './instant.ts';
import { findPauses } from './pauses.ts';

/** As the file states it; seconds since `startEpochSeconds`, NaN for "no value here". */
export type ReadSession = {
  readonly sport: string;
  readonly subSport?: string | undefined;
  readonly startEpochSeconds: number;
  readonly elapsedSeconds?: number | undefined;
  readonly timerSeconds?: number | undefined;
  readonly movingSeconds?: number | undefined;
  readonly distanceMetres?: number | undefined;
  readonly perceivedExertion?: number | undefined;
  readonly feel?: number | undefined;
  readonly device?: string | undefined;
  readonly pauses: readonly Pause[];
  readonly laps: readonly Lap[];
  readonly time: Float64Array;
  /** No step in time is longer, where the reader knows. */
  readonly longestStepSeconds?: number | undefined;
  readonly distance?: Float64Array | undefined;
  readonly latitude?: Float64Array | undefined;
  readonly longitude?: Float64Array | undefined;
  /** As the device stores it: one foot, or the crank. */
  readonly cadenceRevolutions?: Float64Array | undefined;
  /** The part of a revolution beyond the whole one, where it is stored apart. */
  readonly cadenceFraction?: Float64Array | undefined;
  readonly channels: readonly (readonly [string, Float64Array])[];
};

export function makeSession(read: ReadSession): RecordedSession {
  const latitude = filled(read.latitude);
  const longitude = filled(read.longitude);
  const positioned = latitude && longitude;
  const recorded = filled(read.distance);
  const distance = recorded ?? (positioned ? cumulativeMetres(latitude, longitude) : undefined);
  const distanceMetres = read.distanceMetres ?? (distance && span(distance));
  const channels = read.channels.filter(([, column]) => filled(column));
  const revolutions = filled(read.cadenceRevolutions);
  if (revolutions) {
    const { channel, column } = cadenceOf(read.sport, revolutions, read.cadenceFraction);
    channels.unshift([channel, column]);
  }
  return {
    sport: read.sport,
    ...present('subSport', read.subSport),
    startTime: writeInstant(read.startEpochSeconds),
    elapsedSeconds: read.elapsedSeconds ?? lastOf(read.time),
    ...present('timerSeconds', read.timerSeconds),
    ...present('movingSeconds', read.movingSeconds),
    pauses: findPauses(read.pauses, { ...read, distance }),
    ...present('distanceMetres', distanceMetres),
    laps: read.laps,
    ...present('perceivedExertion', read.perceivedExertion),
    ...present('feel', read.feel),
    ...present('device', read.device),
    samples: read.time.length,
    timeSeconds: read.time,
    ...present('distance', distance),
    ...(positioned ? { latitudeDegrees: latitude, longitudeDegrees: longitude } : {}),
    // Not an object literal: a developer field may be called `__proto__`.
    channels: Object.fromEntries(channels),
  };
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

/** The column, when it holds a value at all. */
export function filled(column: Float64Array | undefined): Float64Array | undefined {
  if (column) for (let k = 0; k < column.length; k += 1) if (!Number.isNaN(column[k])) return column;
  return undefined;
}

/** From the lowest to the highest mark: devices may start a session's distance at the one before. */
function span(distance: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < distance.length; k += 1) {
    const value = distance[k] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}

function lastOf(time: Float64Array): number {
  let last = 0;
  for (let k = 0; k < time.length; k += 1) if ((time[k] as number) > last) last = time[k] as number;
  return last;
}
