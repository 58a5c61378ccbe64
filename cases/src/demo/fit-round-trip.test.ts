import { CHANNELS, localDayFrom, type RecordedSession } from '@backstride/engine';
import { type FitDeveloperField, type FitWritingOptions, writeFitRecording } from '@backstride/exchange';
import { readRecording } from '@backstride/recordings';
import fc from 'fast-check';
import FitParser from 'fit-file-parser';
import { describe, expect, test } from 'vitest';
import { makeRunner, theRamp, unrelatedPain } from './index.ts';

const TOLD = { anchorDay: localDayFrom('2026-11-23'), zone: 'Europe/Berlin' };

/** Half of the smallest difference that a FIT field stores, and a little for the arithmetic. */
const TOLERANCE: Readonly<Record<string, number>> = {
  heartRateBpm: 0.5,
  cadenceStepsPerMinute: 1 / 128,
  speedMetresPerSecond: 0.0005,
  altitudeMetres: 0.1,
  powerWatts: 0.5,
  formPowerWatts: 0.5,
  temperatureCelsius: 0.5,
  verticalOscillationMillimetres: 0.05,
  groundContactMilliseconds: 0.05,
  groundContactBalanceLeftPercent: 0.005,
  stepLengthMillimetres: 0.05,
  verticalRatioPercent: 0.005,
  // A float of four bytes.
  legSpringStiffnessKilonewtonsPerMetre: 2 ** -17,
};
const DEGREES = 180 / 2 ** 31;

/** The first row where two columns differ by more than `tolerance`; a gap equals only a gap. */
function differenceOf(written: Float64Array | undefined, read: Float64Array | undefined, tolerance: number): number {
  if (written?.length !== read?.length) return Number.NEGATIVE_INFINITY;
  return (written ?? []).findIndex((value, row) => {
    const other = read?.[row] as number;
    if (Number.isNaN(value) || Number.isNaN(other)) return Number.isNaN(value) !== Number.isNaN(other);
    return Math.abs(value - other) > tolerance * 1.001;
  });
}

function expectSame(read: RecordedSession | undefined, written: RecordedSession): void {
  expect(read).toMatchObject({
    sport: written.sport,
    startTime: written.startTime,
    device: `development ${written.device}`,
    samples: written.samples,
    pauses: written.pauses,
  });
  expect(read?.subSport).toBe(written.subSport);
  expect(read?.perceivedExertion).toBe(written.perceivedExertion);
  expect(read?.feel).toBe(written.feel);
  expect(read?.elapsedSeconds).toBeCloseTo(written.elapsedSeconds, 2);
  expect(read?.timerSeconds).toBeCloseTo(written.timerSeconds ?? Number.NaN, 2);
  expect(read?.distanceMetres).toBeCloseTo(written.distanceMetres ?? Number.NaN, 1);
  expect(read?.laps).toHaveLength(written.laps.length);
  expect(differenceOf(written.timeSeconds, read?.timeSeconds, 0)).toBe(-1);
  expect(differenceOf(written.distance, read?.distance, 0.005)).toBe(-1);
  expect(differenceOf(written.latitudeDegrees, read?.latitudeDegrees, DEGREES / 2)).toBe(-1);
  expect(differenceOf(written.longitudeDegrees, read?.longitudeDegrees, DEGREES / 2)).toBe(-1);
  expect(Object.keys(read?.channels ?? {}).sort()).toEqual(Object.keys(written.channels).sort());
  for (const [channel, column] of Object.entries(written.channels))
    expect([channel, differenceOf(column, read?.channels[channel], TOLERANCE[channel] ?? 0)]).toEqual([channel, -1]);
}

describe('what the demo writes, the reader reads', () => {
  test('every run of two years, field for field, without a complaint', () => {
    for (const run of makeRunner(1, theRamp(TOLD)).runs) {
      const { format, kind, sessions, complaints } = readRecording(run.bytes());
      expect([format, kind, complaints, sessions.length]).toEqual(['fit', 'activity', [], 1]);
      expectSame(sessions[0], run.session());
    }
  });

  test('and a library that is not ours reads every run of half a year, to the last point', async () => {
    for (const run of makeRunner(2, unrelatedPain(TOLD)).runs) {
      const session = run.session();
      const parsed = await new FitParser({ mode: 'list', force: false }).parseAsync(run.bytes().buffer);
      expect(parsed.records).toHaveLength(session.samples);
      expect(parsed.sessions?.[0]?.total_distance).toBeCloseTo(session.distanceMetres ?? Number.NaN, 1);
      expect(parsed.laps).toHaveLength(session.laps.length);
    }
  });
});

const options: fc.Arbitrary<FitWritingOptions> = fc.record({
  bigEndian: fc.boolean(),
  compressedTimestamps: fc.boolean(),
});

/** Mid-range values: what the reader does with impossible ones is its own matter. */
const anySession: fc.Arbitrary<RecordedSession> = fc.integer({ min: 1, max: 30 }).chain((samples) => {
  const column = (min: number, max: number) =>
    fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.double({ min, max, noNaN: true }) },
          { weight: 1, arbitrary: fc.constant(Number.NaN) },
        ),
        {
          minLength: samples,
          maxLength: samples,
        },
      )
      // A column without any value is no column: the reader leaves it out.
      .map((values) => Float64Array.from(values.every(Number.isNaN) ? values.fill((min + max) / 2) : values));
  const channels = fc.record(Object.fromEntries(CHANNELS.map((channel) => [channel, column(5, 110)])), {
    requiredKeys: [],
  });
  const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: samples, maxLength: samples });
  return fc
    .record({ channels, steps, told: fc.integer({ min: 0, max: 10 }) })
    .map(({ channels: made, steps: taken, told }) => {
      let second = 0;
      const timeSeconds = Float64Array.from(taken, (step, row) => (second += row === 0 ? 0 : step));
      return {
        sport: 'running',
        startTime: '2026-03-01T06:00:00Z',
        elapsedSeconds: second,
        timerSeconds: second,
        pauses: [],
        distanceMetres: 3 * second,
        laps: [{ startTime: '2026-03-01T06:00:00Z', elapsedSeconds: second }],
        perceivedExertion: told,
        feel: 10 * told,
        device: 'Demo watch 1',
        samples,
        timeSeconds,
        // Always moving, so that no gap in time is a pause.
        distance: timeSeconds.map((time) => 3 * time),
        channels: made as Record<string, Float64Array>,
      };
    });
});

describe('read after write is the same session', () => {
  test('in either byte order, with plain or compressed times', () => {
    fc.assert(
      fc.property(anySession, options, (session, how) => {
        const { sessions, complaints } = readRecording(writeFitRecording(session, how));
        expect(complaints).toEqual([]);
        expectSame(sessions[0], session);
      }),
      { numRuns: 300 },
    );
  });

  test('a pod that repeats the watch never displaces it; what it alone knows is kept under its own name', () => {
    const field = (name: string, units: string, value: number, nativeField?: number): FitDeveloperField => ({
      name,
      units,
      as: 'float32',
      ...(nativeField === undefined ? {} : { nativeField }),
      values: Float64Array.of(value, value),
    });
    const watch: RecordedSession = {
      sport: 'running',
      startTime: '2026-03-01T06:00:00Z',
      elapsedSeconds: 1,
      pauses: [],
      laps: [],
      samples: 2,
      timeSeconds: Float64Array.of(0, 1),
      channels: { cadenceStepsPerMinute: Float64Array.of(170, 171) },
    };
    const developerFields = [
      field('Cadence', 'RPM', 80, 4),
      field('Power', 'Watts', 250, 7),
      field('Leg Spring Stiffness', 'KN/m', 10.5),
      field('Air Power', 'Watts', 3),
    ];
    const channels = readRecording(writeFitRecording(watch, { developerFields })).sessions[0]?.channels ?? {};
    expect(Array.from(channels.cadenceStepsPerMinute ?? [])).toEqual([170, 171]);
    expect(Array.from(channels.powerWatts ?? [])).toEqual([250, 250]);
    expect(Array.from(channels.legSpringStiffnessKilonewtonsPerMetre ?? [])).toEqual([10.5, 10.5]);
    expect(Array.from(channels['Air Power'] ?? [])).toEqual([3, 3]);
  });
});
