/**
 * How fast is a FIT recording read, beside the best library there is?
 * The same files on both sides in turns, checksum and all channels and developer fields out into columns; CPU seconds,
 * medians of the rounds. Real recordings beside the repository where there are any, otherwise ones we write.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RecordedSession } from '@backstride/engine';
import { writeFitRecording } from '@backstride/exchange';
import { type Arena, makeArena, readRecording } from '@backstride/recordings';
import FitParser from 'fit-file-parser';

const REAL_FILES = resolve(import.meta.dirname, '../../../shared/recordings');

type Speed = { readonly cpuSeconds: number; readonly megabytesPerCpuSecond: number };
export type DecodeBench = {
  /** Where the files came from. */
  readonly source: string;
  readonly files: number;
  readonly bytes: number;
  readonly records: number;
  /** Cells of all columns read out; the library has no way to leave out the fields that nobody asked for. */
  readonly values: { readonly ours: number; readonly 'fit-file-parser': number };
  /** Columns in an arena that is lent again for each file, as a worker of the import does. */
  readonly ours: Speed;
  /** The same, each recording in memory of its own. */
  readonly oursOwnMemory: Speed;
  readonly peers: { readonly 'fit-file-parser': Speed };
  readonly ratioToBestPeer: number;
  /** The limit here: a decoder in Rust with checksum, measured once on such a machine over other real runs. */
  readonly native: { readonly megabytesPerSecond: number; readonly oursShare: number };
  /** A long file must cost per record what a short one does. */
  readonly nanosecondsPerRecord: readonly { readonly records: number; readonly nanoseconds: number }[];
};

const RUST_MEGABYTES_PER_SECOND = 873;
const SHORTEST_RUN_RECORDS = 500;

export async function benchDecode({ quick }: { readonly quick: boolean }): Promise<DecodeBench> {
  const real = realRuns();
  const files = real.length > 0 ? real : syntheticRuns(quick ? 6 : 20);
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const arena = makeArena();
  const sides = {
    ours: () => readAll(files, arena),
    own: () => readAll(files, undefined),
    peer: () => files.reduce((sum, file) => sum + peerValues(file), 0),
  };
  const values = { ours: sides.ours(), 'fit-file-parser': sides.peer() };
  const seconds = inTurns(sides, quick ? 5 : 11);
  const speed = (cpuSeconds: number): Speed => ({ cpuSeconds, megabytesPerCpuSecond: bytes / 1e6 / cpuSeconds });
  const ours = speed(seconds.ours);
  return {
    source: real.length > 0 ? 'real runs beside the repository' : 'runs that we wrote',
    files: files.length,
    bytes,
    records: files.reduce((sum, file) => sum + recordsOf(file), 0),
    values,
    ours,
    oursOwnMemory: speed(seconds.own),
    peers: { 'fit-file-parser': speed(seconds.peer) },
    ratioToBestPeer: seconds.peer / seconds.ours,
    native: {
      megabytesPerSecond: RUST_MEGABYTES_PER_SECOND,
      oursShare: ours.megabytesPerCpuSecond / RUST_MEGABYTES_PER_SECOND,
    },
    nanosecondsPerRecord: [3_600, 100_000].map((records) => ({ records, nanoseconds: costOfRecord(records, arena) })),
  };
}

/** FIT runs of some length, as the import would hand them over: whole and uncompressed. */
function realRuns(): readonly Uint8Array[] {
  if (!existsSync(REAL_FILES)) return [];
  return readdirSync(REAL_FILES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.fit'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(resolve(REAL_FILES, name))))
    .filter((file) => {
      const runs = readRecording(file).sessions.filter(({ sport }) => sport === 'running');
      return runs.some(({ samples }) => samples >= SHORTEST_RUN_RECORDS);
    });
}

/** Cells of all columns; the arena holds one recording at a time. */
const readAll = (files: readonly Uint8Array[], arena: Arena | undefined): number =>
  files.reduce((sum, file) => sum + columnsOf(readRecording(file, arena).sessions), 0);

const columnsOf = (sessions: readonly RecordedSession[]): number =>
  sessions.reduce(
    (sum, { samples, channels, distance, latitudeDegrees, longitudeDegrees }) =>
      sum +
      samples *
        (1 + Object.keys(channels).length + [distance, latitudeDegrees, longitudeDegrees].filter(Boolean).length),
    0,
  );

/** The peer gives an object for each record: read out into columns too, so that both sides hold the same. */
function peerValues(file: Uint8Array): number {
  let cells = 0;
  new FitParser({ force: true, mode: 'list' }).parse(
    Buffer.from(file.buffer as ArrayBuffer, file.byteOffset, file.length),
    (error, data) => {
      if (error || !data) return;
      const records = (data.records ?? []) as unknown as readonly Readonly<Record<string, unknown>>[];
      const columns = new Map<string, Float64Array>();
      records.forEach((record, row) => {
        for (const name in record) {
          const value = record[name];
          if (typeof value !== 'number') continue;
          let column = columns.get(name);
          if (!column) {
            column = new Float64Array(records.length).fill(Number.NaN);
            columns.set(name, column);
          }
          column[row] = value;
        }
      });
      cells = records.length * (columns.size + 1);
    },
  );
  return cells;
}

const recordsOf = (file: Uint8Array): number =>
  readRecording(file).sessions.reduce((sum, { samples }) => sum + samples, 0);

type Sides = { readonly ours: () => number; readonly own: () => number; readonly peer: () => number };

/** Median CPU seconds of one pass over all files; the quick sides pass often enough to be measured. */
function inTurns(sides: Sides, rounds: number): { readonly ours: number; readonly own: number; readonly peer: number } {
  const passes = passesFor(sides.ours);
  const taken = { ours: [] as number[], own: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.ours.push(cpuSeconds(sides.ours, passes));
    taken.peer.push(cpuSeconds(sides.peer, 1));
    taken.own.push(cpuSeconds(sides.own, passes));
  }
  return { ours: median(taken.ours), own: median(taken.own), peer: median(taken.peer) };
}

/** A third of a second, after as long again to warm up. */
function passesFor(side: () => number): number {
  let passes = 1;
  while (cpuSeconds(side, passes) * passes < 0.3) passes *= 2;
  return passes;
}

function cpuSeconds(side: () => number, passes: number): number {
  const before = process.cpuUsage();
  for (let pass = 0; pass < passes; pass += 1) side();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / passes;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function costOfRecord(records: number, arena: Arena): number {
  const file = writeFitRecording(syntheticSession(records, 1));
  const side = (): number => readAll([file], arena);
  const passes = passesFor(side);
  return (median(Array.from({ length: 5 }, () => cpuSeconds(side, passes))) / records) * 1e9;
}

const syntheticRuns = (count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, k) => writeFitRecording(syntheticSession(2400 + 300 * k, k)));

/** An easy run with running dynamics, the same on every machine. */
function syntheticSession(seconds: number, kind: number): RecordedSession {
  const column = (value: (at: number) => number): Float64Array =>
    Float64Array.from({ length: seconds }, (_, at) => value(at));
  const wave = (at: number, period: number): number => Math.sin((at + kind * 37) / period);
  return {
    sport: 'running',
    startTime: '2026-03-29T06:00:00Z',
    elapsedSeconds: seconds,
    timerSeconds: seconds,
    pauses: [],
    laps: [],
    samples: seconds,
    timeSeconds: column((at) => at),
    distance: column((at) => at * 2.8),
    latitudeDegrees: column((at) => 50 + at * 2e-5),
    longitudeDegrees: column((at) => 8 + wave(at, 300) * 1e-3),
    channels: {
      heartRateBpm: column((at) => Math.round(145 + 10 * wave(at, 400))),
      cadenceStepsPerMinute: column((at) => Math.round(172 + 4 * wave(at, 60))),
      speedMetresPerSecond: column((at) => 2.8 + 0.2 * wave(at, 90)),
      altitudeMetres: column((at) => 200 + 30 * wave(at, 500)),
      powerWatts: column((at) => Math.round(260 + 30 * wave(at, 70))),
      verticalOscillationMillimetres: column((at) => 85 + 5 * wave(at, 80)),
      groundContactMilliseconds: column((at) => 255 + 8 * wave(at, 75)),
      groundContactBalanceLeftPercent: column((at) => 50 + wave(at, 200)),
      stepLengthMillimetres: column((at) => 980 + 30 * wave(at, 85)),
      verticalRatioPercent: column((at) => 8.5 + 0.4 * wave(at, 95)),
      temperatureCelsius: column(() => 18),
    },
  };
}
