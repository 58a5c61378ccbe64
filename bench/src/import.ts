/**
 * How long until an archive of years is in the journal?
 * Runs of an hour with running dynamics, each gzipped, all in one zip, as a maker's export comes; imported end to end
 * by a process of its own: unpacked, read, derived, stored and synced to the disk.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hourRun } from '@backstride/cases';
import { deriveActivity } from '@backstride/engine';
import { writeFitRecording } from '@backstride/exchange';
import { readRecording } from '@backstride/recordings';
import { openStoredZip } from './stored-zip.ts';

type Step = { readonly step: 'inflate' | 'read' | 'derive' | 'all else'; readonly cpuSeconds: number };
export type ImportBench = {
  readonly runs: number;
  /** Of the recordings, uncompressed. */
  readonly bytes: number;
  readonly archiveBytes: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly filesPerSecond: number;
  readonly peakRssMegabytes: number;
  /** What the steps cost on one thread; the rest is finding, hashing, storing, syncing and waking workers. */
  readonly steps: readonly Step[];
};

const FIRST_DAY = Temporal.Instant.from('2016-01-01T06:00:00Z');
/** So many different runs; the others are these on other days. */
const DIFFERENT = 60;
const ROUNDS = 3;
const SCRIPT = join(import.meta.dirname, 'import-once.ts');

export function benchImport({ quick }: { readonly quick: boolean }): ImportBench {
  const runs = quick ? 240 : 3000;
  const folder = mkdtempSync(join(tmpdir(), 'backstride-bench-'));
  try {
    const archive = join(folder, 'export.zip');
    const made = makeArchive(archive, runs);
    const rounds = Array.from({ length: ROUNDS }, (_, round) =>
      importOnce(archive, join(folder, `data-${round}`), runs),
    );
    const taken = rounds.sort((a, b) => a.wallSeconds - b.wallSeconds)[Math.floor(ROUNDS / 2)] as Taken;
    const { wallSeconds, cpuSeconds, peakRssMegabytes } = taken;
    return {
      runs,
      bytes: made.bytes,
      archiveBytes: made.archiveBytes,
      wallSeconds,
      cpuSeconds,
      filesPerSecond: runs / wallSeconds,
      peakRssMegabytes,
      steps: stepsOf(made.sample, runs, cpuSeconds),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Made = { readonly bytes: number; readonly archiveBytes: number; readonly sample: readonly Uint8Array[] };

function makeArchive(path: string, runs: number): Made {
  const zip = openStoredZip(path);
  const sessions = Array.from({ length: Math.min(DIFFERENT, runs) }, (_, seed) => hourRun(seed, FIRST_DAY.toString()));
  const sample: Uint8Array[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const startTime = FIRST_DAY.add({ hours: 24 * run }).toString();
    const session = sessions[run % sessions.length];
    if (session === undefined) continue;
    const recording = writeFitRecording({ ...session, startTime, laps: [] });
    const packed = gzipSync(recording);
    bytes += recording.length;
    if (run < sessions.length) sample.push(packed);
    zip.add(`activities/${1_000_000 + run}.fit.gz`, packed);
  }
  return { bytes, archiveBytes: zip.close(), sample };
}

type Taken = { readonly wallSeconds: number; readonly cpuSeconds: number; readonly peakRssMegabytes: number };

function importOnce(archive: string, dataFolder: string, runs: number): Taken {
  const child = spawnSync(process.execPath, [SCRIPT, archive, dataFolder], { encoding: 'utf8' });
  rmSync(dataFolder, { recursive: true, force: true });
  if (child.status !== 0) throw new Error(child.stderr);
  const taken: Taken & { readonly imported: number; readonly runs: number } = JSON.parse(child.stdout);
  if (taken.imported !== runs || taken.runs !== runs) throw new Error(`Only ${taken.runs} of ${runs} runs arrived.`);
  return taken;
}

function stepsOf(sample: readonly Uint8Array[], runs: number, cpuSeconds: number): readonly Step[] {
  const scale = runs / sample.length;
  const inflated = sample.map((packed) => gunzipSync(packed));
  const sessions = inflated.flatMap((recording) => readRecording(recording).sessions);
  const steps: readonly Step[] = [
    { step: 'inflate', cpuSeconds: scale * cpuOf(sample, (packed) => gunzipSync(packed)) },
    { step: 'read', cpuSeconds: scale * cpuOf(inflated, (recording) => readRecording(recording)) },
    { step: 'derive', cpuSeconds: scale * cpuOf(sessions, (session) => deriveActivity(session, DERIVED)) },
  ];
  const rest = steps.reduce((left, step) => left - step.cpuSeconds, cpuSeconds);
  return [...steps, { step: 'all else', cpuSeconds: rest }];
}

const DERIVED = { id: 'bench#0', zone: 'UTC' };

/** CPU seconds of this thread; the second pass counts, when what runs often is compiled. */
function cpuOf<One>(all: readonly One[], work: (one: One) => unknown): number {
  for (const one of all) work(one);
  const before = process.threadCpuUsage();
  for (const one of all) work(one);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}
