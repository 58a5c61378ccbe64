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

/** FIT seconds of every record point, in the file's order, and the longest step from one to the next. */
export type RecordTimes = { readonly times: Int32Array; readonly longestStep: number };

export function makeSessions(
  table: RecordTable,
  { times, longestStep }: RecordTimes,
  file: FileMessages,
  arena: Arena | undefined,
): readonly RecordedSession[] {
  const first = times.length > 0 ? (times[0] as number) + FIT_EPOCH_SECONDS : undefined;
  const starts = file.sessions.map((session) => session.start ?? first ?? 0);
  const owner = ownersOf(starts);
  const rows = starts.length === 1 ? [{ from: 0, to: times.length }] : rowsOf(times, starts.length, owner);
  const laps = file.laps.map((lap, index) => ({
    lap,
    session: lap.start === undefined ? 0 : owner(lap.start).session,
    index,
  }));
  return file.sessions.map((session, index) => {
    const part = { table, times, file, rows: rows[index] as Rows, start: starts[index] as number, longestStep, arena };
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

/** The rows of one session, in the file's order: mostly one stretch. */
type Rows = { readonly from: number; readonly to: number } | { readonly list: Int32Array };

function rowsOf(times: Int32Array, sessions: number, ownerAt: (time: number) => Owner): readonly Rows[] {
  const stretches: { from: number; to: number }[][] = Array.from({ length: sessions }, () => []);
  let owner = ownerAt(Number.NEGATIVE_INFINITY);
  let from = 0;
  for (let row = 0; row < times.length; row += 1) {
    const time = (times[row] as number) + FIT_EPOCH_SECONDS;
    if (time >= owner.from && time < owner.to) continue;
    if (row > from) stretches[owner.session]?.push({ from, to: row });
    from = row;
    owner = ownerAt(time);
  }
  stretches[owner.session]?.push({ from, to: times.length });
  return stretches.map(joined);
}

/** Sessions overlap where the clock went back: then their rows are listed one by one. */
function joined(stretches: readonly { from: number; to: number }[]): Rows {
  if (stretches.length <= 1) return stretches[0] ?? { from: 0, to: 0 };
  const list = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
  let next = 0;
  for (const { from, to } of stretches) {
    for (let row = from; row < to; row += 1, next += 1) list[next] = row;
  }
  return { list };
}

type Part = {
  readonly table: RecordTable;
  readonly times: Int32Array;
  readonly file: FileMessages;
  readonly rows: Rows;
  readonly start: number;
  readonly longestStep: number;
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
    longestStepSeconds: 'list' in rows ? undefined : part.longestStep,
    distance: column('distanceMetres'),
    latitude: column('latitudeDegrees'),
    longitude: column('longitudeDegrees'),
    cadenceRevolutions: column('cadenceRevolutionsPerMinute'),
    cadenceFraction: column('fractionalCadence'),
    channels: [...CHANNELS.flatMap((name) => (native.has(name) ? [[name, native.get(name)] as never] : [])), ...others],
  };
  return makeSession(read);
}

/** A plain loop: an iterator or a callback per value would cost more than all decoding. */
function pick(column: Float64Array, rows: Rows): Float64Array {
  if (!('list' in rows))
    return rows.from === 0 && rows.to === column.length ? column : column.subarray(rows.from, rows.to);
  const picked = new Float64Array(rows.list.length);
  for (let k = 0; k < picked.length; k += 1) picked[k] = column[rows.list[k] as number] as number;
  return picked;
}

function timeSince({ times, rows, start, arena }: Part): Float64Array {
  const shift = FIT_EPOCH_SECONDS - start;
  const since = takeCells(arena, 'list' in rows ? rows.list.length : rows.to - rows.from);
  if ('list' in rows) {
    for (let k = 0; k < since.length; k += 1) since[k] = (times[rows.list[k] as number] as number) + shift;
  } else for (let k = 0; k < since.length; k += 1) since[k] = (times[rows.from + k] as number) + shift;
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
  rows: Rows,
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

const toLap = ({ start, elapsedSeconds, timerSeconds, distanceMetres }: LapMessage): Lap => ({
  ...(start === undefined ? {} : { startTime: writeInstant(start) }),
  ...(elapsedSeconds === undefined ? {} : { elapsedSeconds }),
  ...(timerSeconds === undefined ? {} : { timerSeconds }),
  ...(distanceMetres === undefined ? {} : { distanceMetres }),
});
