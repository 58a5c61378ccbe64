/**
 * When did the recording stand still?
 * Where the runner stopped the timer, and where no point was recorded for far longer than the device's habit while
 * the distance hardly grew (a smart watch skips points on a steady stretch: that is no pause).
 */
import type { Pause } from '@backstride/engine';

/** A gap counts from here on, and only when it is ten times the usual step of this recording. */
const GAP_SECONDS = 30;
const GAP_TIMES_USUAL = 10;
/** Faster than this across the gap, the runner went on: the slowest walk is about 0.8 m/s. */
const STANDING_METRES_PER_SECOND = 0.5;

export type Timeline = {
  readonly time: Float64Array;
  readonly distance?: Float64Array | undefined;
  readonly longestStepSeconds?: number | undefined;
};

/** The maker's own pauses and the gaps, merged, in order. */
export function findPauses(stated: readonly Pause[], timeline: Timeline): readonly Pause[] {
  return merge([...stated, ...gaps(timeline)]);
}

function gaps({ time, distance, longestStepSeconds = longestStep(time) }: Timeline): readonly Pause[] {
  if (longestStepSeconds <= GAP_SECONDS) return [];
  const threshold = Math.max(GAP_SECONDS, GAP_TIMES_USUAL * usualStep(time));
  const found: Pause[] = [];
  for (let k = 1; k < time.length; k += 1) {
    const fromSeconds = time[k - 1] as number;
    const toSeconds = time[k] as number;
    const gap = toSeconds - fromSeconds;
    if (gap <= threshold) continue;
    const advanced = distance ? (distance[k] as number) - (distance[k - 1] as number) : Number.NaN;
    if (!(advanced / gap >= STANDING_METRES_PER_SECOND)) found.push({ fromSeconds, toSeconds });
  }
  return found;
}

function longestStep(time: Float64Array): number {
  let longest = 0;
  for (let k = 1; k < time.length; k += 1) {
    const step = (time[k] as number) - (time[k - 1] as number);
    if (step > longest) longest = step;
  }
  return longest;
}

/** The median step, counted in whole seconds up to a minute; steps of zero and back in time do not count. */
function usualStep(time: Float64Array): number {
  const counts = new Int32Array(61);
  let total = 0;
  for (let k = 1; k < time.length; k += 1) {
    const step = Math.round((time[k] as number) - (time[k - 1] as number));
    if (!(step > 0)) continue;
    const slot = Math.min(step, 60);
    counts[slot] = (counts[slot] as number) + 1;
    total += 1;
  }
  let seen = 0;
  for (let step = 1; step <= 60; step += 1) {
    seen += counts[step] as number;
    if (seen * 2 >= total && total > 0) return step;
  }
  return 1;
}

function merge(pauses: Pause[]): readonly Pause[] {
  const merged: Pause[] = [];
  for (const pause of pauses.sort((a, b) => a.fromSeconds - b.fromSeconds)) {
    if (!(pause.toSeconds > pause.fromSeconds)) continue;
    const last = merged.at(-1);
    if (last && pause.fromSeconds <= last.toSeconds) {
      merged[merged.length - 1] = {
        fromSeconds: last.fromSeconds,
        toSeconds: Math.max(last.toSeconds, pause.toSeconds),
      };
    } else merged.push(pause);
  }
  return merged;
}
