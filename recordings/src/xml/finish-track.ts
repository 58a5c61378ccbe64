/**
 * What session do these track points make?
 * Shared by TCX and GPX: a time for each point, the start, pauses where the track was broken off.
 */
import type { Pause, RecordedSession } from '@backstride/engine';
import { makeSession, type ReadSession } from '../make-session.ts';
import type { Complaints } from '../read-result.ts';
import { finished, type Points } from './points.ts';

const A_DAY = 86_400;

export type Track = {
  readonly points: Points;
  /** Rows at which the track begins anew after a break that the file marks. */
  readonly breaks: readonly number[];
  /** Where the track stands in the file. */
  readonly at: number;
  /** The maker's start, when it is believable. */
  readonly statedStart?: number | undefined;
};

type Stated = Pick<
  ReadSession,
  'sport' | 'subSport' | 'device' | 'laps' | 'elapsedSeconds' | 'timerSeconds' | 'distanceMetres'
>;

/** A stated start holds when the first point follows within this time; some programs write it in another zone. */
const START_BEFORE_FIRST_POINT_SECONDS = 120;

/** Undefined when no point has a time and none is stated: a route. */
export function finishTrack(track: Track, stated: Stated, complaints: Complaints): RecordedSession | undefined {
  const { points, statedStart } = track;
  const times = points.columns.time.slice(0, points.count);
  const first = times.find((time) => !Number.isNaN(time));
  if (first === undefined && (statedStart === undefined || points.count > 0)) return undefined;
  const start = chooseStart(first, statedStart);
  const time = sinceStart(times, start, complaints, track.at);
  return makeSession({
    ...stated,
    startEpochSeconds: start,
    pauses: pausesAt(track.breaks, time),
    time,
    distance: finished(points, 'distance'),
    latitude: within(90, finished(points, 'latitude')),
    longitude: within(180, finished(points, 'longitude')),
    cadenceRevolutions: finished(points, 'cadence'),
    channels: (['heartRateBpm', 'speedMetresPerSecond', 'altitudeMetres', 'powerWatts', 'temperatureCelsius'] as const)
      .map((name) => [name, finished(points, name)] as const)
      .filter((entry): entry is [(typeof entry)[0], Float64Array] => entry[1] !== undefined),
  });
}

/** What lies beyond the poles is no place. */
function within(limit: number, degrees: Float64Array | undefined): Float64Array | undefined {
  if (degrees) {
    for (let k = 0; k < degrees.length; k += 1) if (Math.abs(degrees[k] as number) > limit) degrees[k] = Number.NaN;
  }
  return degrees;
}

function chooseStart(first: number | undefined, stated: number | undefined): number {
  if (first === undefined) return stated as number;
  const lead = stated === undefined ? -1 : first - stated;
  return lead >= 0 && lead <= START_BEFORE_FIRST_POINT_SECONDS ? (stated as number) : first;
}

function sinceStart(times: Float64Array, start: number, complaints: Complaints, at: number): Float64Array {
  const since = new Float64Array(times.length);
  let before = Number.NaN;
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] as number;
    if (Number.isNaN(time)) {
      complaints.add('time-missing', at, `point ${row}`);
      since[row] = Number.isNaN(before) ? 0 : before - start;
      continue;
    }
    if (time < before) complaints.add('time-goes-back', at, `point ${row}`);
    else if (time - before > A_DAY) complaints.add('time-jump', at, `point ${row}`);
    // To a microsecond: seconds since 1970 leave no more, and 0.027 should not read 0.02699995.
    since[row] = Math.round((time - start) * 1e6) / 1e6;
    before = time;
  }
  return since;
}

/** A break without a gap in time is no pause. */
const pausesAt = (breaks: readonly number[], time: Float64Array): readonly Pause[] =>
  breaks
    .filter((row) => row > 0 && row < time.length)
    .map((row) => ({ fromSeconds: time[row - 1] as number, toSeconds: time[row] as number }))
    .filter(({ fromSeconds, toSeconds }) => toSeconds - fromSeconds > 1);
