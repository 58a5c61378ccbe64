/**
 * Which record points belong to which session of a FIT file?
 * Each point goes to the session that had last begun at its time; each session then gets its own columns, laps and
 * pauses, and developer fields take the place of channels by the rule of `DEVELOPER_CHANNELS`.
 */
import type { Lap, RecordedSession } from '@backstride/engine';
import { CHANNELS } from '@backstride/engine';
import { type Arena, takeCells } from '../arena.ts';
import { writeInstant } from '../instant.ts';
import { filled, makeSession, type ReadSession } from '../make-session.ts';
import { type DeveloperDescription, findDeveloperChannel } from './developer-fields.ts';
import type { RecordColumn } from './fields.ts';
import type { RecordTable } from './record-columns.ts';
import { FIT_EPOCH_SECONDS, type FileMessages, type LapMessage, type SessionMessage } from './session-messages.ts';

/** `times` are FIT seconds of every record point, in the file's order. */
export function makeSessions(
  table: RecordTable,
  times: Int32Array,
  file: FileMessages,
  arena: Arena | undefined,
): readonly RecordedSession[] {
  const first = times.length > 0 ? (times[0] as number) + FIT_EPOCH_SECONDS : undefined;
  const starts = file.sessions.map((session) => session.start ?? first ?? 0);
  const owner = ownersOf(starts);
  const rows = starts.length === 1 ? [undefined] : rowsOf(times, starts.length, owner);
  const laps = file.laps.map((lap, index) => ({
    lap,
    session: lap.start === undefined ? 0 : owner(lap.start).session,
    index,
  }));
  return file.sessions.map((session, index) => {
    const part = { table, times, file, rows: rows[index], start: starts[index] as number, arena };
    const own = laps.filter((one) => one.session === index).map(({ lap }) => toLap(lap));
    return makeOne(part, session, own);
  });
}

/** Which session had last begun at an epoch time, and for which times that stays so; before the first it is the first. */
type Owner = { readonly session: number; readonly from: number; readonly to: number };

function ownersOf(starts: readonly number[]): (time: number) => Owner {
  const order = starts.map((start, session) => ({ start, session })).sort((a, b) => a.start - b.start);
  const owners = order.map(
    ({ start, session }, k): Owner => ({
      session,
      from: k === 0 ? Number.NEGATIVE_INFINITY : start,
      to: order[k + 1]?.start ?? Number.POSITIVE_INFINITY,
    }),
  );
  return (time) => owners.find(({ from, to }) => time >= from && time < to) as Owner;
}

/** Rows of each session, in the file's order. */
function rowsOf(times: Int32Array, sessions: number, ownerAt: (time: number) => Owner): readonly Int32Array[] {
  const owners = new Int32Array(times.length);
  const counts = new Int32Array(sessions);
  let owner = ownerAt(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < times.length; row += 1) {
    const time = (times[row] as number) + FIT_EPOCH_SECONDS;
    if (time < owner.from || time >= owner.to) owner = ownerAt(time);
    owners[row] = owner.session;
    counts[owner.session] = (counts[owner.session] as number) + 1;
  }
  const rows = Array.from(counts, (count) => new Int32Array(count));
  const next = new Int32Array(sessions);
  for (let row = 0; row < times.length; row += 1) {
    const session = owners[row] as number;
    const place = next[session] as number;
    (rows[session] as Int32Array)[place] = row;
    next[session] = place + 1;
  }
  return rows;
}

type Part = {
  readonly table: RecordTable;
  readonly times: Int32Array;
  readonly file: FileMessages;
  /** Undefined: all of them. */
  readonly rows: Int32Array | undefined;
  readonly start: number;
  readonly arena: Arena | undefined;
};

function makeOne(part: Part, message: SessionMessage, laps: readonly Lap[]): RecordedSession {
  const { rows, table, start } = part;
  const native = new Map<string, Float64Array>();
  for (const [name, column] of table.native) native.set(name, pick(column, rows));
  const others = placeDeveloperFields(native, table.developer, rows);
  const column = (name: RecordColumn): Float64Array | undefined => native.get(name);
  const read: ReadSession = {
    ...message,
    startEpochSeconds: start,
    device: part.file.device,
    pauses: pausesWithin(part, message),
    laps,
    time: timeSince(part),
    distance: column('distanceMetres'),
    latitude: column('latitudeDegrees'),
    longitude: column('longitudeDegrees'),
    cadenceRevolutions: withFraction(column('cadenceRevolutionsPerMinute'), column('fractionalCadence')),
    channels: [...CHANNELS.flatMap((name) => (native.has(name) ? [[name, native.get(name)] as never] : [])), ...others],
  };
  return makeSession(read);
}

/** A plain loop: an iterator or a callback per value would cost more than all decoding. */
function pick(column: Float64Array, rows: Int32Array | undefined): Float64Array {
  if (!rows) return column;
  const first = rows[0] ?? 0;
  const isOneStretch = rows.length === 0 || (rows[rows.length - 1] as number) - first === rows.length - 1;
  if (isOneStretch) return column.subarray(first, first + rows.length);
  const picked = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k += 1) picked[k] = column[rows[k] as number] as number;
  return picked;
}

function timeSince({ times, rows, start, arena }: Part): Float64Array {
  const shift = FIT_EPOCH_SECONDS - start;
  const since = takeCells(arena, rows ? rows.length : times.length);
  if (rows) for (let k = 0; k < since.length; k += 1) since[k] = (times[rows[k] as number] as number) + shift;
  else for (let k = 0; k < since.length; k += 1) since[k] = (times[k] as number) + shift;
  return since;
}

function pausesWithin({ file, start }: Part, { elapsedSeconds }: SessionMessage): ReadSession['pauses'] {
  const end = elapsedSeconds ?? Number.POSITIVE_INFINITY;
  return file.timerStops
    .map(({ from, to }) => ({ fromSeconds: Math.max(0, from - start), toSeconds: Math.min(end, to - start) }))
    .filter(({ fromSeconds, toSeconds }) => toSeconds > fromSeconds);
}

/** Fills the native map where the rule allows, and gives back the fields that keep their own names. */
function placeDeveloperFields(
  native: Map<string, Float64Array>,
  developer: RecordTable['developer'],
  rows: Int32Array | undefined,
): readonly (readonly [string, Float64Array])[] {
  const others: [string, Float64Array][] = [];
  const taken = new Set<string>([...CHANNELS, 'cadenceRevolutionsPerMinute']);
  for (const { description, column } of developer) {
    const own = filled(pick(column, rows));
    if (!own) continue;
    const target = findDeveloperChannel(description);
    if (target && !filled(native.get(target.channel))) {
      native.set(target.channel, scaledBy(own, target.factor));
    } else others.push([freeName(description, taken), own]);
  }
  return others;
}

function scaledBy(column: Float64Array, factor: number): Float64Array {
  if (factor !== 1) for (let k = 0; k < column.length; k += 1) column[k] = (column[k] as number) * factor;
  return column;
}

/** Two apps may use one name, and a name may be one of ours. */
function freeName({ name }: DeveloperDescription, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  taken.add(free);
  return free;
}

/** Whole and fractional part are stored apart. */
function withFraction(whole: Float64Array | undefined, part: Float64Array | undefined): Float64Array | undefined {
  if (!whole || !part) return whole;
  for (let k = 0; k < whole.length; k += 1) {
    const more = part[k] as number;
    whole[k] = (whole[k] as number) + (Number.isNaN(more) ? 0 : more);
  }
  return whole;
}

const toLap = ({ start, elapsedSeconds, timerSeconds, distanceMetres }: LapMessage): Lap => ({
  ...(start === undefined ? {} : { startTime: writeInstant(start) }),
  ...(elapsedSeconds === undefined ? {} : { elapsedSeconds }),
  ...(timerSeconds === undefined ? {} : { timerSeconds }),
  ...(distanceMetres === undefined ? {} : { distanceMetres }),
});
