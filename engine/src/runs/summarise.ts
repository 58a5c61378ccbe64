/**
 * What did each channel hold?
 * Count, mean, least and greatest of the valid values, every record point counting once: what other readers report
 * too, so that both can be compared. Means weighted by time and terrain are `form-of-run`'s.
 */
import type { ChannelSummary, RecordedSession } from './recording.ts';

/** Only channels with a valid value occur. */
export const summariseChannels = (session: RecordedSession): Readonly<Record<string, ChannelSummary>> =>
  // Not by assignment: a developer field may be called `__proto__`.
  Object.fromEntries(
    Object.entries(session.channels)
      .map(([name, column]) => [name, summariseColumn(column)] as const)
      .filter(([, summary]) => summary.count > 0),
  );

function summariseColumn(column: Float64Array): ChannelSummary {
  let count = 0;
  let sum = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < column.length; index += 1) {
    const value = column[index] as number;
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { count, mean: sum / count, min, max };
}
