/**
 * How do thousands of record points become bytes quickly?
 * The rows are laid out first, with what happens between them; then each column is written by one typed loop.
 */
import { BASE_TYPES, type BaseType } from './base-types.ts';
import { type Layout, MESSAGES, writeDefinition } from './message.ts';
import type { FitDeveloperField, RecordColumn } from './record-fields.ts';
import { reserve, type Sink } from './sink.ts';

export type Rows = {
  /** FIT seconds of each record point. */
  readonly times: Uint32Array;
  readonly columns: readonly RecordColumn[];
  readonly developerFields: readonly FitDeveloperField[];
  readonly compressedTimestamps: boolean;
  /** Writes what belongs before a point of this time; returns the time it wrote last, if it wrote one. */
  readonly before: (time: number) => number | undefined;
};

const FULL_ROW = 0;
/** Only the local numbers 0 to 3 can carry a compressed time. */
const SHORT_ROW = 1;
const TIME_BYTES = 4;
const COMPRESSED = 0x80;
/** Five bits of time. */
const COMPRESSED_SPAN = 32;

export function writeRows(sink: Sink, rows: Rows): void {
  if (rows.times.length === 0) return;
  writeDefinition(sink, layoutOf(rows, FULL_ROW));
  if (rows.compressedTimestamps) writeDefinition(sink, layoutOf(rows, SHORT_ROW));
  const valuesAt = layRows(sink, rows);
  let offset = 0;
  for (const { field, values } of rows.columns) {
    const type = BASE_TYPES[field.as];
    writeColumn(sink, { valuesAt, offset, values, type, scale: field.scale, shift: field.shift });
    offset += type.size;
  }
  for (const { as, values } of rows.developerFields) {
    writeColumn(sink, { valuesAt, offset, values, type: BASE_TYPES[as], scale: 1, shift: 0 });
    offset += BASE_TYPES[as].size;
  }
}

function layoutOf({ columns, developerFields }: Rows, local: number): Layout {
  const time = { number: 253, size: TIME_BYTES, code: BASE_TYPES.uint32.code };
  const fields = columns.map(({ field }) => {
    const { size, code } = BASE_TYPES[field.as];
    return { number: field.number, size, code };
  });
  return {
    message: MESSAGES.record,
    local,
    fields: local === FULL_ROW ? [time, ...fields] : fields,
    developerFields: developerFields.map(({ as }, number) => ({ number, size: BASE_TYPES[as].size, developer: 0 })),
  };
}

/** Puts every row's header and time in its place; returns where the values of each begin. */
function layRows(sink: Sink, { times, columns, developerFields, compressedTimestamps, before }: Rows): Uint32Array {
  const size =
    columns.reduce((sum, { field }) => sum + BASE_TYPES[field.as].size, 0) +
    developerFields.reduce((sum, { as }) => sum + BASE_TYPES[as].size, 0);
  const valuesAt = new Uint32Array(times.length);
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] as number;
    last = before(time) ?? last;
    const isShort = compressedTimestamps && time >= last && time - last < COMPRESSED_SPAN;
    const at = reserve(sink, 1 + (isShort ? 0 : TIME_BYTES) + size);
    if (isShort) sink.view.setUint8(at, COMPRESSED | (SHORT_ROW << 5) | (time % COMPRESSED_SPAN));
    else {
      sink.view.setUint8(at, FULL_ROW);
      sink.view.setUint32(at + 1, time, sink.littleEndian);
    }
    valuesAt[row] = at + 1 + (isShort ? 0 : TIME_BYTES);
    last = time;
  }
  return valuesAt;
}

type Column = {
  readonly valuesAt: Uint32Array;
  readonly offset: number;
  readonly values: Float64Array;
  readonly type: BaseType;
  readonly scale: number;
  readonly shift: number;
};

function writeColumn(sink: Sink, column: Column): void {
  if (column.type.kind === 'float') writeFloats(sink, column);
  else writeWholes(sink, column);
}

function writeWholes(sink: Sink, column: Column): void {
  const { valuesAt, offset, values, type, scale, shift } = column;
  const { view, littleEndian } = sink;
  const { lowest, highest, invalid, size } = type;
  for (let row = 0; row < valuesAt.length; row += 1) {
    const rounded = Math.round(((values[row] as number) + shift) * scale);
    const stored = rounded >= lowest && rounded <= highest ? rounded : invalid;
    const at = (valuesAt[row] as number) + offset;
    if (size === 1) view.setUint8(at, stored);
    else if (size === 2) view.setUint16(at, stored, littleEndian);
    else view.setUint32(at, stored, littleEndian);
  }
}

function writeFloats({ view, littleEndian }: Sink, { valuesAt, offset, values, type }: Column): void {
  for (let row = 0; row < valuesAt.length; row += 1) {
    const at = (valuesAt[row] as number) + offset;
    const value = values[row] as number;
    if (type.size === 4) view.setFloat32(at, Math.abs(value) <= type.highest ? value : Number.NaN, littleEndian);
    else view.setFloat64(at, value, littleEndian);
  }
}
