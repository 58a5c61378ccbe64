/**
 * What do a FIT file's record points hold, column by column?
 * Native fields by `RECORD_FIELDS`, developer fields by their descriptions; NaN where a point has no valid value.
 */
import type { Complaints } from '../read-result.ts';
import { findBaseType } from './base-types.ts';
import type { Definition } from './definition.ts';
import type { DeveloperDescription } from './developer-fields.ts';
import { COMPRESSED_SPEED_DISTANCE, RECORD_FIELDS, type RecordColumn } from './fields.ts';
import { findFill, type Source, type Target } from './fill.ts';
import type { Scan } from './scan.ts';

export type RecordTable = {
  readonly native: ReadonlyMap<RecordColumn, Float64Array>;
  readonly developer: readonly { readonly description: DeveloperDescription; readonly column: Float64Array }[];
};

/** A real file needs a byte or more for each cell; a file that claims far more columns than bytes is not followed. */
const CELLS_A_BYTE = 24;

export function readRecordTable(
  scan: Scan,
  descriptions: ReadonlyMap<number, DeveloperDescription>,
  complaints: Complaints,
): RecordTable {
  const groups = groupByDefinition(scan);
  const table = {
    native: new Map<RecordColumn, Float64Array>(),
    developer: new Map<number, { description: DeveloperDescription; column: Float64Array }>(),
  };
  const wanted = wantedColumns(groups, descriptions, complaints);
  const rows = scan.records.count;
  const affordable = Math.max(1, Math.floor((scan.data.length * CELLS_A_BYTE) / Math.max(rows, 1)));
  if (wanted.native.length + wanted.developer.length > affordable) complaints.add('too-many-columns');
  const developer = wanted.developer.slice(0, Math.max(0, affordable - wanted.native.length));
  const cells = new Float64Array((wanted.native.length + developer.length) * rows).fill(Number.NaN);
  let next = 0;
  const column = (): Float64Array => cells.subarray(next, (next += rows));
  for (const name of wanted.native) table.native.set(name, column());
  for (const description of developer) table.developer.set(description.key, { description, column: column() });
  fillNative(groups, table.native, complaints);
  fillDeveloper(groups, table.developer, complaints);
  unpackSpeedDistance(scan, groups, table.native);
  return { native: table.native, developer: [...table.developer.values()] };
}

type Group = { readonly definition: Definition; readonly source: Omit<Source, 'offset'> };

/** The rows of each definition together, so that one loop reads one layout. */
function groupByDefinition(scan: Scan): readonly Group[] {
  const { records, definitions, data } = scan;
  const starts = new Int32Array(definitions.length + 1);
  for (let row = 0; row < records.count; row += 1) {
    const after = (records.definition[row] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let k = 1; k < starts.length; k += 1) starts[k] = (starts[k] as number) + (starts[k - 1] as number);
  const next = starts.slice();
  const order = new Int32Array(records.count);
  for (let row = 0; row < records.count; row += 1) {
    const index = records.definition[row] as number;
    const place = next[index] as number;
    order[place] = row;
    next[index] = place + 1;
  }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const common = { data, view, at: records.at, order };
  return definitions
    .map((definition, index) => ({
      definition,
      source: {
        ...common,
        from: starts[index] as number,
        to: starts[index + 1] as number,
        bigEndian: definition.bigEndian,
      },
    }))
    .filter(({ source }) => source.to > source.from);
}

function wantedColumns(
  groups: readonly Group[],
  descriptions: ReadonlyMap<number, DeveloperDescription>,
  complaints: Complaints,
): { native: readonly RecordColumn[]; developer: readonly DeveloperDescription[] } {
  const numbers = new Set(groups.flatMap(({ definition }) => definition.fields.map((field) => field.number)));
  const native = new Set<RecordColumn>();
  for (const { number, column } of RECORD_FIELDS) if (numbers.has(number)) native.add(column);
  if (numbers.has(COMPRESSED_SPEED_DISTANCE)) native.add('speedMetresPerSecond').add('distanceMetres');
  const developer = new Map<number, DeveloperDescription>();
  for (const { definition } of groups) {
    for (const field of definition.developerFields) {
      const key = field.developer * 256 + field.number;
      const description = descriptions.get(key);
      if (description) {
        if (description.type.read !== 'text') developer.set(key, description);
      } else complaints.add('undescribed-developer-field', definition.from, `${field.developer}/${field.number}`);
    }
  }
  return { native: [...native], developer: [...developer.values()] };
}

function fillNative(
  groups: readonly Group[],
  columns: ReadonlyMap<RecordColumn, Float64Array>,
  complaints: Complaints,
): void {
  for (const { number, column: name, scale, shift } of RECORD_FIELDS) {
    const column = columns.get(name);
    if (!column) continue;
    for (const group of groups) {
      const field = group.definition.fields.find((one) => one.number === number);
      if (field) fillColumn(group, field, { column, scale, shift }, complaints);
    }
  }
}

function fillDeveloper(
  groups: readonly Group[],
  columns: ReadonlyMap<number, { description: DeveloperDescription; column: Float64Array }>,
  complaints: Complaints,
): void {
  for (const group of groups) {
    for (const field of group.definition.developerFields) {
      const entry = columns.get(field.developer * 256 + field.number);
      if (!entry) continue;
      const { type, scale, shift } = entry.description;
      fillColumn(group, { ...field, type }, { column: entry.column, scale, shift }, complaints);
    }
  }
}

type Place = {
  readonly offset: number;
  readonly size: number;
  readonly type: number | ReturnType<typeof findBaseType>;
};

/** Of an array the first element counts: all that a column can hold. */
function fillColumn(group: Group, place: Place, target: Target, complaints: Complaints): void {
  const type = typeof place.type === 'number' ? findBaseType(place.type) : place.type;
  const fill = type && findFill(type, group.definition.bigEndian);
  if (!type || !fill) return;
  if (place.size < type.size || place.size % type.size !== 0) {
    if (place.size > 0) complaints.add('misaligned-field', group.definition.from);
    return;
  }
  fill({ ...group.source, offset: place.offset }, type.invalid, target);
}

/** Old devices' packed field. A plain speed or distance at the same point outranks it. */
function unpackSpeedDistance(
  scan: Scan,
  groups: readonly Group[],
  columns: ReadonlyMap<RecordColumn, Float64Array>,
): void {
  const offsets = new Map<number, number>();
  for (const { definition } of groups) {
    const field = definition.fields.find((one) => one.number === COMPRESSED_SPEED_DISTANCE && one.size >= 3);
    if (field) offsets.set(definition.index, field.offset);
  }
  const speed = columns.get('speedMetresPerSecond');
  const distance = columns.get('distanceMetres');
  if (offsets.size === 0 || !speed || !distance) return;
  const { data, records } = scan;
  let sixteenths = 0;
  let last: number | undefined;
  for (let row = 0; row < records.count; row += 1) {
    const offset = offsets.get(records.definition[row] as number);
    if (offset === undefined) continue;
    const at = (records.at[row] as number) + offset;
    const packed = (data[at] as number) | ((data[at + 1] as number) << 8) | ((data[at + 2] as number) << 16);
    if (packed === 0xffffff) continue;
    const position = packed >>> 12;
    sixteenths += last === undefined ? position : (position - last) & 0xfff;
    last = position;
    if (Number.isNaN(distance[row])) distance[row] = sixteenths / 16;
    if (Number.isNaN(speed[row]) && (packed & 0xfff) !== 0xfff) speed[row] = (packed & 0xfff) / 100;
  }
}
