/**
 * What does a FIT file hold?
 * One or several files chained in one: each with its own header, definitions and checksum. What is readable before
 * a break is kept. `file_id` decides at once whether a file is an activity; others are not decoded further.
 */
import type { RecordedSession } from '@backstride/engine';
import type { Arena } from '../arena.ts';
import { type Complaints, collectComplaints, type ReadResult } from '../read-result.ts';
import { checksum } from './checksum.ts';
import { readDescriptions } from './developer-fields.ts';
import { MESSAGES } from './fields.ts';
import { makeMessageReader } from './message-values.ts';
import { FILE_TYPES } from './names.ts';
import { readRecordTable } from './record-columns.ts';
import { NO_TIME, type Records, scanMessages } from './scan.ts';
import { readFileMessages } from './session-messages.ts';
import { makeSessions, type RecordTimes } from './sessions.ts';

const ACTIVITY = 4;

/** `.FIT` at byte 8 of the header. */
export const isFit = (data: Uint8Array, at = 0): boolean =>
  at + 12 <= data.length &&
  data[at + 8] === 0x2e &&
  data[at + 9] === 0x46 &&
  data[at + 10] === 0x49 &&
  data[at + 11] === 0x54;

export function readFit(data: Uint8Array, arena?: Arena): ReadResult {
  const complaints = collectComplaints();
  const sessions: RecordedSession[] = [];
  const types: (number | undefined)[] = [];
  let at = 0;
  while (isFit(data, at)) {
    const extent = measureFile(data, at, complaints);
    const read = readOne(data, extent, complaints, arena);
    types.push(read.type);
    sessions.push(...read.sessions);
    at = extent.next;
  }
  if (at < data.length) complaints.add('trailing-bytes', at, `${data.length - at} bytes`);
  const isActivity = types.includes(ACTIVITY) || sessions.length > 0;
  const type = isActivity ? ACTIVITY : types[0];
  return {
    format: 'fit',
    kind: isActivity ? 'activity' : 'other',
    ...(type === undefined ? {} : { contents: FILE_TYPES[type] ?? `file-type-${type}` }),
    sessions,
    complaints: complaints.list(),
  };
}

type Extent = {
  readonly header: number;
  readonly from: number;
  readonly to: number;
  readonly next: number;
  /** Does the file reach as far as its header says? */
  readonly isWhole: boolean;
};

/** Where the messages of the file at `at` lie, as far as the bytes reach. */
function measureFile(data: Uint8Array, at: number, complaints: Complaints): Extent {
  const headerSize = Math.max(12, data[at] as number);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const stated = view.getUint32(at + 4, true);
  const from = Math.min(at + headerSize, data.length);
  // A watch that lost power never wrote the size: everything that follows may be messages.
  const isWhole = stated > 0 && from + stated <= data.length;
  if (!isWhole) complaints.add('truncated', data.length, `header says ${stated} bytes, ${data.length - from} are here`);
  const to = isWhole ? from + stated : data.length;
  if (headerSize >= 14 && at + 14 <= data.length) {
    const headerCrc = view.getUint16(at + 12, true);
    if (headerCrc !== 0 && headerCrc !== checksum(data, at, at + 12)) {
      complaints.add('wrong-header-checksum', at + 12);
    }
  }
  return { header: at, from, to, isWhole, next: isWhole ? Math.min(to + 2, data.length) : data.length };
}

function readOne(
  data: Uint8Array,
  extent: Extent,
  complaints: Complaints,
  arena: Arena | undefined,
): { readonly type: number | undefined; readonly sessions: readonly RecordedSession[] } {
  const { from, to } = extent;
  const read = makeMessageReader(data);
  const scan = scanMessages(data, { from, to }, complaints);
  const fileId = scan.messages.find((message) => message.definition.message === MESSAGES.fileId);
  const type = fileId && read.number(fileId, 0);
  if (type !== undefined && type !== ACTIVITY) return { type, sessions: [] };
  checkWhole(data, extent, complaints);
  const hasSession = scan.messages.some((message) => message.definition.message === MESSAGES.session);
  if (scan.records.count === 0 && !hasSession) return { type, sessions: [] };
  const times = cleanTimes(scan.records, complaints);
  const table = readRecordTable(scan, readDescriptions(scan.messages, read), complaints, arena);
  const messages = readFileMessages(scan.messages, read, complaints.add);
  return { type, sessions: makeSessions(table, times, messages, arena) };
}

/** A wrong checksum is a complaint and no failure: most such files are readable to the last byte. */
function checkWhole(data: Uint8Array, { header, to, isWhole }: Extent, complaints: Complaints): void {
  if (!isWhole) return;
  if (to + 2 > data.length) {
    complaints.add('missing-checksum', to);
    return;
  }
  const stated = (data[to] as number) | ((data[to + 1] as number) << 8);
  if (stated !== checksum(data, header, to)) complaints.add('wrong-checksum', to);
}

const A_DAY = 86_400;

/** Fills in times that are missing and says where the clock jumped; nothing is reordered. */
function cleanTimes(records: Records, complaints: Complaints): RecordTimes {
  const times = records.time.subarray(0, records.count);
  let before = firstTime(times);
  let longestStep = 0;
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] as number;
    const step = time - before;
    if (step > longestStep) longestStep = step;
    if (step >= 0 && step <= A_DAY) before = time;
    else if (time === NO_TIME) {
      complaints.add('time-missing', records.at[row] as number);
      times[row] = before;
    } else {
      complaints.add(step < 0 ? 'time-goes-back' : 'time-jump', records.at[row] as number);
      before = time;
    }
  }
  return { times, longestStep };
}

function firstTime(times: Int32Array): number {
  for (let row = 0; row < times.length; row += 1) if (times[row] !== NO_TIME) return times[row] as number;
  return 0;
}
