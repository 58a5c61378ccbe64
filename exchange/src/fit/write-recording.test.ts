import type { RecordedSession } from '@backstride/engine';
import fc from 'fast-check';
import FitParser, { readFitMessages } from 'fit-file-parser';
import { describe, expect, test } from 'vitest';
import { type FitDeveloperField, type FitWritingOptions, writeFitRecording } from '../index.ts';

type Point = Readonly<Record<string, unknown>>;
type Parsed = Readonly<Record<'records' | 'events' | 'laps' | 'sessions' | 'field_descriptions', readonly Point[]>>;

/** Read by a library that is not ours; strict about the file's header and checksum. */
const parse = async (bytes: Uint8Array<ArrayBuffer>): Promise<Parsed> =>
  (await new FitParser({ mode: 'list', force: false }).parseAsync(bytes.buffer)) as unknown as Parsed;

const START = '2026-03-01T06:00:00Z';
function session(samples: number, more: Partial<RecordedSession> = {}): RecordedSession {
  return {
    sport: 'running',
    startTime: START,
    elapsedSeconds: samples,
    pauses: [],
    laps: [],
    samples,
    timeSeconds: Float64Array.from({ length: samples }, (_, second) => second),
    channels: {},
    ...more,
  };
}

/** Our channel, the library's name for it, what a body can do, and the smallest difference FIT can store. */
const CHANNELS: readonly [channel: string, name: string, min: number, max: number, step: number][] = [
  ['heartRateBpm', 'heart_rate', 30, 230, 1],
  ['speedMetresPerSecond', 'enhanced_speed', 0, 8, 0.001],
  ['altitudeMetres', 'enhanced_altitude', -400, 5000, 0.2],
  ['powerWatts', 'power', 0, 900, 1],
  ['temperatureCelsius', 'temperature', -30, 45, 1],
  ['verticalOscillationMillimetres', 'vertical_oscillation', 30, 150, 0.1],
  ['groundContactMilliseconds', 'stance_time', 120, 400, 0.1],
  ['verticalRatioPercent', 'vertical_ratio', 3, 15, 0.01],
  ['groundContactBalanceLeftPercent', 'stance_time_balance', 40, 60, 0.01],
  ['stepLengthMillimetres', 'step_length', 300, 2000, 0.1],
];

const options: fc.Arbitrary<FitWritingOptions> = fc.record({
  bigEndian: fc.boolean(),
  compressedTimestamps: fc.boolean(),
});

const columns = (samples: number): fc.Arbitrary<Record<string, Float64Array>> =>
  fc
    .tuple(
      ...CHANNELS.map(([channel, , min, max]) =>
        fc
          .array(fc.oneof(fc.double({ min, max, noNaN: true }), fc.constant(Number.NaN)), {
            minLength: samples,
            maxLength: samples,
          })
          .map((values): [string, Float64Array] => [channel, Float64Array.from(values)]),
      ),
    )
    .chain((all) => fc.subarray(all))
    .map((chosen) => Object.fromEntries(chosen));

const anySession = fc
  .integer({ min: 1, max: 40 })
  .chain((samples) =>
    fc.tuple(columns(samples), fc.array(fc.integer({ min: 0, max: 90 }), { minLength: samples, maxLength: samples })),
  )
  .map(([channels, steps]) => {
    let time = 0;
    const timeSeconds = Float64Array.from(steps, (step) => (time += step));
    return session(steps.length, { channels, timeSeconds, elapsedSeconds: time });
  });

describe('what a library that is not ours reads back', () => {
  test('every value of every channel, in any byte order, with plain or compressed times', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, options, async (run, how) => {
        const { records } = await parse(writeFitRecording(run, how));
        expect(records.map((point) => Date.parse(String(point.timestamp)))).toEqual(
          Array.from(run.timeSeconds, (second) => Date.parse(START) + second * 1000),
        );
        for (const [channel, name, , , step] of CHANNELS) {
          const values = run.channels[channel] ?? new Float64Array(run.samples).fill(Number.NaN);
          for (const [row, value] of values.entries()) {
            const read = records[row]?.[name] as number | undefined;
            if (Number.isNaN(value)) expect(read).toBeUndefined();
            else expect(Math.abs((read ?? Number.NaN) - value)).toBeLessThanOrEqual(step * 0.501);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('cadence is stored as one foot, with its fraction', async () => {
    const cadenceStepsPerMinute = Float64Array.of(166.5, 171, Number.NaN, 0);
    const { records } = await parse(writeFitRecording(session(4, { channels: { cadenceStepsPerMinute } })));
    expect(records.map((point) => [point.cadence, point.fractional_cadence])).toEqual([
      [83, 0.25],
      [85, 0.5],
      [undefined, undefined],
      [0, 0],
    ]);
  });

  test('positions are within two centimetres, and where there is none there is none', async () => {
    const latitudeDegrees = Float64Array.of(-48.876543, Number.NaN, 89.99999);
    const longitudeDegrees = Float64Array.of(-123.393333, Number.NaN, 179.99999);
    const { records } = await parse(writeFitRecording(session(3, { latitudeDegrees, longitudeDegrees })));
    expect(records[0]?.position_lat).toBeCloseTo(-48.876543, 6);
    expect(records[0]?.position_long).toBeCloseTo(-123.393333, 6);
    expect(records[1]).not.toHaveProperty('position_lat');
    expect(records[2]?.position_long).toBeCloseTo(179.99999, 6);
  });

  test('the timer stops and starts at each pause, in the order of time', async () => {
    const run = session(4, {
      timeSeconds: Float64Array.of(0, 10, 50, 60),
      elapsedSeconds: 60,
      pauses: [{ fromSeconds: 10, toSeconds: 50 }],
    });
    const { events } = await parse(writeFitRecording(run));
    expect(
      events.map((one) => [one.event_type, (Date.parse(String(one.timestamp)) - Date.parse(START)) / 1000]),
    ).toEqual([
      ['start', 0],
      ['stop_all', 10],
      ['start', 50],
      ['stop_all', 60],
    ]);
  });

  test('points at the moment of a pause or of its end lie inside the stretch that was run', () => {
    const run = session(3, {
      timeSeconds: Float64Array.of(0, 10, 50),
      elapsedSeconds: 50,
      pauses: [{ fromSeconds: 10, toSeconds: 50 }],
    });
    const { messages } = readFitMessages(writeFitRecording(run));
    const order = messages.map((one) => one.globalMessageNumber).filter((number) => number === 20 || number === 21);
    expect(order).toEqual([21, 20, 20, 21, 21, 20, 21]);
  });

  test('rows far longer than usual arrive whole, whatever their number', () => {
    for (let samples = 1; samples <= 150; samples += 1) {
      const values = Float64Array.from({ length: samples }, (_, row) => row / 8);
      const channels = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`field ${number}`, values]));
      const points = readFitMessages(writeFitRecording(session(samples, { channels })), { messageNumbers: [20] });
      expect(points.messages).toHaveLength(samples);
    }
  });

  test('the session says how long, how far, how hard and how it felt', async () => {
    const run = session(3, {
      subSport: 'treadmill',
      elapsedSeconds: 3725.5,
      timerSeconds: 3600.25,
      distanceMetres: 10_012.34,
      perceivedExertion: 6,
      feel: 75,
    });
    const { sessions, laps } = await parse(writeFitRecording(run));
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({
      sport: 'running',
      sub_sport: 'treadmill',
      total_elapsed_time: 3725.5,
      total_timer_time: 3600.25,
      total_distance: 10_012.34,
      workout_rpe: 60,
      workout_feel: 75,
      num_laps: 1,
    });
    expect(laps[0]).toMatchObject({ total_elapsed_time: 3725.5, total_distance: 10_012.34 });
  });

  test('laps keep their own start, time and distance', async () => {
    const laps = [
      { startTime: START, elapsedSeconds: 300, timerSeconds: 290, distanceMetres: 1000 },
      { startTime: '2026-03-01T06:05:00Z', elapsedSeconds: 310, distanceMetres: 1000 },
    ];
    const read = (await parse(writeFitRecording(session(2, { laps, elapsedSeconds: 610 })))).laps;
    expect(read).toHaveLength(2);
    expect(read[1]).toMatchObject({ total_elapsed_time: 310, total_distance: 1000 });
    expect(Date.parse(String(read[1]?.start_time))).toBe(Date.parse('2026-03-01T06:05:00Z'));
    expect(read[1]).not.toHaveProperty('total_timer_time');
  });

  test('what FIT has no field for becomes a described developer field', async () => {
    const channels = {
      formPowerWatts: Float64Array.of(66, Number.NaN),
      legSpringStiffnessKilonewtonsPerMetre: Float64Array.of(10.25, 9.75),
      'Air Power': Float64Array.of(1.125, 2),
    };
    const power: FitDeveloperField = {
      name: 'Power',
      units: 'Watts',
      as: 'uint16',
      nativeField: 7,
      values: Float64Array.of(250, 260),
    };
    const { records, field_descriptions: described } = await parse(
      writeFitRecording(session(2, { channels }), { developerFields: [power] }),
    );
    expect(records[0]).toMatchObject({ 'Form Power': 66, 'Leg Spring Stiffness': 10.25, 'Air Power': 1.125 });
    expect(records[1]).toMatchObject({ 'Leg Spring Stiffness': 9.75, 'Air Power': 2 });
    expect(described.map((one) => [one.field_name, one.units, one.native_field_num])).toEqual([
      ['Form Power', 'Watts', undefined],
      ['Leg Spring Stiffness', 'KN/m', undefined],
      ['Air Power', '', undefined],
      ['Power', 'Watts', 7],
    ]);
  });
});

describe('what cannot be stored', () => {
  test.each([
    ['heartRateBpm', 'heart_rate', 255],
    ['heartRateBpm', 'heart_rate', -1],
    ['temperatureCelsius', 'temperature', 127],
    ['altitudeMetres', 'enhanced_altitude', -501],
    ['groundContactMilliseconds', 'stance_time', 6553.5],
  ])('%s of %3$d is written as not measured, never clipped', async (channel, name, value) => {
    const channels = { [channel]: Float64Array.of(value), powerWatts: Float64Array.of(1) };
    expect((await parse(writeFitRecording(session(1, { channels })))).records[0]).not.toHaveProperty(name);
  });

  test('a name too long for its field is cut after a whole character', async () => {
    const channels = { [`${'a'.repeat(62)}é`]: Float64Array.of(1) };
    const { field_descriptions: described } = await parse(writeFitRecording(session(1, { channels })));
    expect(described[0]?.field_name).toBe('a'.repeat(62));
  });
});

test('the same session gives the same bytes', () => {
  fc.assert(
    fc.property(anySession, options, (run, how) => {
      expect(writeFitRecording(run, how)).toEqual(writeFitRecording(run, how));
    }),
    { numRuns: 20 },
  );
});

test('a compressed time costs four bytes less a point', () => {
  const run = session(100, { channels: { powerWatts: new Float64Array(100).fill(250) } });
  const short = writeFitRecording(run, { compressedTimestamps: true });
  // A definition more, for the shorter points: 6 bytes and one field.
  expect(writeFitRecording(run).length - short.length).toBe(4 * 100 - (6 + 3));
});
