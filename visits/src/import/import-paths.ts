/**
 * The runner's recordings come in: files, folders, archives.
 * Every file ends as imported, duplicate, skipped or failed with a reason; a file is in with its derived rows or not
 * at all. Running it again goes on where a cancelled one stopped.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRun } from '@backstride/engine';
import { allActivities } from '../all-activities.ts';
import { type ImportPlace, Keeper } from './keeper.ts';
import { listTasks, type NamedPath } from './list-tasks.ts';
import { type ImportProgress, type ImportResult, Report } from './report.ts';
import { runTasks } from './run-tasks.ts';
import { type FoundTable, recordRest, takeTables } from './strava/use-tables.ts';
import type { Task, TaskResult } from './task.ts';

export type ImportOptions = {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
};

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

async function countRuns({ storage, runner }: ImportPlace): Promise<number> {
  return (await allActivities(storage, runner)).filter(({ activity }) => isRun(activity)).length;
}

/** In our own private folder, not in one that other users of the machine can read. */
async function makeScratch(dataFolder: string): Promise<string> {
  const incoming = join(dataFolder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  return mkdtemp(join(incoming, 'import-'));
}
