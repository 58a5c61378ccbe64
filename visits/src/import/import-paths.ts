/**
 * The runner's recordings come in: files, folders, archives.
 * Every file ends as imported, duplicate, skipped or failed with a reason; a file is in with its derived rows or not
 * at all. Running it again goes on where a cancelled one stopped.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRun } from '@backstride/engine';
import type { ImportedFile, RunnerId, StagedRecording, Storage } from '@backstride/store';
import type { ImportReason } from '@backstride/words';
import { allActivities } from '../all-activities.ts';
import { listTasks, type NamedPath } from './list-tasks.ts';
import { runTasks } from './run-tasks.ts';
import { type FoundTable, recordRest, takeTables } from './strava/use-tables.ts';
import type { Task, TaskResult } from './task.ts';

export type LeftOutFile = { readonly file: string; readonly reason: ImportReason };
export type ImportResult = {
  /** Files looked at: imported + duplicates + skipped + failed. */
  readonly files: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly skipped: readonly LeftOutFile[];
  readonly failed: readonly LeftOutFile[];
  /** New runs: the same run in another format or from another device is no new one. */
  readonly runs: number;
  readonly seconds: number;
};

export type ImportProgress = {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly outcome: ImportedFile['outcome'];
  readonly reason?: ImportReason;
  /** The recording it is kept as, or was kept as before. */
  readonly sha256?: string;
};

export type ImportOptions = {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
};

export type ImportPlace = {
  readonly storage: Storage;
  readonly runner: RunnerId;
  readonly dataFolder: string;
  readonly zone: string;
};

/** Recordings acknowledged together: one fsync of the folder and one transaction. */
const BATCH = 64;

export async function importPaths(
  paths: readonly NamedPath[],
  place: ImportPlace,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const started = performance.now();
  const scratchFolder = await makeScratch(place.dataFolder);
  try {
    const runsBefore = await countRuns(place);
    const dataFolder = await realpath(place.dataFolder);
    const { tasks: listed, leftOut } = await listTasks(paths, { scratchFolder, dataFolder });
    const { tasks, tables } = takeTables(listed);
    const report = new Report(listed.length + leftOut.length, options.onProgress);
    for (const { file, outcome, reason } of leftOut) report.add({ file, outcome, reason });
    await readAll(tasks, place, report, options);
    if (!options.signal?.aborted) await useTables(tables, place, report);
    await place.storage.logImport(place.runner, {
      id: randomUUID(),
      at: new Date().toISOString(),
      files: report.files,
    });
    const runs = Math.max(0, (await countRuns(place)) - runsBefore);
    return { ...report.result(), runs, seconds: Math.round(performance.now() - started) / 1000 };
  } finally {
    await rm(scratchFolder, { recursive: true, force: true });
  }
}

/** After the files: only then is it known which activities have no recording. */
async function useTables(tables: readonly FoundTable[], place: ImportPlace, report: Report): Promise<void> {
  const outcomes = new Map(report.files.map((file) => [file.file, file.outcome]));
  for (const table of tables) {
    const outcome = await recordRest(table, outcomes, place);
    report.add({ file: table.file, outcome, ...(outcome === 'skipped' && { reason: 'only-a-table' as const }) });
  }
}

async function readAll(
  tasks: readonly Task[],
  place: ImportPlace,
  report: Report,
  options: ImportOptions,
): Promise<void> {
  const { storage, runner, zone } = place;
  const known = new Set((await storage.recordings(runner)).map((one) => one.sha256));
  const stagingFolder = await mkdtemp(join(await storage.stagingFolder(runner), 'import-'));
  const keeper = new Keeper(place, report);
  const onResult = (index: number, result: TaskResult): void => keeper.take(tasks[index]?.file ?? '', result);
  try {
    await runTasks(tasks, { stagingFolder, zone, known }, { signal: options.signal, onResult });
  } finally {
    await keeper.finish();
    await rm(stagingFolder, { recursive: true, force: true });
  }
}

type Waiting = { readonly file: string; readonly staged: StagedRecording };

/** Hands finished recordings to the store by batches, one batch at a time, while reading goes on. */
class Keeper {
  readonly #place: ImportPlace;
  readonly #report: Report;
  #waiting: Waiting[] = [];
  #keeping: Promise<void> = Promise.resolve();
  #fault: unknown;

  constructor(place: ImportPlace, report: Report) {
    this.#place = place;
    this.#report = report;
  }

  take(file: string, result: TaskResult): void {
    if (result.outcome === 'recording') {
      this.#waiting.push({ file, staged: result.staged });
      if (this.#waiting.length >= BATCH) this.#keepWaiting();
    } else if (result.outcome === 'duplicate') {
      this.#report.add({ file, outcome: 'duplicate', sha256: result.sha256 });
    } else this.#report.add({ file, outcome: result.outcome, reason: result.reason });
  }

  /** What was read is kept even when the rest could not be; a fault of the store is thrown now. */
  async finish(): Promise<void> {
    this.#keepWaiting();
    await this.#keeping;
    if (this.#fault !== undefined) throw this.#fault;
  }

  #keepWaiting(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#keeping = this.#keeping
      .then(() => this.#keep(batch))
      .catch((fault: unknown) => {
        this.#fault ??= fault;
      });
  }

  async #keep(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 0 || this.#fault !== undefined) return;
    const { storage, runner } = this.#place;
    const outcomes = await storage.keepRecordings(
      runner,
      batch.map((one) => one.staged),
    );
    for (const [index, { file, staged }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === 'kept') this.#report.add({ file, outcome: 'imported', sha256: staged.sha256 });
      else if (outcome === 'known') this.#report.add({ file, outcome: 'duplicate', sha256: staged.sha256 });
      else this.#report.add({ file, outcome: 'skipped', reason: 'erased-before' });
    }
  }
}

type ReportedFile = ImportedFile & { readonly reason?: ImportReason };

/** What happened so far; every file once. */
class Report {
  readonly files: ReportedFile[] = [];
  readonly #total: number;
  readonly #onProgress: ImportOptions['onProgress'];

  constructor(total: number, onProgress: ImportOptions['onProgress']) {
    this.#total = total;
    this.#onProgress = onProgress;
  }

  add(file: ReportedFile): void {
    this.files.push(file);
    this.#onProgress?.({ done: this.files.length, total: this.#total, ...file });
  }

  result(): Omit<ImportResult, 'runs' | 'seconds'> {
    const of = (outcome: ImportedFile['outcome']): ReportedFile[] =>
      this.files.filter((one) => one.outcome === outcome);
    const leftOut = (outcome: 'skipped' | 'failed'): LeftOutFile[] =>
      of(outcome)
        .flatMap(({ file, reason }) => (reason === undefined ? [] : [{ file, reason }]))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
    return {
      files: this.files.length,
      imported: of('imported').length,
      duplicates: of('duplicate').length,
      skipped: leftOut('skipped'),
      failed: leftOut('failed'),
    };
  }
}

async function countRuns({ storage, runner }: ImportPlace): Promise<number> {
  return (await allActivities(storage, runner)).filter(({ activity }) => isRun(activity)).length;
}

/** In our own private folder, not in one that other users of the machine can read. */
async function makeScratch(dataFolder: string): Promise<string> {
  const incoming = join(dataFolder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  return mkdtemp(join(incoming, 'import-'));
}
