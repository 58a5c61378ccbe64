/**
 * How are track points gathered while the XML is read?
 * Growing columns, NaN where a point has no value; made into columns of the right length at the end.
 */
export const POINT_COLUMNS = [
  'time',
  'latitude',
  'longitude',
  'altitudeMetres',
  'distance',
  'heartRateBpm',
  'cadence',
  'speedMetresPerSecond',
  'powerWatts',
  'temperatureCelsius',
] as const;
export type PointColumn = (typeof POINT_COLUMNS)[number];

export type Points = {
  count: number;
  readonly columns: Record<PointColumn, Float64Array>;
};

const FIRST_ROWS = 16;

export function emptyPoints(): Points {
  const columns = Object.fromEntries(
    POINT_COLUMNS.map((name) => [name, new Float64Array(FIRST_ROWS).fill(Number.NaN)]),
  ) as Record<PointColumn, Float64Array>;
  return { count: 0, columns };
}

/** Begins a new row. */
export function addPoint(points: Points): void {
  if (points.count === points.columns.time.length) {
    for (const name of POINT_COLUMNS) {
      const column = points.columns[name];
      const larger = new Float64Array(column.length * 2).fill(Number.NaN, column.length);
      larger.set(column);
      points.columns[name] = larger;
    }
  }
  points.count += 1;
}

/** The column up to the last row, or undefined when no row has a value. */
export function finished(points: Points, name: PointColumn): Float64Array | undefined {
  const column = points.columns[name];
  for (let row = 0; row < points.count; row += 1) if (!Number.isNaN(column[row])) return column.slice(0, points.count);
  return undefined;
}
