/**
 * Where does each message of one FIT file lie?
 * One pass over the headers, no value decoded but the time: record points as offsets in row order, the few other
 * messages that matter in a list. Stops at the first thing that cannot be read and says where.
 */
import type { Complaints } from '../read-result.ts';
import { type Definition, type DefinitionCache, definitionEnd, emptyCache, readDefinition } from './definition.ts';
import { MESSAGES } from './fields.ts';

export type Message = { readonly definition: Definition; readonly at: number; readonly time: number };

export type Scan = {
  readonly data: Uint8Array;
  readonly definitions: readonly Definition[];
  readonly messages: readonly Message[];
  readonly records: Records;
};

/** One row per record point: where its fields begin, by which definition, and its time (FIT seconds). */
export type Records = {
  count: number;
  at: Int32Array;
  definition: Int32Array;
  time: Uint32Array;
};

export const NO_TIME = 0xffffffff;
const WANTED: ReadonlySet<number> = new Set(Object.values(MESSAGES));

/** Scratch space kept between files, so that a folder of a thousand recordings allocates it once. */
const scratch: Records = makeRecords(4096);
const SCRATCH_ROWS_KEPT = 1 << 20;

function makeRecords(rows: number): Records {
  return { count: 0, at: new Int32Array(rows), definition: new Int32Array(rows), time: new Uint32Array(rows) };
}

function grow(records: Records): void {
  const rows = records.at.length * 2;
  const larger = makeRecords(rows);
  larger.at.set(records.at);
  larger.definition.set(records.definition);
  larger.time.set(records.time);
  Object.assign(records, { at: larger.at, definition: larger.definition, time: larger.time });
}

/** The rows live in scratch space: use them before the next file is scanned. */
export function scanMessages(
  data: Uint8Array,
  range: { readonly from: number; readonly to: number },
  complaints: Complaints,
): Scan {
  if (scratch.at.length > SCRATCH_ROWS_KEPT) Object.assign(scratch, makeRecords(4096));
  scratch.count = 0;
  const cache = emptyCache();
  const messages: Message[] = [];
  scanInto({ data, cache, messages, records: scratch, complaints }, range.from, range.to);
  return { data, definitions: cache.all, messages, records: scratch };
}

type Scanning = {
  readonly data: Uint8Array;
  readonly cache: DefinitionCache;
  readonly messages: Message[];
  readonly records: Records;
  readonly complaints: Complaints;
};

function scanInto(scanning: Scanning, from: number, to: number): void {
  const { data, cache, records, messages, complaints } = scanning;
  const locals: (Definition | undefined)[] = new Array(16).fill(undefined);
  let { at: rowAt, definition: rowDefinition, time: rowTime } = records;
  let time = NO_TIME;
  let row = 0;
  let at = from;
  while (at < to) {
    const header = data[at] as number;
    if ((header & 0xc0) === 0x40) {
      const end = definitionEnd(data, at);
      if (end > to) {
        complaints.add('truncated', at, 'inside a definition');
        break;
      }
      locals[header & 15] = readDefinition(data, at, end, cache);
      at = end;
      continue;
    }
    const definition = locals[header & 0x80 ? (header >> 5) & 3 : header & 15];
    if (definition === undefined) {
      complaints.add('undefined-message', at);
      break;
    }
    const start = at + 1;
    const next = start + definition.size;
    if (next > to) {
      complaints.add('truncated', at, 'inside a message');
      break;
    }
    if (header & 0x80) time = rolledForward(time, header & 0x1f);
    else if (definition.timeOffset >= 0) {
      const stated = readTime(data, start + definition.timeOffset, definition.bigEndian);
      if (stated === 0 && header === 0) {
        const resume = zerosEnd(data, at, to);
        if (resume >= next) {
          complaints.add('zero-bytes', at, `${resume - at} bytes`);
          if (!looksLikeDefinition(data, resume, to)) break;
          at = resume;
          continue;
        }
      }
      if (stated !== NO_TIME) time = stated;
    }
    if (definition.message === MESSAGES.record) {
      if (row === rowAt.length) {
        grow(records);
        ({ at: rowAt, definition: rowDefinition, time: rowTime } = records);
      }
      rowAt[row] = start;
      rowDefinition[row] = definition.index;
      rowTime[row] = time;
      row += 1;
    } else if (WANTED.has(definition.message)) messages.push({ definition, at: start, time });
    at = next;
  }
  records.count = row;
}

/** A compressed timestamp: five bits that replace the low bits of the last time, rolling over every 32 s. */
function rolledForward(time: number, lowBits: number): number {
  if (time === NO_TIME) return NO_TIME;
  return (time + ((lowBits - (time & 0x1f)) & 0x1f)) >>> 0;
}

function readTime(data: Uint8Array, at: number, bigEndian: boolean): number {
  const [a, b, c, d] = [data[at], data[at + 1], data[at + 2], data[at + 3]] as [number, number, number, number];
  return (bigEndian ? (a << 24) | (b << 16) | (c << 8) | d : (d << 24) | (c << 16) | (b << 8) | a) >>> 0;
}

function zerosEnd(data: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && data[at] === 0) at += 1;
  return at;
}

const looksLikeDefinition = (data: Uint8Array, at: number, to: number): boolean =>
  at + 6 <= to && ((data[at] as number) & 0xd0) === 0x40 && data[at + 1] === 0 && (data[at + 2] as number) <= 1;
