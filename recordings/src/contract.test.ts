/**
 * What does every format promise?
 * The same run in FIT, TCX and GPX reads as the same run; damage costs what follows it and no more.
 */
import { describe, expect, test } from 'vitest';
import { readRecording } from './index.ts';
import { fitOf, gpxOf, isoOf, steadyPoint, steadyRun, type TestRun, tcxOf } from './testing/test-run.ts';

const FORMATS = [
  { format: 'fit', write: fitOf },
  { format: 'tcx', write: tcxOf },
  { format: 'gpx', write: gpxOf },
] as const;

const RUN = steadyRun(120);

describe.for(FORMATS)('$format', ({ format, write }) => {
  const only = (run: TestRun) => {
    const read = readRecording(write(run));
    expect(read.sessions.length).toBe(1);
    const [session] = read.sessions;
    if (!session) throw new Error('no session');
    return { ...read, session };
  };

  test('a run is recognised by its bytes and read without complaint', () => {
    const read = readRecording(write(RUN));
    expect(read).toMatchObject({ format, kind: 'activity', contents: 'activity', complaints: [] });
  });

  test('sport, start and duration are those of the run', () => {
    const { session } = only(RUN);
    expect(session).toMatchObject({ sport: 'running', startTime: isoOf(0), elapsedSeconds: 120, samples: 121 });
    expect([...session.timeSeconds]).toEqual(RUN.points.map(({ at }) => at));
  });

  test('cadence is steps of both feet', () => {
    const steps = only(RUN).session.channels.cadenceStepsPerMinute;
    expect([...(steps ?? [])]).toEqual(RUN.points.map(({ revolutions }) => revolutions * 2));
  });

  test('cadence of a ride is no steps', () => {
    const { channels } = only({ ...RUN, sport: 'cycling' }).session;
    expect(channels.cadenceStepsPerMinute).toBeUndefined();
    expect([...(channels.cadenceRevolutionsPerMinute ?? [])]).toEqual(RUN.points.map(({ revolutions }) => revolutions));
  });

  test('heart rate, speed, altitude and positions are as recorded', () => {
    const { session } = only(RUN);
    RUN.points.forEach((point, k) => {
      expect(session.channels.heartRateBpm?.[k]).toBe(point.heartRate);
      expect(session.channels.speedMetresPerSecond?.[k]).toBeCloseTo(point.speed, 3);
      expect(session.channels.altitudeMetres?.[k]).toBeCloseTo(point.altitude, 0);
      expect(session.latitudeDegrees?.[k]).toBeCloseTo(point.latitude, 6);
      expect(session.longitudeDegrees?.[k]).toBeCloseTo(point.longitude, 6);
    });
  });

  test('distance is recorded, or the way along the positions', () => {
    const { session } = only(RUN);
    expect(session.distanceMetres).toBeCloseTo(300, 0);
    expect(session.distance?.[60]).toBeCloseTo(150, 0);
  });

  test('a stop of five minutes is a pause', () => {
    const points = [...steadyRun(60).points, ...Array.from({ length: 60 }, (_, k) => steadyPoint(361 + k, 300))];
    expect(only({ ...RUN, points }).session.pauses).toEqual([{ fromSeconds: 60, toSeconds: 361 }]);
  });

  test('a gap over which the runner ran on is no pause', () => {
    const points = RUN.points.filter(({ at }) => at <= 20 || at >= 80);
    expect(only({ ...RUN, points }).session.pauses).toEqual([]);
  });

  test('a clock that goes back is kept and complained of', () => {
    const points = [...RUN.points.slice(0, 60), steadyPoint(40), ...RUN.points.slice(60)];
    const { session, complaints } = only({ ...RUN, points });
    expect(session.timeSeconds[60]).toBe(40);
    expect(complaints.map(({ reason }) => reason)).toEqual(['time-goes-back']);
  });

  test('cut off anywhere, what came before the break is kept and the break is complained of', () => {
    const bytes = write(RUN);
    let before = 0;
    for (let end = 0; end < bytes.length; end += 13) {
      const { sessions, complaints } = readRecording(bytes.slice(0, end));
      const samples = sessions[0]?.samples ?? 0;
      expect(samples).toBeGreaterThanOrEqual(before);
      expect(complaints.length).toBeGreaterThan(0);
      before = samples;
    }
    expect(before).toBe(121);
  });

  test('bytes shifted inside a larger buffer read the same', () => {
    const bytes = write(RUN);
    const larger = new Uint8Array(bytes.length + 20).fill(0x2e);
    larger.set(bytes, 7);
    expect(readRecording(larger.subarray(7, 7 + bytes.length))).toEqual(readRecording(bytes));
  });
});

test('no bytes, and bytes of something else, are told apart', () => {
  expect(readRecording(new Uint8Array(0)).complaints).toEqual([{ reason: 'empty-file' }]);
  for (const text of ['hello', '{"a":1}', '<html><body/></html>', '  \n', 'PK\u0003\u0004', '\u0000\u0000\u0000']) {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(readRecording(bytes)).toMatchObject({ format: 'unknown', kind: 'other', sessions: [] });
    expect(readRecording(bytes).complaints).toEqual([{ reason: 'unknown-format' }]);
  }
});

test('the same run reads alike in all formats', () => {
  const [fit, tcx, gpx] = FORMATS.map(({ write }) => readRecording(write(RUN)).sessions[0]);
  expect(tcx?.timeSeconds).toEqual(fit?.timeSeconds);
  expect(gpx?.channels.cadenceStepsPerMinute).toEqual(fit?.channels.cadenceStepsPerMinute);
  expect(gpx?.distanceMetres).toBeCloseTo(tcx?.distanceMetres ?? 0, 0);
});
