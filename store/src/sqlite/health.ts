/**
 * Is the database file sound, and if not, what can still be read out of it?
 * Only reads. A damaged file is never written to again: it is what a restore or a rescue starts from.
 */
import { DatabaseSync } from 'node:sqlite';
import type { Entry } from '@backstride/engine';

/** The first thing wrong with the file; undefined when it is sound. */
export function damage(database: DatabaseSync): string | undefined {
  try {
    const row = database.prepare('pragma quick_check(1)').get() as { quick_check: string } | undefined;
    return row?.quick_check === 'ok' ? undefined : (row?.quick_check ?? 'no answer from quick_check');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export type Rescued = { readonly entries: readonly Entry[]; readonly recordings: readonly string[] };

/** Row by row, as far as each of several ways through the table leads: one broken page does not hide the others. */
export function rescue(path: string): Rescued {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(path, { readOnly: true });
  } catch {
    return { entries: [], recordings: [] };
  }
  try {
    const bodies = new Map<string, Entry>();
    for (const row of readable(database, 'entries', 'id, body')) {
      const entry = parsed(row.body);
      if (entry) bodies.set(String(row.id), entry);
    }
    const recordings = new Set(readable(database, 'recordings', 'sha256').map((row) => String(row.sha256)));
    return { entries: [...bodies.values()], recordings: [...recordings] };
  } finally {
    database.close();
  }
}

function readable(database: DatabaseSync, table: string, columns: string): Record<string, unknown>[] {
  const ways = [`select ${columns} from ${table} not indexed order by rowid`];
  ways.push(`select ${columns} from ${table} not indexed order by rowid desc`, `select ${columns} from ${table}`);
  const rows: Record<string, unknown>[] = [];
  for (const way of ways) {
    try {
      for (const row of database.prepare(way).iterate()) rows.push(row as Record<string, unknown>);
      return rows;
    } catch {
      // The next way may reach the pages behind the broken one; what this one gave is kept.
    }
  }
  return rows;
}

function parsed(body: unknown): Entry | undefined {
  try {
    return JSON.parse(String(body)) as Entry;
  } catch {
    return undefined;
  }
}
