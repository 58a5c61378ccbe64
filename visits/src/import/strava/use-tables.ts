/**
 * What do Strava's tables add to an import?
 * To the recordings beside them what the runner told Strava; and for activities whose recording is not there or not
 * readable an entry of their own, so that they count. Nothing of it when there is no such table.
 */
import { ENTRY_VERSIONS } from '@backstride/engine';
import type { ImportedFile, RunnerId, Storage } from '@backstride/store';
import { readEntries } from '../../doors/read-entries.ts';
import { openContent } from '../content.ts';
import type { Task } from '../task.ts';
import { readStravaTable, type TableRow } from './table.ts';

export type FoundTable = {
  /** As a person knows it. */
  readonly file: string;
  readonly rows: readonly TableRow[];
};

/** The tasks without the tables, each with what a table says about it; and the tables. */
export function takeTables(tasks: readonly Task[]): {
  readonly tasks: readonly Task[];
  readonly tables: readonly FoundTable[];
} {
  const tables: FoundTable[] = [];
  const others: Task[] = [];
  for (const task of tasks) {
    const rows = /(^|\/)activities\.csv$/i.test(task.file) ? tableIn(task) : undefined;
    if (rows === undefined) others.push(task);
    else tables.push({ file: task.file, rows });
  }
  if (tables.length === 0) return { tasks, tables };
  const told = new Map(tables.flatMap((table) => table.rows.map((row) => [fileOf(table, row), row.told] as const)));
  const withTold = others.map((task) => {
    const said = told.get(task.file);
    return said === undefined ? task : { ...task, told: said };
  });
  return { tasks: withTold, tables };
}

function tableIn(task: Task): readonly TableRow[] | undefined {
  try {
    const content = openContent(task.source);
    try {
      return readStravaTable(new TextDecoder().decode(content.whole()));
    } finally {
      content.close();
    }
  } catch {
    // Whatever is wrong with it is said when its turn as a file comes.
    return undefined;
  }
}

/** `export.zip/activities.csv` and `activities/12.fit.gz` → `export.zip/activities/12.fit.gz`. */
const fileOf = (table: FoundTable, row: TableRow): string | undefined =>
  row.file === undefined ? undefined : table.file.slice(0, -'activities.csv'.length) + row.file;

export type TablePlace = { readonly storage: Storage; readonly runner: RunnerId; readonly zone: string };

/** Records the activities that no recording brought. Returns how the table itself ended. */
export async function recordRest(
  table: FoundTable,
  outcomes: ReadonlyMap<string, ImportedFile['outcome']>,
  { storage, runner, zone }: TablePlace,
): Promise<'imported' | 'duplicate' | 'skipped'> {
  const rest = table.rows.filter((row) => {
    const outcome = outcomes.get(fileOf(table, row) ?? '');
    return outcome !== 'imported' && outcome !== 'duplicate';
  });
  const entries = rest.flatMap((row) => {
    const entry = readEntries(entryOf(row, zone));
    return entry.ok ? entry.value : [];
  });
  const known = new Set((await storage.entries(runner)).map((entry) => entry.id));
  for (const { id } of await storage.tombstones(runner)) known.add(id);
  const fresh = entries.filter((entry) => !known.has(entry.id));
  if (fresh.length > 0) await storage.append(runner, fresh);
  if (fresh.length > 0) return 'imported';
  return entries.length > 0 ? 'duplicate' : 'skipped';
}

const entryOf = (
  { id, startTime, durationSeconds, movingSeconds, distanceMetres, told }: TableRow,
  zone: string,
): object => ({
  type: 'manual-activity',
  version: ENTRY_VERSIONS['manual-activity'],
  id: `strava-${id}`,
  at: startTime,
  startTime,
  zone,
  source: 'strava',
  ...(durationSeconds !== undefined && { durationSeconds }),
  ...(movingSeconds !== undefined && { movingSeconds }),
  ...(distanceMetres !== undefined && { distanceMetres }),
  ...told,
});
