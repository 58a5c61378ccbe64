/**
 * What do a FIT file's record points hold, column by column?
 * Native fields by `RECORD_FIELDS`, developer fields by their descriptions; NaN where a point has no valid value.
 */
import { type Arena, takeCells } from '../arena.ts';
import type { Complaints } from '../read-result.ts';
import { type BaseType, findBaseType } from './base-types.ts';
import type { DeveloperDescription } from './developer-fields.ts';
import { COMPRESSED_SPEED_DISTANCE, RECORD_FIELDS, type RecordColumn } from './fields.ts';
import { findFill, type Step } from './fill.ts';
import { hasHeartRateMessages, mergeHeartRates } from './heart-rate-messages.ts';
import type { Scan } from './scan.ts';
import { eachStretch, fillRows, type Group, groupByDefinition } from './stretches.ts';

export type DeveloperColumn = { readonly description: DeveloperDescription; readonly column: Float64Array };
export type RecordTable = {
  readonly native: ReadonlyMap<RecordColumn, Float64Array>;
  readonly developer: readonly DeveloperColumn[];
};

/** The busiest real file needs two cells a byte; one that claims far more columns than bytes is not followed. */
const CELLS_A_BYTE = 4;
const CELLS_ALWAYS = 20_000;

export function readRecordTable(
  scan: Scan,
  descriptions: ReadonlyMap<number, DeveloperDescription>,
  complaints: Complaints,
  arena: Arena | undefined,
): RecordTable {
  const groups = groupByDefinition(scan);
  const table = {
    native: new Map<RecordColumn, Float64Array>(),
    developer: new Map<number, DeveloperColumn>(),
  };
  const wanted = wantedColumns(scan, groups, descriptions, complaints);
  const rows = scan.records.count;
  const affordable = Math.floor((CELLS_ALWAYS + scan.data.length * CELLS_A_BYTE) / Math.max(rows, 1));
  const native = wanted.native.slice(0, affordable);
  const developer = wanted.developer.slice(0, affordable - native.length);
  if (native.length + developer.length < wanted.native.length + wanted.developer.length) {
    complaints.add('too-many-columns');
  }
  const cells = takeCells(arena, (native.length + developer.length) * rows).fill(Number.NaN);
  let next = 0;
  const column = (): Float64Array => {
    next += rows;
    return cells.subarray(next - rows, next);
  };
  for (const name of native) table.native.set(name, column());
  for (const description of developer) table.developer.set(description.key, { description, column: column() });
  for (const group of groups) fillRows(group, planSteps(group, table.native, table.developer, complaints));
  unpackSpeedDistance(scan, groups, table.native);
  const heartRate = table.native.get('heartRateBpm');
  if (heartRate && hasHeartRateMessages(scan)) mergeHeartRates(scan, heartRate);
  return { native: table.native, developer: [...table.developer.values()] };
}

function wantedColumns(
  scan: Scan,
  groups: readonly Group[],
  descriptions: ReadonlyMap<number, DeveloperDescription>,
  complaints: Complaints,
): { native: readonly RecordColumn[]; developer: readonly DeveloperDescription[] } {
  const numbers = new Set(groups.flatMap(({ definition }) => definition.fields.map((field) => field.number)));
  const native = new Set<RecordColumn>();
  for (const { number, column } of RECORD_FIELDS) if (numbers.has(number)) native.add(column);
  if (numbers.has(COMPRESSED_SPEED_DISTANCE)) native.add('speedMetresPerSecond').add('distanceMetres');
  if (hasHeartRateMessages(scan)) native.add('heartRateBpm');
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

/** What to read from each point of this definition, in order of rank. */
function planSteps(
  { definition }: Group,
  native: ReadonlyMap<RecordColumn, Float64Array>,
  developer: ReadonlyMap<number, DeveloperColumn>,
  complaints: Complaints,
): readonly Step[] {
  const steps: Step[] = [];
  const add = (field: Sized, type: BaseType | undefined, target: Target): void => {
    const fill = type && findFill(type);
    if (!fill || field.size === 0) return;
    // Of an array the first element counts: all that a column can hold.
    if (field.size % type.size === 0) steps.push({ fill, offset: field.offset, invalid: type.invalid, ...target });
    else complaints.add('misaligned-field', definition.from);
  };
  for (const { number, column: name, scale, shift } of RECORD_FIELDS) {
    const field = definition.fields.find((one) => one.number === number);
    const column = field && native.get(name);
    if (column) add(field, findBaseType(field.type), { column, scale, shift });
  }
  for (const field of definition.developerFields) {
    const entry = developer.get(field.developer * 256 + field.number);
    if (!entry) continue;
    const { type, scale, shift } = entry.description;
    add(field, type, { column: entry.column, scale, shift });
  }
  return steps;
}

type Sized = { readonly offset: number; readonly size: number };
type Target = Pick<Step, 'column' | 'scale' | 'shift'>;

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
  let last = -1;
  eachStretch(records, (definition, from, to) => {
    const offset = offsets.get(definition);
    if (offset === undefined) return;
    for (let row = from; row < to; row += 1) {
      const at = (records.at[row] as number) + offset;
      const packed = (data[at] as number) | ((data[at + 1] as number) << 8) | ((data[at + 2] as number) << 16);
      if (packed === 0xffffff) continue;
      const position = packed >>> 12;
      sixteenths += last < 0 ? position : (position - last) & 0xfff;
      last = position;
      if (Number.isNaN(distance[row])) distance[row] = sixteenths / 16;
      if (Number.isNaN(speed[row]) && (packed & 0xfff) !== 0xfff) speed[row] = (packed & 0xfff) / 100;
    }
  });
}
