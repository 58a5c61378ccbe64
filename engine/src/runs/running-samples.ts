/**
 * Which record points are running, how steep was the ground there, and for how long does each count?
 * Speed from the channel, or from distance where there is none; slope from altitude over 100 metres of way.
 */
import type { RecordedSession } from './recording.ts';
import { FORM_QUALITY as GATE, GRADE_ADJUSTMENT } from './rules.ts';

export type RunningPoint = {
  readonly index: number;
  readonly seconds: number;
  readonly speed: number;
  readonly slope: number;
  /** Running time before this point, pauses and walking left out. */
  readonly runSeconds: number;
};

export type RunningSamples = { readonly points: readonly RunningPoint[]; readonly seconds: number };

export function runningSamples(session: RecordedSession): RunningSamples {
  const { timeSeconds, channels } = session;
  const way = distances(session);
  const slopes = slopesAlong(way, channels.altitudeMetres);
  const points: RunningPoint[] = [];
  let runSeconds = 0;
  for (let index = 1; index < session.samples; index += 1) {
    const seconds = at(timeSeconds, index) - at(timeSeconds, index - 1);
    if (!(seconds > 0 && seconds <= GATE.longestSampleSeconds)) continue;
    const measured = channels.speedMetresPerSecond?.[index];
    const speed = Number.isFinite(measured) ? Number(measured) : (at(way, index) - at(way, index - 1)) / seconds;
    if (!(speed >= GATE.leastMetresPerSecond && speed <= GATE.mostMetresPerSecond)) continue;
    points.push({ index, seconds, speed, slope: slopes?.[index] ?? 0, runSeconds });
    runSeconds += seconds;
  }
  return { points, seconds: runSeconds };
}

const at = (column: Float64Array, index: number): number => column[index] ?? Number.NaN;

/** Metres covered at each point: the file's own, or speed summed up. Gaps keep the last value. */
function distances({ distance, samples, timeSeconds, channels }: RecordedSession): Float64Array {
  const way = new Float64Array(samples);
  for (let index = 1; index < samples; index += 1) {
    const before = at(way, index - 1);
    const stated = distance?.[index] ?? Number.NaN;
    const moved = at(timeSeconds, index) - at(timeSeconds, index - 1);
    const added =
      (channels.speedMetresPerSecond?.[index] ?? 0) * Math.min(Math.max(moved, 0), GATE.longestSampleSeconds);
    way[index] = Number.isFinite(stated)
      ? Math.max(before, stated)
      : before + (distance === undefined && added > 0 ? added : 0);
  }
  return way;
}

/** Rise over run between two points about 100 m apart around each point; undefined without altitude. */
function slopesAlong(way: Float64Array, altitude: Float64Array | undefined): Float64Array | undefined {
  if (altitude === undefined) return undefined;
  const slopes = new Float64Array(way.length);
  const half = GATE.slopeOverMetres / 2;
  let back = 0;
  let ahead = 0;
  for (let index = 0; index < way.length; index += 1) {
    while (back < index && at(way, index) - at(way, back) > half) back += 1;
    while (ahead < way.length - 1 && at(way, ahead) - at(way, index) < half) ahead += 1;
    const run = at(way, ahead) - at(way, back);
    const slope = run >= half ? (at(altitude, ahead) - at(altitude, back)) / run : 0;
    slopes[index] = Number.isFinite(slope)
      ? Math.min(GRADE_ADJUSTMENT.highestSlope, Math.max(GRADE_ADJUSTMENT.lowestSlope, slope))
      : 0;
  }
  return slopes;
}
