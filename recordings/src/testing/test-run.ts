/**
 * What did the runner of our tests do?
 * One made-up run, and the bytes that each format would hold of it.
 */
import { type FitMessage, fitBytes } from './fit-bytes.ts';

/** 2026-03-29T06:00:00Z, in seconds since 1970 and since FIT's epoch. */
export const START = 1_774_764_000;
export const FIT_START = START - 631_065_600;

export type TestPoint = {
  /** Seconds since `START`. */
  readonly at: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly altitude: number;
  readonly heartRate: number;
  /** One foot. */
  readonly revolutions: number;
  readonly distance: number;
  readonly speed: number;
};
export type TestRun = { readonly sport: 'running' | 'cycling'; readonly points: readonly TestPoint[] };

/** Northwards from 50° N 8° E at 2.5 m/s, up 1 m in 10 s. */
export const steadyPoint = (at: number, before = 0): TestPoint => {
  const distance = 2.5 * (at - before);
  return {
    at,
    latitude: 50 + distance / 111_229,
    longitude: 8,
    altitude: 200 + at / 10,
    heartRate: 140 + (at % 7),
    revolutions: 82 + (at % 3),
    distance,
    speed: 2.5,
  };
};
export const steadyRun = (seconds: number): TestRun => ({
  sport: 'running',
  points: Array.from({ length: seconds + 1 }, (_, at) => steadyPoint(at)),
});

const SEMICIRCLES = 2 ** 31 / 180;

export const recordOf = (point: TestPoint): FitMessage => ({
  message: 20,
  fields: [
    [253, 'uint32', FIT_START + point.at],
    [0, 'sint32', Math.round(point.latitude * SEMICIRCLES)],
    [1, 'sint32', Math.round(point.longitude * SEMICIRCLES)],
    [5, 'uint32', Math.round(point.distance * 100)],
    [78, 'uint32', Math.round((point.altitude + 500) * 5)],
    [73, 'uint32', Math.round(point.speed * 1000)],
    [3, 'uint8', point.heartRate],
    [4, 'uint8', point.revolutions],
  ],
});

export const fileId = (type = 4): FitMessage => ({
  message: 0,
  local: 1,
  fields: [
    [0, 'enum', type],
    [1, 'uint16', 1],
    [2, 'uint16', 4024],
    [4, 'uint32', FIT_START],
  ],
});

export const sessionMessage = (
  sport: number,
  start: number,
  seconds: number,
  more: FitMessage['fields'] = [],
): FitMessage => ({
  message: 18,
  local: 2,
  fields: [
    [253, 'uint32', FIT_START + start + seconds],
    [2, 'uint32', FIT_START + start],
    [5, 'enum', sport],
    [6, 'enum', 0],
    [7, 'uint32', seconds * 1000],
    [8, 'uint32', seconds * 1000],
    ...more,
  ],
});

const lastOf = (run: TestRun): number => run.points.reduce((last, { at }) => Math.max(last, at), 0);

export const fitOf = (run: TestRun): Uint8Array =>
  fitBytes([fileId(), ...run.points.map(recordOf), sessionMessage(run.sport === 'running' ? 1 : 2, 0, lastOf(run))]);

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

const twoDigits = (value: number): string => String(value).padStart(2, '0');
/** Tests stay within the hours after six in the morning. */
export const isoOf = (at: number): string => {
  const seconds = 6 * 3600 + at;
  return `2026-03-29T${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}Z`;
};

const TPX = 'http://www.garmin.com/xmlschemas/ActivityExtension/v2';
export const tcxOf = (run: TestRun): Uint8Array =>
  bytesOfText(`<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="${TPX}">
<Activities><Activity Sport="${run.sport === 'running' ? 'Running' : 'Biking'}"><Id>${isoOf(0)}</Id>
<Lap StartTime="${isoOf(0)}"><TotalTimeSeconds>${lastOf(run)}</TotalTimeSeconds>
<DistanceMeters>${run.points.at(-1)?.distance ?? 0}</DistanceMeters><Track>
${run.points.map(tcxPoint).join('\n')}
</Track></Lap><Creator><Name>Test &amp; Watch</Name></Creator></Activity></Activities></TrainingCenterDatabase>`);

const tcxPoint = (point: TestPoint): string =>
  `<Trackpoint><Time>${isoOf(point.at)}</Time><Position><LatitudeDegrees>${point.latitude}</LatitudeDegrees>` +
  `<LongitudeDegrees>${point.longitude}</LongitudeDegrees></Position><AltitudeMeters>${point.altitude}</AltitudeMeters>` +
  `<DistanceMeters>${point.distance}</DistanceMeters><HeartRateBpm><Value>${point.heartRate}</Value></HeartRateBpm>` +
  `<Extensions><ns3:TPX><ns3:Speed>${point.speed}</ns3:Speed><ns3:RunCadence>${point.revolutions}</ns3:RunCadence>` +
  `</ns3:TPX></Extensions></Trackpoint>`;

export const gpxOf = (run: TestRun): Uint8Array =>
  bytesOfText(`<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Test &amp; Watch" xmlns="http://www.topografix.com/GPX/1/1">
<trk><name>Morning</name><type>${run.sport}</type><trkseg>
${run.points.map(gpxPoint).join('\n')}
</trkseg></trk></gpx>`);

const gpxPoint = (point: TestPoint): string =>
  `<trkpt lat="${point.latitude}" lon="${point.longitude}"><ele>${point.altitude}</ele><time>${isoOf(point.at)}</time>` +
  `<extensions><speed>${point.speed}</speed><gpxtpx:TrackPointExtension><gpxtpx:hr>${point.heartRate}</gpxtpx:hr>` +
  `<gpxtpx:cad>${point.revolutions}</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions></trkpt>`;
