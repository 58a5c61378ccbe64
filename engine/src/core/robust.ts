/**
 * What is typical, when a few values are far off?
 * Medians, spread by the median absolute deviation, and a line by the median of slopes (Theil and Sen).
 */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** 1.4826 makes the median absolute deviation agree with the standard deviation of a normal distribution. */
export function robustSpread(values: readonly number[]): number {
  const centre = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - centre)));
}

export type Line = { readonly slope: number; readonly intercept: number };
type Point = { readonly x: number; readonly y: number };

/** The line through the points by the median of all pairwise slopes; `leastSpread` is the x-distance a pair must have. */
export function robustLine(points: readonly Point[], leastSpread: number, slopeOtherwise: number): Line {
  const slopes: number[] = [];
  for (const [index, a] of points.entries()) {
    for (let other = index + 1; other < points.length; other += 1) {
      const b = points[other];
      if (b !== undefined && Math.abs(b.x - a.x) >= leastSpread) slopes.push((b.y - a.y) / (b.x - a.x));
    }
  }
  const slope = slopes.length >= LEAST_SLOPES ? median(slopes) : slopeOtherwise;
  return { slope, intercept: median(points.map(({ x, y }) => y - slope * x)) };
}

/** With fewer pairs than this, a slope is mostly noise: the caller's own one is used. */
const LEAST_SLOPES = 10;

/**
 * The spread of few values, drawn towards one that is known from elsewhere: a handful of weeks can look alike by luck.
 * `weight` is how many values the known spread counts for.
 */
export function steadiedSpread(
  values: readonly number[],
  known: { readonly spread: number; readonly weight: number },
): number {
  const own = values.length < 2 ? 0 : robustSpread(values);
  const count = values.length < 2 ? 0 : values.length;
  return Math.sqrt((count * own ** 2 + known.weight * known.spread ** 2) / (count + known.weight));
}

/** How many deviations to demand when the spread itself rests on few values: more with fewer. */
export const demanded = (deviations: number, values: number): number => deviations * (1 + 2 / Math.max(1, values));
