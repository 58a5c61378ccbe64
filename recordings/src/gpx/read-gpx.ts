/**
 * What does a GPX file hold?
 * Each `trk` with times becomes a session; routes and tracks without times are ways to go, no activities. Heart
 * rate, cadence and the like come from extensions by their local names, whatever the namespace or prefix.
 */
import type { RecordedSession } from '@backstride/engine';
import { readTrimmedInstant } from '../instant.ts';
import { type Complaints, collectComplaints, type ReadResult } from '../read-result.ts';
import { sportWords } from '../sport-words.ts';
import { finishTrack } from '../xml/finish-track.ts';
import { makeNameTable } from '../xml/names.ts';
import { addPoint, emptyPoints, type PointColumn, type Points } from '../xml/points.ts';
import { scanXml, type XmlHandler } from '../xml/scan-xml.ts';
import { readDecimal, readXmlText } from '../xml/values.ts';

/** Leaf elements of a track point, by local name, and the column each fills. */
const POINT_NAMES: Readonly<Record<string, PointColumn>> = {
  ele: 'altitudeMetres',
  hr: 'heartRateBpm',
  heartrate: 'heartRateBpm',
  HeartRate: 'heartRateBpm',
  heartRate: 'heartRateBpm',
  cad: 'cadence',
  cadence: 'cadence',
  RunCadence: 'cadence',
  speed: 'speedMetresPerSecond',
  Speed: 'speedMetresPerSecond',
  distance: 'distance',
  power: 'powerWatts',
  watts: 'powerWatts',
  Watts: 'powerWatts',
  PowerInWatts: 'powerWatts',
  atemp: 'temperatureCelsius',
  temp: 'temperatureCelsius',
  temperature: 'temperatureCelsius',
};

const STRUCTURE = ['gpx', 'creator', 'trk', 'trkseg', 'trkpt', 'lat', 'lon', 'time', 'type', 'rte'] as const;
const NAMES: readonly string[] = [...STRUCTURE, ...Object.keys(POINT_NAMES)];
const TABLE = makeNameTable(NAMES);
const ID = Object.fromEntries(NAMES.map((name, k) => [name, k + 1])) as Record<(typeof STRUCTURE)[number], number>;
const COLUMN_OF: readonly (PointColumn | undefined)[] = [undefined, ...NAMES.map((name) => POINT_NAMES[name])];

type OpenTrack = { readonly at: number; sport: string; points: Points; breaks: number[] };

export function readGpx(data: Uint8Array): ReadResult {
  const complaints = collectComplaints();
  const sessions: RecordedSession[] = [];
  const seen = { route: false };
  const { handler, finish } = gpxHandler(data, complaints, (session) => sessions.push(session), seen);
  scanXml(data, TABLE, handler, complaints);
  finish();
  const isActivity = sessions.length > 0;
  return {
    format: 'gpx',
    kind: isActivity ? 'activity' : 'other',
    ...(isActivity ? { contents: 'activity' } : seen.route ? { contents: 'route' } : {}),
    sessions,
    complaints: complaints.list(),
  };
}

function gpxHandler(
  data: Uint8Array,
  complaints: Complaints,
  found: (session: RecordedSession) => void,
  seen: { route: boolean },
): { readonly handler: XmlHandler; readonly finish: () => void } {
  let track: OpenTrack | undefined;
  let inPoint = false;
  let lastOpened = 0;
  let device: string | undefined;
  const finish = (): void => {
    // A point that was broken off is none.
    if (track && inPoint) track.points.count -= 1;
    if (track && track.points.count > 0) {
      const session = finishGpxTrack(track, device, complaints);
      if (session) found(session);
      else {
        seen.route = true;
        complaints.add('route-without-times', track.at);
      }
    }
    track = undefined;
    inPoint = false;
  };
  const set = (column: PointColumn, value: number, at: number, isEmpty = false): void => {
    if (!track) return;
    if (Number.isNaN(value) && !isEmpty) complaints.add('unreadable-number', at);
    // Apple writes a negative speed for "not known".
    const isKnown = column !== 'speedMetresPerSecond' || value >= 0;
    track.points.columns[column][track.points.count - 1] = isKnown ? value : Number.NaN;
  };
  const open: XmlHandler['open'] = (element, _parent, at) => {
    lastOpened = element;
    if (element === ID.trkpt) {
      track ??= emptyTrack(at);
      addPoint(track.points);
      inPoint = true;
    } else if (element === ID.trk) {
      finish();
      track = emptyTrack(at);
    } else if (element === ID.trkseg && track && track.points.count > 0) track.breaks.push(track.points.count);
    else if (element === ID.rte) seen.route = true;
  };
  const attribute: XmlHandler['attribute'] = (name, from, to) => {
    if (inPoint && lastOpened === ID.trkpt) {
      if (name === ID.lat) set('latitude', readDecimal(data, from, to), from);
      else if (name === ID.lon) set('longitude', readDecimal(data, from, to), from);
    } else if (name === ID.creator && lastOpened === ID.gpx) device = readXmlText(data, from, to) || undefined;
  };
  const close: XmlHandler['close'] = (element, parent, from, to) => {
    if (inPoint) {
      const column = COLUMN_OF[element];
      if (element === ID.time) set('time', readTrimmedInstant(data, from, to), from);
      else if (element === ID.trkpt) inPoint = false;
      else if (column !== undefined && lastOpened === element)
        set(column, readDecimal(data, from, to), from, from === to);
    } else if (element === ID.trk) finish();
    else if (element === ID.type && parent === ID.trk && track) track.sport = readXmlText(data, from, to);
  };
  return { handler: { open, attribute, close }, finish };
}

const emptyTrack = (at: number): OpenTrack => ({ at, sport: '', points: emptyPoints(), breaks: [] });

function finishGpxTrack(
  track: OpenTrack,
  device: string | undefined,
  complaints: Complaints,
): RecordedSession | undefined {
  const { sport, subSport } = sportWords(track.sport);
  const { points, breaks, at } = track;
  return finishTrack({ points, breaks, at }, { sport, subSport, device, laps: [] }, complaints);
}
