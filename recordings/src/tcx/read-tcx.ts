/**
 * What does a TCX file hold?
 * Each `Activity` (also inside a multi-sport session) becomes a session; courses and workouts are no activities.
 * Local names decide, whatever the namespace or prefix; extensions bring speed, cadence of one foot and power.
 */
import type { Lap, RecordedSession } from '@backstride/engine';
import { readInstant, writeInstant } from '../instant.ts';
import { type Complaints, collectComplaints, type ReadResult } from '../read-result.ts';
import { sportWords } from '../sport-words.ts';
import { finishTrack } from '../xml/finish-track.ts';
import { makeNameTable } from '../xml/names.ts';
import { addPoint, emptyPoints, type PointColumn, type Points } from '../xml/points.ts';
import { scanXml, type XmlHandler } from '../xml/scan-xml.ts';
import { readDecimal, readXmlText } from '../xml/values.ts';

const NAMES = [
  'Activity',
  'Sport',
  'Id',
  'Lap',
  'StartTime',
  'TotalTimeSeconds',
  'DistanceMeters',
  'Track',
  'Trackpoint',
  'Time',
  'LatitudeDegrees',
  'LongitudeDegrees',
  'AltitudeMeters',
  'HeartRateBpm',
  'Value',
  'Cadence',
  'RunCadence',
  'Speed',
  'Watts',
  'Temperature',
  'Creator',
  'Name',
  'Course',
  'Workout',
] as const;
const TABLE = makeNameTable(NAMES);
type Name = (typeof NAMES)[number];
const id = (name: Name): number => NAMES.indexOf(name) + 1;
const ID = Object.fromEntries(NAMES.map((name) => [name, id(name)])) as Record<Name, number>;

/** Elements of a track point and the column each fills; by element id. */
const POINT_ELEMENTS: readonly (PointColumn | undefined)[] = Array.from({ length: NAMES.length + 1 }, (_, k) => {
  const columns: Partial<Record<Name, PointColumn>> = {
    LatitudeDegrees: 'latitude',
    LongitudeDegrees: 'longitude',
    AltitudeMeters: 'altitudeMetres',
    DistanceMeters: 'distance',
    Cadence: 'cadence',
    RunCadence: 'cadence',
    Speed: 'speedMetresPerSecond',
    Watts: 'powerWatts',
    Temperature: 'temperatureCelsius',
    HeartRateBpm: 'heartRateBpm',
  };
  const name = NAMES[k - 1];
  return name && columns[name];
});

type OpenLap = { start?: number; seconds?: number; metres?: number };
type OpenActivity = {
  readonly at: number;
  sport: string;
  start?: number;
  device?: string;
  laps: OpenLap[];
  points: Points;
  breaks: number[];
  tracksInLap: number;
};

export function readTcx(data: Uint8Array): ReadResult {
  const complaints = collectComplaints();
  const sessions: RecordedSession[] = [];
  const seen = { other: undefined as string | undefined };
  const { handler, finish } = tcxHandler(data, complaints, (session) => sessions.push(session), seen);
  scanXml(data, TABLE, handler, complaints);
  finish();
  const isActivity = sessions.length > 0;
  return {
    format: 'tcx',
    kind: isActivity ? 'activity' : 'other',
    ...(isActivity ? { contents: 'activity' } : seen.other === undefined ? {} : { contents: seen.other }),
    sessions,
    complaints: complaints.list(),
  };
}

function tcxHandler(
  data: Uint8Array,
  complaints: Complaints,
  found: (session: RecordedSession) => void,
  seen: { other: string | undefined },
): { readonly handler: XmlHandler; readonly finish: () => void } {
  let activity: OpenActivity | undefined;
  let inPoint = false;
  let lastOpened = 0;
  const finish = (): void => {
    // A point that was broken off is none.
    if (activity && inPoint) activity.points.count -= 1;
    const session = activity && finishActivity(activity, complaints);
    if (session) found(session);
    else if (activity) complaints.add('route-without-times', activity.at);
    activity = undefined;
    inPoint = false;
  };
  const number = (from: number, to: number): number => {
    const value = readDecimal(data, from, to);
    if (Number.isNaN(value)) complaints.add('unreadable-number', from);
    return value;
  };
  const open: XmlHandler['open'] = (element, parent, at) => {
    lastOpened = element;
    if (element === ID.Trackpoint) {
      inPoint = activity !== undefined;
      if (activity) addPoint(activity.points);
    } else if (element === ID.Activity) {
      finish();
      activity = emptyActivity(at);
    } else if (element === ID.Lap && activity) {
      activity.laps.push({});
      activity.tracksInLap = 0;
    } else if (element === ID.Track && activity) {
      activity.tracksInLap += 1;
      if (activity.tracksInLap > 1) activity.breaks.push(activity.points.count);
    } else if (parent !== ID.Activity && (element === ID.Course || element === ID.Workout)) {
      seen.other ??= element === ID.Course ? 'course' : 'workout';
    }
  };
  const attribute: XmlHandler['attribute'] = (name, from, to) => {
    if (!activity) return;
    if (name === ID.Sport && lastOpened === ID.Activity) activity.sport = readXmlText(data, from, to);
    else if (name === ID.StartTime && lastOpened === ID.Lap) stateStart(activity, readInstant(data, from, to));
  };
  const closeInPoint = (activity: OpenActivity, element: number, parent: number, from: number, to: number): void => {
    const { columns, count } = activity.points;
    if (element === ID.Time) columns.time[count - 1] = readTime(data, from, to, complaints);
    else if (element === ID.Trackpoint) inPoint = false;
    else if (element === ID.Value && parent === ID.HeartRateBpm) columns.heartRateBpm[count - 1] = number(from, to);
    else {
      const column = POINT_ELEMENTS[element];
      if (column === undefined || (element === ID.HeartRateBpm && lastOpened !== element)) return;
      columns[column][count - 1] = number(from, to);
    }
  };
  const close: XmlHandler['close'] = (element, parent, from, to) => {
    if (!activity) return;
    const lap = activity.laps.at(-1);
    if (inPoint) closeInPoint(activity, element, parent, from, to);
    else if (element === ID.Activity) finish();
    else if (element === ID.TotalTimeSeconds && lap) lap.seconds = number(from, to);
    else if (element === ID.DistanceMeters && parent === ID.Lap && lap) lap.metres = number(from, to);
    else if (element === ID.Id && parent === ID.Activity) stateStart(activity, readInstant(data, from, to));
    else if (element === ID.Name && parent === ID.Creator) activity.device = readXmlText(data, from, to);
  };
  return { handler: { open, attribute, close }, finish };
}

const emptyActivity = (at: number): OpenActivity => ({
  at,
  sport: '',
  laps: [],
  points: emptyPoints(),
  breaks: [],
  tracksInLap: 0,
});

/** By the identifier, and better by the first lap. */
function stateStart(activity: OpenActivity, start: number): void {
  if (Number.isNaN(start)) return;
  const lap = activity.laps.at(-1);
  if (lap) lap.start = start;
  if (activity.laps.length <= 1) activity.start = start;
}

function readTime(data: Uint8Array, from: number, to: number, complaints: Complaints): number {
  let start = from;
  let end = to;
  while (start < end && (data[start] as number) <= 32) start += 1;
  while (end > start && (data[end - 1] as number) <= 32) end -= 1;
  const time = readInstant(data, start, end);
  if (Number.isNaN(time)) complaints.add('unreadable-number', from);
  return time;
}

function finishActivity(activity: OpenActivity, complaints: Complaints): RecordedSession | undefined {
  const { sport, subSport } = sportWords(activity.sport);
  const seconds = total(activity.laps.map((lap) => lap.seconds));
  const metres = total(activity.laps.map((lap) => lap.metres));
  const stated = {
    sport,
    subSport,
    device: activity.device,
    laps: activity.laps.map(toLap),
    elapsedSeconds: activity.points.count > 1 ? undefined : seconds,
    timerSeconds: seconds,
    // Laps of an indoor recording may all say 0 where nothing was measured.
    distanceMetres: metres || undefined,
  };
  const { points, breaks, at, start } = activity;
  return finishTrack({ points, breaks, at, statedStart: start }, stated, complaints);
}

/** Undefined unless every lap has a value. */
function total(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined || Number.isNaN(value)) return undefined;
    sum += value;
  }
  return values.length > 0 ? sum : undefined;
}

const toLap = ({ start, seconds, metres }: OpenLap): Lap => ({
  ...(start === undefined ? {} : { startTime: writeInstant(start) }),
  ...(seconds === undefined || Number.isNaN(seconds) ? {} : { timerSeconds: seconds }),
  ...(metres === undefined || Number.isNaN(metres) ? {} : { distanceMetres: metres }),
});
