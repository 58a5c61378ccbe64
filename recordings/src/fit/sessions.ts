/**
 * Which record points belong to which session of a FIT file?
 * Each point goes to the session that had last begun at its time; each session then gets its own columns, laps and
 * pauses, and developer fields take the place of channels by the rule of `DEVELOPER_CHANNELS`.
 */
import type { Lap, RecordedSession } from '@backstride/engine';
import { CHANNELS } from '@backstride/engine';
import { writeInstant } from '../instant.ts';
import { filled, makeSession, type ReadSession } from '../make-session.ts';
import { type DeveloperDescription, findDeveloperChannel } from './developer-fields.ts';
import type { RecordColumn } from './fields.ts';
import type { RecordTable } from './record-columns.ts';
import { FIT_EPOCH_SECONDS, type FileMessages, type LapMessage, type SessionMessage } from './session-messages.ts';

/** `times` are FIT seconds of every record point, in the file's order. */
export function makeSessions(table: RecordTable, times: Uint32Array, file: FileMessages): readonly RecordedSession[] {
  const first = times.length > 0 ? (times[0] as number) + FIT_EPOCH_SECONDS : undefined;
  const starts = file.sessions.map((session) => session.start ?? first ?? 0);
  const owner = ownersOf(starts);
  const rows = starts.length === 1 ? [undefined] : rowsOf(times, starts.length, owner);
  const laps = file.laps.map((lap, index) => ({ lap, session: lap.start === undefined ? 0 : owner(lap.start), index }));
  return file.sessions.map((session, index) => {
    const part = { table, times, file, rows: rows[index], start: starts[index] as number };
    const own = laps.filter((one) => one.session === index).map(({ lap }) => toLap(lap));
    return makeOne(part, session, own);
  });
}

/** Finds the session that had last begun at an epoch time; before the first it is the first. */
function ownersOf(starts: readonly number[]): (time: number) => number {
  const order = starts.map((start, index) => ({ start, index })).sort((a, b) => a.start - b.start);
  return (time) => {
    let low = 0;
    let high = order.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((order[middle] as { start: number }).start <= time) low = middle;
      else high = middle - 1;
    }
    return (order[low] as { index: number }).index;
  };
}

function rowsOf(times: Uint32Array, sessions: number, owner: (time: number) => number): readonly Int32Array[] {
  const rows = Array.from({ length: sessions }, (): number[] => []);
  for (let row = 0; row < times.length; row += 1) {
    rows[owner((times[row] as number) + FIT_EPOCH_SECONDS)]?.push(row);
  }
  return rows.map((one) => Int32Array.from(one));
}

type Part = {
  readonly table: RecordTable;
  readonly times: Uint32Array;
  readonly file: FileMessages;
  /** Undefined: all of them. */
  readonly rows: Int32Array | undefined;
  readonly start: number;
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

const pick = (column: Float64Array, rows: Int32Array | undefined): Float64Array =>
  rows ? Float64Array.from(rows, (row) => column[row] as number) : column;

function timeSince({ times, rows, start }: Part): Float64Array {
  const count = rows ? rows.length : times.length;
  const since = new Float64Array(count);
  const shift = FIT_EPOCH_SECONDS - start;
  for (let k = 0; k < count; k += 1) since[k] = (times[rows ? (rows[k] as number) : k] as number) + shift;
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
      native.set(
        target.channel,
        own.map((value) => value * target.factor),
      );
    } else others.push([freeName(description, taken), own]);
  }
  return others;
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
  return whole.map((value, k) => value + (Number.isNaN(part[k]) ? 0 : (part[k] as number)));
}

const toLap = ({ start, elapsedSeconds, timerSeconds, distanceMetres }: LapMessage): Lap => ({
  ...(start === undefined ? {} : { startTime: writeInstant(start) }),
  ...(elapsedSeconds === undefined ? {} : { elapsedSeconds }),
  ...(timerSeconds === undefined ? {} : { timerSeconds }),
  ...(distanceMetres === undefined ? {} : { distanceMetres }),
});
