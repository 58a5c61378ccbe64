/**
 * Can any bytes make the reader throw, hang or take memory out of proportion?
 * Our own samples, mutated, cut, zeroed, spliced and lied to about sizes. `BACKSTRIDE_PROOF_RUNS` raises the number
 * of cases; the sum of all columns is bounded by the size of the file.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArena, readRecording } from './index.ts';
import { FIT_TYPES, type FitMessage, fitBytes, typeCode } from './testing/fit-bytes.ts';
import {
  bytesOfText,
  FIT_START,
  fileId,
  fitOf,
  gpxOf,
  recordOf,
  sessionMessage,
  steadyPoint,
  steadyRun,
  tcxOf,
} from './testing/test-run.ts';

const RUNS = Number(process.env.BACKSTRIDE_PROOF_RUNS ?? 400);

/** Every kind of message at once, so that a flipped bit meets all of the reader. */
const RICH: readonly FitMessage[] = [
  fileId(),
  ...FIT_TYPES.map(
    (type, k): FitMessage => ({
      message: 206,
      local: 3,
      fields: [
        [0, 'uint8', 0],
        [1, 'uint8', k],
        [2, 'uint8', typeCode(type)],
        [3, 'string', `Field ${k}`],
      ],
    }),
  ),
  ...steadyRun(30).points.map(recordOf),
  {
    message: 20,
    local: 4,
    bigEndian: true,
    fields: [
      [253, 'uint32', FIT_START],
      [3, 'uint8', 99],
    ],
    developer: [[0, 5, 'uint16', 7]],
  },
  { message: 20, local: 2, compressedTime: 5, fields: [[8, 'byte', [1, 2, 3]]] },
  {
    message: 132,
    local: 5,
    fields: [
      [253, 'uint32', FIT_START],
      [9, 'uint32', 1024],
      [6, 'uint8', [100]],
    ],
  },
  {
    message: 132,
    local: 6,
    fields: [
      [10, 'byte', [1, 2, 3]],
      [6, 'uint8', [100, 101]],
    ],
  },
  {
    message: 21,
    local: 7,
    fields: [
      [253, 'uint32', FIT_START + 5],
      [0, 'enum', 0],
      [1, 'enum', 4],
    ],
  },
  ...[0, 1, 2].map((k) => sessionMessage(1, k * 10, 10)),
];
const SAMPLES = [
  fitBytes(RICH),
  Uint8Array.from([...fitBytes(RICH), ...fitOf(steadyRun(5))]),
  fitOf(steadyRun(50)),
  tcxOf(steadyRun(20)),
  gpxOf(steadyRun(20)),
];

/** Cells the reader hands out for a file of this size, at most. */
const cellsAllowed = (bytes: number): number => 50_000 + 40 * bytes;

function readSafely(bytes: Uint8Array): void {
  const { sessions, complaints } = readRecording(bytes);
  let cells = 0;
  for (const session of sessions) {
    const columns = [
      session.timeSeconds,
      session.distance,
      session.latitudeDegrees,
      ...Object.values(session.channels),
    ];
    for (const column of columns) {
      if (column === undefined) continue;
      expect(column.length).toBe(session.samples);
      cells += column.length;
    }
    expect(session.startTime).toMatch(/^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/);
  }
  expect(cells).toBeLessThanOrEqual(cellsAllowed(bytes.length));
  expect(complaints.length).toBeLessThan(30);
}

const change = fc.oneof(
  fc.record({ kind: fc.constant('flip'), at: fc.nat(), value: fc.nat(255), length: fc.constant(1) }),
  fc.record({ kind: fc.constant('zero'), at: fc.nat(), value: fc.constant(0), length: fc.nat(600) }),
  fc.record({ kind: fc.constant('ones'), at: fc.nat(), value: fc.constant(255), length: fc.nat(40) }),
  fc.record({ kind: fc.constant('cut'), at: fc.nat(), value: fc.constant(0), length: fc.constant(0) }),
  fc.record({ kind: fc.constant('drop'), at: fc.nat(), value: fc.constant(0), length: fc.nat(50) }),
  fc.record({ kind: fc.constant('repeat'), at: fc.nat(), value: fc.constant(0), length: fc.nat(300) }),
);
type Change = { readonly kind: string; readonly at: number; readonly value: number; readonly length: number };

function apply(bytes: Uint8Array, { kind, at, value, length }: Change): Uint8Array {
  const from = at % Math.max(1, bytes.length);
  const to = Math.min(bytes.length, from + length);
  if (kind === 'cut') return bytes.slice(0, from);
  if (kind === 'drop') return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(to)]);
  if (kind === 'repeat') return Uint8Array.from([...bytes.slice(0, to), ...bytes.slice(from)]);
  return Uint8Array.from(bytes).fill(value, from, to);
}

describe(`${RUNS} cases each`, () => {
  test('mutated recordings of ours are read or complained of, never thrown at', () => {
    const mutated = fc.tuple(fc.nat(SAMPLES.length - 1), fc.array(change, { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(mutated, ([sample, changes]) => readSafely(changes.reduce(apply, SAMPLES[sample] as Uint8Array))),
      { numRuns: RUNS },
    );
  });

  test('a header before any bytes at all', () => {
    const header = [14, 0x20, 0, 0, 0xff, 0xff, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0];
    const body = fc.uint8Array({ minLength: 0, maxLength: 3000 });
    fc.assert(
      fc.property(body, (bytes) => readSafely(Uint8Array.from([...header, ...bytes]))),
      { numRuns: RUNS },
    );
  });

  test('XML of any shape under a root that we read', () => {
    const piece = fc.constantFrom(
      '<trk>',
      '</trk>',
      '<trkseg>',
      '<trkpt lat="1" lon="2">',
      '</trkpt>',
      '<time>',
      '</time>',
      '2026-03-29T06:00:00Z',
      '<Activity Sport="Running">',
      '</Activity>',
      '<Lap>',
      '<Track>',
      '<Trackpoint>',
      '</Trackpoint>',
      '<Time>',
      '</Time>',
      '<HeartRateBpm>',
      '<Value>1</Value>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE',
      '[',
      ']>',
      '&amp;',
      '"',
      '<',
      '>',
      '1e309',
      '12',
      '<ele>',
      '</ele>',
    );
    const text = fc.tuple(fc.constantFrom('<gpx>', '<TrainingCenterDatabase>'), fc.array(piece, { maxLength: 80 }));
    fc.assert(
      fc.property(text, ([root, pieces]) => readSafely(bytesOfText(root + pieces.join('')))),
      { numRuns: RUNS },
    );
  });
});

describe('lies about sizes', () => {
  test('a definition of the largest size over and over takes no more than its bytes', () => {
    const fields = Array.from({ length: 255 }, (_, k) => [k, 255, 0x0d]).flat();
    const definition = [
      0x60,
      0,
      0,
      20,
      0,
      255,
      ...fields,
      255,
      ...Array.from({ length: 255 }, (_, k) => [k, 255, 0]).flat(),
    ];
    const body = Array.from({ length: 40 }, () => definition).flat();
    readSafely(fitFile(body));
  });

  test('a million points of no bytes are no points', () => {
    const body = [0x40, 0, 0, 20, 0, 0, ...new Uint8Array(1_000_000)];
    expect(readRecording(fitFile(body)).sessions).toEqual([]);
  });

  test('thousands of developer columns over thousands of points are not followed', () => {
    const described = Array.from(
      { length: 2000 },
      (_, k): FitMessage => ({
        message: 206,
        local: 3,
        fields: [
          [0, 'uint8', k >> 8],
          [1, 'uint8', k & 0xff],
          [2, 'uint8', 2],
        ],
      }),
    );
    const wide = Array.from(
      { length: 8 },
      (_, index): FitMessage => ({
        message: 20,
        fields: [[253, 'uint32', FIT_START]],
        developer: Array.from({ length: 250 }, (_, k) => [index, k, 'uint8', 1] as const),
      }),
    );
    const thin = Array.from(
      { length: 20_000 },
      (): FitMessage => ({ message: 20, local: 4, fields: [[3, 'uint8', 100]] }),
    );
    const bytes = fitBytes([fileId(), ...described, ...wide, ...thin]);
    readSafely(bytes);
    expect(readRecording(bytes).complaints.map(({ reason }) => reason)).toContain('too-many-columns');
  });

  test('sessions, laps, events and definitions without end are cut short', () => {
    const sessions = Array.from({ length: 1000 }, (_, k) => sessionMessage(1, k, 1));
    const { sessions: kept, complaints } = readRecording(fitBytes([fileId(), recordOf(steadyPoint(0)), ...sessions]));
    expect(kept.length).toBe(200);
    expect(complaints.map(({ reason }) => reason)).toEqual(['too-many-sessions']);
    const events = new Uint8Array(300_000).fill(1);
    expect(reasonsOf([0x41, 0, 0, 21, 0, 0, ...events])).toContain('too-many-messages');
    const definitions = Array.from({ length: 30_000 }, (_, k) => [
      0x40,
      0,
      0,
      k & 0xff,
      (k >> 8) | 0x80,
      1,
      0,
      1,
      2,
    ]).flat();
    expect(reasonsOf(definitions)).toContain('too-many-definitions');
  });

  const reasonsOf = (body: readonly number[]): readonly string[] =>
    readRecording(fitFile(body)).complaints.map(({ reason }) => reason);
});

function fitFile(body: readonly number[]): Uint8Array {
  const bytes = Uint8Array.from([14, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0, ...body, 0, 0]);
  new DataView(bytes.buffer).setUint32(4, body.length, true);
  return bytes;
}

test('a lent arena gives the same values, and those stand until the next recording', () => {
  const arena = makeArena();
  for (const sample of [...SAMPLES, ...SAMPLES]) expect(readRecording(sample, arena)).toEqual(readRecording(sample));
});
