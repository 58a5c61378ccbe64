/**
 * What does a FIT file say about its sessions, laps and timer?
 * Times are epoch seconds; what the file leaves out or marks invalid is undefined.
 */
import type { ReadingComplaint } from '../read-result.ts';
import { MESSAGES } from './fields.ts';
import type { MessageReader } from './message-values.ts';
import { MANUFACTURERS, SPORTS, SUB_SPORTS } from './names.ts';
import type { Message } from './scan.ts';

/** FIT counts from 1989-12-31T00:00:00Z. */
export const FIT_EPOCH_SECONDS = 631_065_600;

export type SessionMessage = {
  readonly sport: string;
  readonly subSport?: string | undefined;
  readonly start?: number | undefined;
  readonly elapsedSeconds?: number | undefined;
  readonly timerSeconds?: number | undefined;
  readonly movingSeconds?: number | undefined;
  readonly distanceMetres?: number | undefined;
  readonly perceivedExertion?: number | undefined;
  readonly feel?: number | undefined;
};
export type LapMessage = {
  readonly start?: number | undefined;
  readonly elapsedSeconds?: number | undefined;
  readonly timerSeconds?: number | undefined;
  readonly distanceMetres?: number | undefined;
};
/** Epoch seconds between which the timer stood. */
export type TimerStop = { readonly from: number; readonly to: number };

export type FileMessages = {
  readonly sessions: readonly SessionMessage[];
  readonly laps: readonly LapMessage[];
  readonly timerStops: readonly TimerStop[];
  readonly device?: string | undefined;
};

/** More sessions than any day holds: a damaged or hostile file. */
export const SESSIONS_KEPT = 200;

export function readFileMessages(
  messages: readonly Message[],
  read: MessageReader,
  complain: (reason: ReadingComplaint['reason']) => void,
): FileMessages {
  const of = (message: number) => messages.filter((one) => one.definition.message === message);
  const sessions = of(MESSAGES.session);
  if (sessions.length > SESSIONS_KEPT) complain('too-many-sessions');
  const laps = of(MESSAGES.lap);
  const sport = of(MESSAGES.sport)[0];
  const read1 = sessions.slice(0, SESSIONS_KEPT).map((message) => readSession(message, read));
  const made = read1.length > 0 ? read1 : [sessionWithoutMessage(sport, laps[0], read)];
  const device = deviceOf(of(MESSAGES.fileId)[0], read);
  return {
    sessions: made,
    laps: laps.map((message) => readLap(message, read)),
    timerStops: readTimerStops(of(MESSAGES.event), read),
    device,
  };
}

function readSession(message: Message, read: MessageReader): SessionMessage {
  const exertion = read.number(message, 193);
  return {
    ...readLap(message, read),
    ...sportNames(read.number(message, 5), read.number(message, 6)),
    movingSeconds: scaled(read.number(message, 59), 1000),
    // Stored in tenths: 0 to 100 for the scale of 0 to 10.
    perceivedExertion: scaled(exertion, 10),
    feel: read.number(message, 192),
  };
}

/** Sessions and laps share these numbers. */
function readLap(message: Message, read: MessageReader): LapMessage {
  const end = read.number(message, 253);
  const start = read.number(message, 2);
  const elapsedSeconds = scaled(read.number(message, 7), 1000);
  const began = start ?? (end === undefined || elapsedSeconds === undefined ? undefined : end - elapsedSeconds);
  return {
    start: began === undefined ? undefined : began + FIT_EPOCH_SECONDS,
    elapsedSeconds,
    timerSeconds: scaled(read.number(message, 8), 1000),
    distanceMetres: scaled(read.number(message, 9), 100),
  };
}

/** A file cut off before its summary: the sport from the sport message or the first lap, the rest from the points. */
function sessionWithoutMessage(
  sport: Message | undefined,
  lap: Message | undefined,
  read: MessageReader,
): SessionMessage {
  if (sport) return sportNames(read.number(sport, 0), read.number(sport, 1));
  if (lap) return sportNames(read.number(lap, 25), read.number(lap, 39));
  return { sport: 'unknown' };
}

function sportNames(sport: number | undefined, subSport: number | undefined): SessionMessage {
  const name = sport === undefined ? 'unknown' : (SPORTS[sport] ?? `sport-${sport}`);
  if (subSport === undefined || subSport === 0) return { sport: name };
  return { sport: name, subSport: SUB_SPORTS[subSport] ?? `sub-sport-${subSport}` };
}

const TIMER_EVENT = 0;
const START = 0;
/** stop, stop-all, stop-disable, stop-disable-all. */
const STOPS: readonly number[] = [1, 4, 8, 9];

/** A start without a stop before it changes nothing; a stop after the last start is the end and no pause. */
function readTimerStops(events: readonly Message[], read: MessageReader): readonly TimerStop[] {
  const stops: TimerStop[] = [];
  let stopped: number | undefined;
  for (const event of events) {
    if (read.number(event, 0) !== TIMER_EVENT) continue;
    const type = read.number(event, 1);
    const time = read.number(event, 253);
    if (type === undefined || time === undefined) continue;
    if (STOPS.includes(type)) stopped ??= time;
    else if (type === START && stopped !== undefined) {
      if (time > stopped) stops.push({ from: stopped + FIT_EPOCH_SECONDS, to: time + FIT_EPOCH_SECONDS });
      stopped = undefined;
    }
  }
  return stops;
}

function deviceOf(fileId: Message | undefined, read: MessageReader): string | undefined {
  if (!fileId) return undefined;
  const maker = read.number(fileId, 1);
  const product = read.text(fileId, 8) ?? read.number(fileId, 2);
  const makerName = maker === undefined ? undefined : (MANUFACTURERS[maker] ?? `manufacturer-${maker}`);
  return [makerName, product].filter((part) => part !== undefined).join(' ') || undefined;
}

const scaled = (value: number | undefined, scale: number): number | undefined =>
  value === undefined ? undefined : value / scale;
