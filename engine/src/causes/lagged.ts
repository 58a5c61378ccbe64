/**
 * How closely does one column of days follow another, some days later?
 * Correlation of ranks at each lag, and a shuffle of whole blocks that keeps what one day owes to the day before.
 */
import type { Random } from '../core/random.ts';

/** Ranks from 1, equals sharing the middle; NaN stays NaN. */
export function midRanks(values: readonly number[]): readonly number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const rank = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to + 1] === sorted[from]) to += 1;
    rank.set(sorted[from] ?? Number.NaN, (from + to) / 2 + 1);
    from = to + 1;
  }
  return values.map((value) => rank.get(value) ?? Number.NaN);
}

/** The lag at which the second column follows the first most closely; only a rise with a rise counts. */
export function strongestLag(
  first: readonly number[],
  second: readonly number[],
  longestLag: number,
): { readonly lag: number; readonly strength: number } {
  let best = { lag: 0, strength: Number.NEGATIVE_INFINITY };
  for (let lag = 0; lag <= longestLag; lag += 1) {
    const strength = correlationAt(first, second, lag);
    if (strength > best.strength) best = { lag, strength };
  }
  return best;
}

/** Pearson's correlation over the days that have both, weighed by their number so that lags compare. */
function correlationAt(first: readonly number[], second: readonly number[], lag: number): number {
  let count = 0;
  let sumA = 0;
  let sumB = 0;
  let sumAA = 0;
  let sumBB = 0;
  let sumAB = 0;
  for (let index = 0; index + lag < second.length; index += 1) {
    const a = first[index] ?? Number.NaN;
    const b = second[index + lag] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    count += 1;
    sumA += a;
    sumB += b;
    sumAA += a * a;
    sumBB += b * b;
    sumAB += a * b;
  }
  const spread = (count * sumAA - sumA * sumA) * (count * sumBB - sumB * sumB);
  return spread > 0 ? ((count * sumAB - sumA * sumB) / Math.sqrt(spread)) * Math.sqrt(count) : 0;
}

/** The column cut into blocks from a drawn place on, the blocks in a drawn order. */
export function shuffledBlocks(column: readonly number[], blockDays: number, random: Random): readonly number[] {
  const turn = Math.floor(random() * column.length);
  const turned = [...column.slice(turn), ...column.slice(0, turn)];
  const blocks = Array.from({ length: Math.ceil(turned.length / blockDays) }, (_, index) =>
    turned.slice(index * blockDays, (index + 1) * blockDays),
  );
  for (let last = blocks.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [blocks[last], blocks[other]] = [blocks[other] ?? [], blocks[last] ?? []];
  }
  return blocks.flat();
}
