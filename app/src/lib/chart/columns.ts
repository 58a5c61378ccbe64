/**
 * What is the lowest and the highest value in each pixel column?
 * However many points there are, none of their extremes is lost, and the picture is exact to the column.
 */
export type Extremes = { readonly column: number; readonly low: number; readonly high: number };

/** Positions run from 0 (left edge) to 1 (right edge); points outside, and NaN, are left out. Sorted by column. */
export function extremesByColumn(
  count: number,
  positions: ArrayLike<number>,
  values: ArrayLike<number>,
): readonly Extremes[] {
  const low = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] ?? Number.NaN;
    const value = values[index] ?? Number.NaN;
    if (!(position >= 0 && position <= 1) || Number.isNaN(value)) continue;
    const column = Math.min(count - 1, Math.floor(position * count));
    if (value < (low[column] ?? 0)) low[column] = value;
    if (value > (high[column] ?? 0)) high[column] = value;
  }
  const found: Extremes[] = [];
  for (let column = 0; column < count; column += 1) {
    const lowest = low[column] ?? Number.POSITIVE_INFINITY;
    if (lowest !== Number.POSITIVE_INFINITY) found.push({ column, low: lowest, high: high[column] ?? lowest });
  }
  return found;
}
