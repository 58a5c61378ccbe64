/** What else may be in a FIT file, and what comes of it? */
import { describe, expect, test } from 'vitest';
import { readRecording } from '../index.ts';
import { type FitMessage, fitBytes } from '../testing/fit-bytes.ts';
import { FIT_START, fileId, isoOf, recordOf, sessionMessage, steadyPoint, steadyRun } from '../testing/test-run.ts';

const point = (at: number, ...fields: FitMessage['fields']): FitMessage => ({
  message: 20,
  fields: [[253, 'uint32', FIT_START + at], ...fields],
});
const timer = (at: number, type: number): FitMessage => ({
  message: 21,
  local: 5,
  fields: [
    [253, 'uint32', FIT_START + at],
    [0, 'enum', 0],
    [1, 'enum', type],
  ],
});
const read = (messages: readonly FitMessage[]) => readRecording(fitBytes([fileId(), ...messages]));
const reasons = (bytes: Uint8Array): readonly string[] => readRecording(bytes).complaints.map(({ reason }) => reason);
const records = steadyRun(60).points.map(recordOf);

describe('what a file is', () => {
  test('a course, a workout and settings are no activities, and nothing of them is decoded', () => {
    for (const [type, contents] of [
      [6, 'course'],
      [5, 'workout'],
      [2, 'settings'],
      [32, 'monitoring-b'],
    ] as const) {
      expect(readRecording(fitBytes([fileId(type), ...records]))).toEqual({
        format: 'fit',
        kind: 'other',
        contents,
        sessions: [],
        complaints: [],
      });
    }
  });

  test('a type without a name stays a number', () => {
    expect(readRecording(fitBytes([fileId(200)]))).toMatchObject({ kind: 'other', contents: 'file-type-200' });
  });

  test('maker and product are named where they are known', () => {
    expect(read(records).sessions[0]?.device).toBe('garmin 4024');
  });

  test('headers of 12 and 14 bytes read the same', () => {
    const messages = [fileId(), ...records];
    expect(readRecording(fitBytes(messages, { headerSize: 12 }))).toEqual(readRecording(fitBytes(messages)));
  });
});

describe('damage', () => {
  const whole = fitBytes([fileId(), ...records, sessionMessage(1, 0, 60)]);

  test('a wrong checksum is a complaint with a place, and all is read', () => {
    const bytes = fitBytes([fileId(), ...records], { crc: 'wrong' });
    expect(readRecording(bytes).complaints).toEqual([{ reason: 'wrong-checksum', at: bytes.length - 2 }]);
    expect(readRecording(bytes).sessions[0]?.samples).toBe(61);
  });

  test('a missing checksum is a complaint', () => {
    expect(reasons(whole.slice(0, -2))).toEqual(['missing-checksum']);
    expect(reasons(whole.slice(0, -1))).toEqual(['missing-checksum']);
  });

  test('a header that was never finished hides nothing', () => {
    const bytes = Uint8Array.from(whole);
    bytes.set([0, 0, 0, 0], 4);
    expect(reasons(bytes)).toContain('truncated');
    expect(readRecording(bytes).sessions[0]?.samples).toBe(61);
  });

  test('zero bytes at the end cost nothing that came before', () => {
    const body = fitBytes([fileId(), ...records]).slice(14, -2);
    const bytes = new Uint8Array(14 + body.length + 4000);
    bytes.set(whole.slice(0, 14));
    bytes.set(body, 14);
    new DataView(bytes.buffer).setUint32(4, bytes.length - 14, true);
    expect(readRecording(bytes).sessions[0]?.samples).toBe(61);
    expect(reasons(bytes)).toContain('zero-bytes');
  });

  test('after zero bytes in the middle reading goes on at the next definition', () => {
    const [first, second] = [fitBytes([fileId(), ...records]), fitBytes([sessionMessage(1, 0, 60), ...records])];
    const body = [...first.slice(14, -2), ...new Uint8Array(500), ...second.slice(14, -2)];
    const bytes = Uint8Array.from([...whole.slice(0, 14), ...body, 0, 0]);
    new DataView(bytes.buffer).setUint32(4, body.length, true);
    expect(readRecording(bytes).sessions[0]?.samples).toBe(122);
  });

  test('a message without a definition stops the reading there', () => {
    const body = [...fitBytes([fileId(), ...records]).slice(14, -2)];
    const place = 14 + body.length;
    const bytes = Uint8Array.from([...whole.slice(0, 14), ...body, 0x09, 1, 2, 3, 0, 0]);
    new DataView(bytes.buffer).setUint32(4, body.length + 4, true);
    expect(readRecording(bytes).complaints).toContainEqual({ reason: 'undefined-message', at: place });
    expect(readRecording(bytes).sessions[0]?.samples).toBe(61);
  });

  test('a jump of the clock by weeks is kept, complained of, and a pause', () => {
    const { sessions, complaints } = read([...records, recordOf(steadyPoint(2_000_000, 1_999_900))]);
    expect(complaints.map(({ reason }) => reason)).toEqual(['time-jump']);
    expect(sessions[0]?.pauses).toEqual([{ fromSeconds: 60, toSeconds: 2_000_000 }]);
  });

  test('points without a time take that of the point before', () => {
    const { sessions, complaints } = read([{ message: 20, fields: [[3, 'uint8', 99]] }, point(5, [3, 'uint8', 100])]);
    expect(complaints.map(({ reason }) => reason)).toEqual(['time-missing']);
    expect([...(sessions[0]?.timeSeconds ?? [])]).toEqual([0, 0]);
  });
});

describe('several in one', () => {
  test('chained files each give their sessions', () => {
    const [run, ride] = [1, 2].map((sport) => fitBytes([fileId(), ...records, sessionMessage(sport, 0, 60)]));
    const { sessions, complaints } = readRecording(Uint8Array.from([...(run ?? []), ...(ride ?? [])]));
    expect(complaints).toEqual([]);
    expect(sessions.map(({ sport, samples }) => [sport, samples])).toEqual([
      ['running', 61],
      ['cycling', 61],
    ]);
  });

  test('bytes after the last file are complained of', () => {
    const bytes = Uint8Array.from([...fitBytes([fileId(), ...records]), 1, 2, 3]);
    expect(readRecording(bytes).complaints).toEqual([
      { reason: 'trailing-bytes', at: bytes.length - 3, detail: '3 bytes' },
    ]);
  });

  test.for([true, false])('each session has its own points, laps and pauses; summary first %s', (isFirst) => {
    const lap = (at: number): FitMessage => ({ ...sessionMessage(1, at, 10), message: 19, local: 6 });
    const points = Array.from({ length: 100 }, (_, at) => point(at, [3, 'uint8', at < 40 ? 120 : 160]));
    const summary = [sessionMessage(2, 0, 40), sessionMessage(1, 40, 60), lap(0), lap(40), lap(50)];
    const events = [timer(50, 4), timer(55, 0)];
    const { sessions } = read(isFirst ? [...summary, ...events, ...points] : [...points, ...events, ...summary]);
    const [ride, run] = sessions;
    expect(ride).toMatchObject({ sport: 'cycling', samples: 40, startTime: isoOf(0), pauses: [] });
    expect(run).toMatchObject({ sport: 'running', samples: 60, startTime: isoOf(40) });
    expect(run?.pauses).toEqual([{ fromSeconds: 10, toSeconds: 15 }]);
    expect([ride?.laps.length, run?.laps.length]).toEqual([1, 2]);
    expect(run?.timeSeconds[0]).toBe(0);
    expect(new Set(run?.channels.heartRateBpm)).toEqual(new Set([160]));
  });
});

describe('what the runner and the watch say', () => {
  test("exertion is 0 to 10, feel is the maker's 0 to 100", () => {
    const said: FitMessage['fields'] = [
      [193, 'uint8', 70],
      [192, 'uint8', 25],
      [9, 'uint32', 12_345],
    ];
    const [session] = read([...records, sessionMessage(1, 0, 60, said)]).sessions;
    expect(session).toMatchObject({ perceivedExertion: 7, feel: 25, distanceMetres: 123.45 });
    expect(read([...records, sessionMessage(1, 0, 60)]).sessions[0]).not.toHaveProperty('perceivedExertion');
  });

  test('a start without a stop and a last stop are no pauses', () => {
    const events = [timer(0, 0), timer(10, 0), timer(20, 1), timer(25, 0), timer(60, 4)];
    expect(read([...events, ...records]).sessions[0]?.pauses).toEqual([{ fromSeconds: 20, toSeconds: 25 }]);
  });

  test('fractions of a revolution count', () => {
    const [session] = read([point(0, [4, 'uint8', 83], [53, 'uint8', 64]), sessionMessage(1, 0, 1)]).sessions;
    expect(session?.channels.cadenceStepsPerMinute?.[0]).toBe(167);
  });

  test('a maker that counts both feet is not doubled', () => {
    const [session] = read([point(0, [4, 'uint8', 172]), sessionMessage(1, 0, 1)]).sessions;
    expect(session?.channels.cadenceStepsPerMinute?.[0]).toBe(172);
  });

  test('enhanced fields outrank plain ones, whichever stands first', () => {
    const both: FitMessage['fields'] = [
      [73, 'uint32', 3000],
      [6, 'uint16', 1000],
      [2, 'uint16', 2500],
      [78, 'uint32', 3000],
    ];
    const [session] = read([point(0, ...both), point(1, [73, 'uint32', 0xffffffff], [6, 'uint16', 2000])]).sessions;
    expect([...(session?.channels.speedMetresPerSecond ?? [])]).toEqual([3, 2]);
    expect(session?.channels.altitudeMetres?.[0]).toBe(100);
  });

  test("a share of the step is not balance; the left foot's share is", () => {
    const [session] = read([point(0, [40, 'uint16', 3650], [84, 'uint16', 5010])]).sessions;
    expect(session?.channels).toEqual({ groundContactBalanceLeftPercent: Float64Array.of(50.1) });
  });
});

describe('old devices', () => {
  test('compressed timestamps roll over every 32 seconds', () => {
    const later = [31, 32, 50, 64, 95].map(
      (at): FitMessage => ({
        message: 20,
        local: 3,
        compressedTime: (FIT_START + at) & 0x1f,
        fields: [[3, 'uint8', 100]],
      }),
    );
    expect([...(read([point(0, [3, 'uint8', 99]), ...later]).sessions[0]?.timeSeconds ?? [])]).toEqual([
      0, 31, 32, 50, 64, 95,
    ]);
  });

  test('packed speed and distance are unpacked, and the distance runs on beyond 256 m', () => {
    const packed = (speed: number, distance: number): FitMessage['fields'][number] => {
      const bits = (speed * 100) | (((distance * 16) % 4096) << 12);
      return [8, 'byte', [bits & 0xff, (bits >> 8) & 0xff, (bits >> 16) & 0xff]];
    };
    const points = [100, 200, 300, 555].map((metres, k) => point(k, packed(3.5, metres)));
    const [session] = read([...points, point(9, [8, 'byte', [255, 255, 255]])]).sessions;
    expect([...(session?.distance ?? [])]).toEqual([100, 200, 300, 555, Number.NaN]);
    expect(session?.channels.speedMetresPerSecond?.[0]).toBe(3.5);
  });
});

test('beats that a strap stored under water fill points without a heart rate', () => {
  const beats = (
    at: number | undefined,
    ticks: FitMessage['fields'][number],
    rates: readonly number[],
  ): FitMessage => ({
    message: 132,
    local: at === undefined ? 7 : 8,
    fields: [...(at === undefined ? [] : ([[253, 'uint32', FIT_START + at]] as const)), ticks, [6, 'uint8', rates]],
  });
  const start = 50_000_000;
  const twelve = [1, 2].map((seconds) => (start + seconds * 1024) & 0xfff) as [number, number];
  const bytes = [twelve[0] & 0xff, (twelve[0] >> 8) | ((twelve[1] & 0xf) << 4), twelve[1] >> 4];
  const messages = [beats(10, [9, 'uint32', start], [100]), beats(undefined, [10, 'byte', bytes], [110, 120])];
  const points = [10, 11, 12, 13].map((at) => point(at, [3, 'uint8', at === 13 ? 140 : 255]));
  const [session] = read([...points, ...messages]).sessions;
  expect([...(session?.channels.heartRateBpm ?? [])]).toEqual([100, 110, 120, 140]);
});
