/**
 * Where does each message of one FIT file lie?
 * One pass over the headers, no value decoded but the time: record points as offsets in row order, the few other
 * messages that matter in a list. Stops at the first thing that cannot be read and says where.
 */
import type { Complaints } from '../read-result.ts';
import {
  DEFINITIONS_KEPT,
  type Definition,
  type DefinitionCache,
  definitionEnd,
  emptyCache,
  readDefinition,
} from './definition.ts';
import { MESSAGES } from './fields.ts';

export type Message = { readonly definition: Definition; readonly at: number; readonly time: number };

export type Scan = {
  readonly data: Uint8Array;
  readonly definitions: readonly Definition[];
  readonly messages: readonly Message[];
  readonly records: Records;
};

/** One row per record point: where its fields begin, and its time (FIT seconds). */
export type Records = {
  count: number;
  at: Int32Array;
  time: Int32Array;
  /** `row, definition` pairs: from this row on, until the next pair, points have that definition. */
  readonly stretches: number[];
};

/** The invalid time, 0xffffffff, as the signed number that it is read as. */
export const NO_TIME = -1;
const NO_HEADER = -1;
/** Laps, events and the like: a day of them is some thousands. */
const MESSAGES_KEPT = 100_000;

/** Scratch space kept between files, so that a folder of a thousand recordings allocates it once. */
const scratch: Records = makeRecords(4096);
const SCRATCH_ROWS_KEPT = 1 << 20;

function makeRecords(rows: number): Records {
  return { count: 0, at: new Int32Array(rows), time: new Int32Array(rows), stretches: [] };
}

function grow(records: Records): void {
  const rows = records.at.length * 2;
  const larger = makeRecords(rows);
  larger.at.set(records.at);
  larger.time.set(records.time);
  Object.assign(records, { at: larger.at, time: larger.time });
}

/** The rows live in scratch space: use them before the next file is scanned. */
export function scanMessages(
  data: Uint8Array,
  range: { readonly from: number; readonly to: number },
  complaints: Complaints,
): Scan {
  if (scratch.at.length > SCRATCH_ROWS_KEPT) Object.assign(scratch, makeRecords(4096));
  scratch.count = 0;
  scratch.stretches.length = 0;
  const cache = emptyCache();
  const messages: Message[] = [];
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  scanInto({ data, view, cache, messages, records: scratch, complaints }, range.from, range.to);
  return { data, definitions: cache.all, messages, records: scratch };
}

type Scanning = {
  readonly data: Uint8Array;
  readonly view: DataView;
  readonly cache: DefinitionCache;
  readonly messages: Message[];
  readonly records: Records;
  readonly complaints: Complaints;
};

/**
 * What the last record point and the last message that nobody wants looked like: mostly the next message looks the
 * same, and then nothing is looked up.
 */
type Lookout = {
  readonly locals: (Definition | undefined)[];
  time: number;
  row: number;
  pointHeader: number;
  pointSize: number;
  pointTime: number;
  pointLittle: boolean;
  otherHeader: number;
  otherSize: number;
};

const emptyLookout = (): Lookout => ({
  locals: new Array(16).fill(undefined),
  time: NO_TIME,
  row: 0,
  pointHeader: NO_HEADER,
  pointSize: 0,
  pointTime: 0,
  pointLittle: true,
  otherHeader: NO_HEADER,
  otherSize: 0,
});

function scanInto(scanning: Scanning, from: number, to: number): void {
  const { data, view, records } = scanning;
  const lookout = emptyLookout();
  let { time, row, pointHeader, pointSize, pointTime, pointLittle, otherHeader, otherSize } = lookout;
  let { at: rowAt, time: rowTime } = records;
  let at = from;
  while (at < to) {
    const header = data[at] as number;
    if (header === otherHeader && at + otherSize <= to) {
      at += otherSize;
      continue;
    }
    if (header === pointHeader && at + pointSize <= to && row < rowAt.length) {
      // The unsigned getter is a call, the signed one is not.
      const stated = view.getInt32(at + pointTime, pointLittle);
      if (stated !== 0) {
        if (stated !== NO_TIME) time = stated;
        rowAt[row] = at + 1;
        rowTime[row] = time;
        row += 1;
        at += pointSize;
        continue;
      }
    }
    lookout.time = time;
    lookout.row = row;
    at = scanClosely(scanning, lookout, at, to);
    ({ time, row, pointHeader, pointSize, pointTime, pointLittle, otherHeader, otherSize } = lookout);
    ({ at: rowAt, time: rowTime } = records);
  }
  records.count = row;
}

/** Any one message; position after it, or the end when reading cannot go on. */
function scanClosely(scanning: Scanning, lookout: Lookout, at: number, to: number): number {
  const { data, view } = scanning;
  const header = data[at] as number;
  if ((header & 0xc0) === 0x40) {
    lookout.pointHeader = NO_HEADER;
    lookout.otherHeader = NO_HEADER;
    return defineLocal(scanning, lookout.locals, at, to);
  }
  const definition = findDefinition(scanning, lookout.locals, at, to);
  if (definition === undefined) return to;
  const next = at + 1 + definition.size;
  if (header & 0x80) lookout.time = rolledForward(lookout.time, header & 0x1f);
  else if (definition.timeOffset >= 0) {
    const stated = view.getInt32(at + 1 + definition.timeOffset, !definition.bigEndian);
    const resume = stated === 0 && header === 0 ? zerosEnd(data, at, to) : 0;
    if (resume >= next) return afterZeros(scanning, at, resume, to);
    if (stated !== NO_TIME) lookout.time = stated;
  }
  // A point without any field is none.
  if (definition.message === MESSAGES.record && definition.size > 0) keepPoint(scanning, lookout, definition, at);
  else if (definition.isWanted) keepMessage(scanning, { definition, at: at + 1, time: lookout.time });
  else if (definition.timeOffset < 0 && header < 0x80) {
    lookout.otherHeader = header;
    lookout.otherSize = definition.size + 1;
  }
  return next;
}

function keepPoint({ data, records }: Scanning, lookout: Lookout, definition: Definition, at: number): void {
  const header = data[at] as number;
  if (lookout.row === records.at.length) grow(records);
  startStretch(records, lookout.row, definition);
  records.at[lookout.row] = at + 1;
  records.time[lookout.row] = lookout.time;
  lookout.row += 1;
  lookout.pointHeader = definition.timeOffset >= 0 && header < 0x80 ? header : NO_HEADER;
  lookout.pointSize = definition.size + 1;
  lookout.pointTime = definition.timeOffset + 1;
  lookout.pointLittle = !definition.bigEndian;
}

/** Takes in the definition at `at`; position after it, or the end when it is cut off. */
function defineLocal(
  { data, cache, complaints }: Scanning,
  locals: (Definition | undefined)[],
  at: number,
  to: number,
): number {
  const end = definitionEnd(data, at);
  if (end > to) {
    complaints.add('truncated', at, 'inside a definition');
    return to;
  }
  if (cache.all.length >= DEFINITIONS_KEPT) {
    complaints.add('too-many-definitions', at);
    return to;
  }
  locals[(data[at] as number) & 15] = readDefinition(data, at, end, cache);
  return end;
}

/** The layout of the data message at `at`, when it has one and lies whole in the file. */
function findDefinition(
  { data, complaints }: Scanning,
  locals: readonly (Definition | undefined)[],
  at: number,
  to: number,
): Definition | undefined {
  const header = data[at] as number;
  const definition = locals[header & 0x80 ? (header >> 5) & 3 : header & 15];
  if (definition === undefined) complaints.add('undefined-message', at);
  else if (at + 1 + definition.size > to) complaints.add('truncated', at, 'inside a message');
  else return definition;
  return undefined;
}

function keepMessage({ messages, complaints }: Scanning, message: Message): void {
  if (messages.length < MESSAGES_KEPT) messages.push(message);
  else complaints.add('too-many-messages', message.at);
}

function startStretch({ stretches }: Records, row: number, definition: Definition): void {
  if (stretches.at(-1) !== definition.index) stretches.push(row, definition.index);
}

/** Zero bytes where messages should be: goes on at the first thing that looks like a definition, or stops. */
function afterZeros({ data, complaints }: Scanning, at: number, resume: number, to: number): number {
  complaints.add('zero-bytes', at, `${resume - at} bytes`);
  return looksLikeDefinition(data, resume, to) ? resume : to;
}

/** A compressed timestamp: five bits that replace the low bits of the last time, rolling over every 32 s. */
function rolledForward(time: number, lowBits: number): number {
  if (time === NO_TIME) return NO_TIME;
  return (time + ((lowBits - (time & 0x1f)) & 0x1f)) | 0;
}

function zerosEnd(data: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && data[at] === 0) at += 1;
  return at;
}

const looksLikeDefinition = (data: Uint8Array, at: number, to: number): boolean =>
  at + 6 <= to && ((data[at] as number) & 0xd0) === 0x40 && data[at + 1] === 0 && (data[at + 2] as number) <= 1;
