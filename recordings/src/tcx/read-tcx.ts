/**
 * What does a TCX file hold?
 * Each `Activity` (also inside a multi-sport session) becomes a session; courses and workouts are no activities.
 * Local names decide, whatever the namespace or prefix; extensions bring speed, cadence of one foot and power.
 */
import type { Lap, RecordedSession } from '@backstride/engine';
import { readInstant, readTrimmedInstant, writeInstant } from '../instant.ts';
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
  device?: string | undefined;
  laps: OpenLap[];
  points: Points;
  breaks: number[];
  tracksInLap: number;
};

export function readTcx(data: Uint8Array): ReadResult {
  const complaints = collectComplaints();
  const sessions: RecordedSession[] = [];
  const reading: Reading = {
    data,
    complaints,
    found: (session) => sessions.push(session),
    activity: undefined,
    inPoint: false,
    lastOpened: 0,
    other: undefined,
  };
  scanXml(data, TABLE, handlerOf(reading), complaints);
  finish(reading);
  const isActivity = sessions.length > 0;
  const contents = isActivity ? 'activity' : reading.other;
  return {
    format: 'tcx',
    kind: isActivity ? 'activity' : 'other',
    ...(contents === undefined ? {} : { contents }),
    sessions,
    complaints: complaints.list(),
  };
}

type Reading = {
  readonly data: Uint8Array;
  readonly complaints: Complaints;
  readonly found: (session: RecordedSession) => void;
  activity: OpenActivity | undefined;
  inPoint: boolean;
  /** The element opened last: it is a leaf when it closes next. */
  lastOpened: number;
  other: string | undefined;
};

function finish(reading: Reading): void {
  const { activity, complaints } = reading;
  // A point that was broken off is none.
  if (activity && reading.inPoint) activity.points.count -= 1;
  const session = activity && finishActivity(activity, complaints);
  if (session) reading.found(session);
  else if (activity) complaints.add('route-without-times', activity.at);
  reading.activity = undefined;
  reading.inPoint = false;
}

function handlerOf(reading: Reading): XmlHandler {
  const { data } = reading;
  return {
    open: (element, _parent, at) => {
      reading.lastOpened = element;
      if (element === ID.Activity) {
        finish(reading);
        reading.activity = emptyActivity(at);
      } else if (reading.activity) openIn(reading, reading.activity, element);
      else if (element === ID.Course || element === ID.Workout) {
        reading.other ??= element === ID.Course ? 'course' : 'workout';
      }
    },
    attribute: (name, from, to) => {
      const { activity, lastOpened } = reading;
      if (!activity) return;
      if (name === ID.Sport && lastOpened === ID.Activity) activity.sport = readXmlText(data, from, to);
      else if (name === ID.StartTime && lastOpened === ID.Lap) stateStart(activity, readInstant(data, from, to));
    },
    close: (element, parent, from, to) => {
      const { activity } = reading;
      if (!activity) return;
      const leaf = { element, parent, from, to };
      if (reading.inPoint) closeInPoint(reading, activity, leaf);
      else if (element === ID.Activity) finish(reading);
      else closeInActivity(reading, activity, leaf);
    },
  };
}

function openIn(reading: Reading, activity: OpenActivity, element: number): void {
  if (element === ID.Trackpoint) {
    reading.inPoint = true;
    addPoint(activity.points);
  } else if (element === ID.Lap) {
    activity.laps.push({});
    activity.tracksInLap = 0;
  } else if (element === ID.Track) {
    activity.tracksInLap += 1;
    if (activity.tracksInLap > 1) activity.breaks.push(activity.points.count);
  }
}

type Leaf = { readonly element: number; readonly parent: number; readonly from: number; readonly to: number };

function numberOf({ data, complaints }: Reading, { from, to }: Leaf): number {
  const value = readDecimal(data, from, to);
  if (Number.isNaN(value) && to > from) complaints.add('unreadable-number', from);
  return value;
}

function closeInPoint(reading: Reading, activity: OpenActivity, leaf: Leaf): void {
  const { element, parent } = leaf;
  const { columns, count } = activity.points;
  if (element === ID.Time) columns.time[count - 1] = readTime(reading, leaf);
  else if (element === ID.Trackpoint) reading.inPoint = false;
  else if (element === ID.Value && parent === ID.HeartRateBpm)
    columns.heartRateBpm[count - 1] = numberOf(reading, leaf);
  else {
    const column = POINT_ELEMENTS[element];
    if (column === undefined || (element === ID.HeartRateBpm && reading.lastOpened !== element)) return;
    columns[column][count - 1] = numberOf(reading, leaf);
  }
}

function closeInActivity(reading: Reading, activity: OpenActivity, leaf: Leaf): void {
  const { data } = reading;
  const { element, parent, from, to } = leaf;
  const lap = activity.laps.at(-1);
  if (element === ID.TotalTimeSeconds && lap) lap.seconds = numberOf(reading, leaf);
  else if (element === ID.DistanceMeters && parent === ID.Lap && lap) lap.metres = numberOf(reading, leaf);
  else if (element === ID.Id && parent === ID.Activity) stateStart(activity, readInstant(data, from, to));
  else if (element === ID.Name && parent === ID.Creator) activity.device = readXmlText(data, from, to) || undefined;
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

function readTime({ data, complaints }: Reading, { from, to }: Leaf): number {
  const time = readTrimmedInstant(data, from, to);
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
