/**
 * What do other decoders' dumps beside a recording hold?
 * Two kinds of CSV: one line a record with named columns, and one line a message with field, value and units in turn.
 */
import type { ReferenceRecord } from './reference-channels.ts';

const DEGREES_A_SEMICIRCLE = 180 / 2 ** 31;

/** What "not measured" looks like in a dump of raw values, after scaling. */
const INVALID: Readonly<Record<string, number>> = {
  heart_rate: 255,
  cadence: 255,
  fractional_cadence: 255 / 128,
  temperature: 127,
  power: 65_535,
  speed: 65.535,
  altitude: 65_535 / 5 - 500,
  vertical_oscillation: 6553.5,
  stance_time: 6553.5,
  stance_time_balance: 655.35,
  vertical_ratio: 655.35,
  step_length: 6553.5,
  enhanced_speed: 4_294_967.295,
  enhanced_altitude: 4_294_967_295 / 5 - 500,
  distance: 42_949_672.95,
  position_lat: 2_147_483_647,
  position_long: 2_147_483_647,
};

export function readDump(text: string): readonly ReferenceRecord[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [header = [], ...rows] = lines;
  if (header[0] === 'timestamp') return rows.map((row) => fieldsOf(header.flatMap((name, k) => [name, row[k] ?? ''])));
  return rows
    .filter(([type, , message]) => type === 'Data' && message === 'record')
    .map((row) => fieldsOf(row.slice(3).filter((_, k) => k % 3 !== 2)));
}

/** Names and values in turn. */
function fieldsOf(pairs: readonly string[]): ReferenceRecord {
  const record: Record<string, number> = {};
  for (let k = 0; k + 1 < pairs.length; k += 2) {
    const name = pairs[k] ?? '';
    const text = (pairs[k + 1] ?? '').replaceAll('"', '');
    const value = Number(text);
    const invalid = INVALID[name];
    if (text === '' || Number.isNaN(value) || (invalid !== undefined && Math.abs(value - invalid) < 1e-6)) continue;
    record[name] = name.startsWith('position_') ? value * DEGREES_A_SEMICIRCLE : value;
  }
  return record;
}
