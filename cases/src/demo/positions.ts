/**
 * Where does the watch think it is?
 * A few metres beside the way, and now and then nowhere at all.
 */
import type { RecordedSession } from '@backstride/engine';
import type { Chance } from './chance.ts';
import { type Course, STEP_METRES } from './course.ts';
import type { TrueRun } from './true-run.ts';

/** The rows of the true run that the watch kept. */
export type Kept = { readonly rows: Int32Array; readonly run: TrueRun };

export function positions(
  course: Course,
  { rows, run }: Kept,
  chance: Chance,
): Pick<RecordedSession, 'latitudeDegrees' | 'longitudeDegrees'> {
  const latitudeDegrees = new Float64Array(rows.length);
  const longitudeDegrees = new Float64Array(rows.length);
  const lost = lostStretch(rows.length, 0.1, chance);
  let [north, east] = [0, 0];
  for (let k = 0; k < rows.length; k += 1) {
    north = 0.97 * north + 0.6 * chance.normal();
    east = 0.97 * east + 0.6 * chance.normal();
    const place = ((run.metres[rows[k] as number] as number) % course.lengthMetres) / STEP_METRES;
    const isLost = k >= lost.from && k < lost.to;
    // 1e-5 degrees are about a metre of latitude; of longitude somewhat less, which noise does not mind.
    latitudeDegrees[k] = isLost ? Number.NaN : between(course.latitude, place) + north * 0.9e-5;
    longitudeDegrees[k] = isLost ? Number.NaN : between(course.longitude, place) + east * 1.4e-5;
  }
  return { latitudeDegrees, longitudeDegrees };
}

/** The value between two entries of a loop. */
export function between(values: Float64Array, place: number): number {
  const low = Math.floor(place) % values.length;
  const share = place - Math.floor(place);
  return (values[low] as number) * (1 - share) + (values[(low + 1) % values.length] as number) * share;
}

/** A stretch of the run in which a sensor gave nothing; empty most of the time. */
export function lostStretch(
  length: number,
  share: number,
  chance: Chance,
): { readonly from: number; readonly to: number } {
  if (!chance.happens(share)) return { from: 0, to: 0 };
  const from = chance.integer(0, Math.max(0, length - 2));
  return { from, to: from + chance.integer(1, Math.max(1, Math.floor(length / 25))) };
}
