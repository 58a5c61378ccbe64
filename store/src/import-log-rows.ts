/** What happened to each file of each import? The newest imports are kept in full, older ones are forgotten. */
import type { Kysely } from 'kysely';
import { chunks } from './journal-rows.ts';
import type { ImportRecord, RunnerId } from './storage.ts';
import type { Tables } from './tables.ts';

export const IMPORTS_KEPT = 50;
const ROWS_A_STATEMENT = 100;

export async function insertImport(db: Kysely<Tables>, runner: RunnerId, record: ImportRecord): Promise<void> {
  const rows = record.files.map((file, position) => ({
    runner,
    import_id: record.id,
    position,
    file: file.file,
    outcome: file.outcome,
    reason: file.reason ?? null,
    sha256: file.sha256 ?? null,
  }));
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('imports').values({ runner, id: record.id, at: record.at }).execute();
    for (const some of chunks(rows, ROWS_A_STATEMENT)) {
      await transaction.insertInto('imported_files').values(some).execute();
    }
    const old = await transaction
      .selectFrom('imports')
      .select('id')
      .where('runner', '=', runner)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(10_000)
      .offset(IMPORTS_KEPT)
      .execute();
    if (old.length === 0) return;
    const ids = old.map((row) => row.id);
    await transaction.deleteFrom('imports').where('runner', '=', runner).where('id', 'in', ids).execute();
  });
}

export async function readImports(db: Kysely<Tables>, runner: RunnerId): Promise<readonly ImportRecord[]> {
  const imports = await db
    .selectFrom('imports')
    .select(['id', 'at'])
    .where('runner', '=', runner)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  const files = await db
    .selectFrom('imported_files')
    .selectAll()
    .where('runner', '=', runner)
    .orderBy('import_id')
    .orderBy('position')
    .execute();
  const byImport = Map.groupBy(files, (file) => file.import_id);
  return imports.map(({ id, at }) => ({
    id,
    at,
    files: (byImport.get(id) ?? []).map((file) => ({
      file: file.file,
      outcome: file.outcome,
      ...(file.reason !== null && { reason: file.reason }),
      ...(file.sha256 !== null && { sha256: file.sha256 }),
    })),
  }));
}
