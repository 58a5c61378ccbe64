/**
 * What does another decoder's table of records say, channel by channel?
 * Its field names as ours, in its units as ours; for the tests over real recordings.
 */
import type { ChannelSummary } from '@backstride/engine';

export type ReferenceRecord = Readonly<Record<string, unknown>>;

/** Field names of other decoders, the better one first, and the factor to our unit. */
const NATIVE: Readonly<Record<string, readonly string[]>> = {
  heartRateBpm: ['heart_rate'],
  speedMetresPerSecond: ['enhanced_speed', 'speed'],
  altitudeMetres: ['enhanced_altitude', 'altitude'],
  powerWatts: ['power'],
  verticalOscillationMillimetres: ['vertical_oscillation'],
  groundContactMilliseconds: ['stance_time'],
  groundContactBalanceLeftPercent: ['stance_time_balance'],
  stepLengthMillimetres: ['step_length'],
  verticalRatioPercent: ['vertical_ratio'],
  temperatureCelsius: ['temperature'],
  distanceMetres: ['distance'],
  latitudeDegrees: ['position_lat'],
  longitudeDegrees: ['position_long'],
};

/** The first of the names that has a number in this record. */
const first = (record: ReferenceRecord, names: readonly string[]): number => {
  for (const name of names) if (typeof record[name] === 'number') return record[name];
  return Number.NaN;
};

export function referenceColumns(records: readonly ReferenceRecord[]): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, readonly number[]>();
  for (const [channel, names] of Object.entries(NATIVE)) {
    columns.set(
      channel,
      records.map((record) => first(record, names)),
    );
  }
  columns.set(
    'cadenceRevolutionsPerMinute',
    records.map((record) => {
      const part = first(record, ['fractional_cadence']);
      return first(record, ['cadence']) + (Number.isNaN(part) ? 0 : part);
    }),
  );
  return columns;
}

/** Any other numeric field under its own name. */
export const namedColumn = (records: readonly ReferenceRecord[], name: string): readonly number[] =>
  records.map((record) => first(record, [name]));

export function summarise(values: Iterable<number>): ChannelSummary | undefined {
  let count = 0;
  let sum = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return count === 0 ? undefined : { count, mean: sum / count, min, max };
}

/** Equal within the rounding of either side. */
export function agrees(ours: ChannelSummary | undefined, theirs: ChannelSummary | undefined): boolean {
  if (!ours || !theirs) return ours === theirs;
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
  return (
    ours.count === theirs.count &&
    close(ours.mean, theirs.mean) &&
    close(ours.min, theirs.min) &&
    close(ours.max, theirs.max)
  );
}
