/**
 * How does something leave for good?
 * Rows first, with a tombstone in the same transaction; then the bytes; then the database's own traces (freed pages,
 * write-ahead log). A crash in between leaves bytes that no row names, which are swept at the next opening.
 */
import type { Kysely, Transaction } from 'kysely';
import type { RecordingFiles } from './recording-files.ts';
import { done, type Result, refused } from './result.ts';
import type { EraseRefusal, RunnerId } from './storage.ts';
import type { Tables } from './tables.ts';

type Erased = Result<{ readonly erased: readonly string[] }, EraseRefusal>;

const SHORTEST_HASH = 8;

export async function eraseById(
  db: Kysely<Tables>,
  files: RecordingFiles,
  runner: RunnerId,
  id: string,
): Promise<Erased> {
  const now = new Date().toISOString();
  const gone = await db.transaction().execute(async (transaction) => {
    const entries = await withCorrected(transaction, runner, id);
    if (entries.length > 0) return eraseEntries(transaction, runner, entries, now);
    return eraseRecording(transaction, runner, id, now);
  });
  if (gone.ok) await files.remove(runner, gone.value.recordings);
  return gone.ok ? done({ erased: gone.value.erased }) : gone;
}

/** The entry and all that it corrected: erasing the last word must not bring back the one before. */
async function withCorrected(transaction: Transaction<Tables>, runner: RunnerId, id: string): Promise<string[]> {
  const found: string[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const row: { body: string } | undefined = await transaction
      .selectFrom('entries')
      .select('body')
      .where('runner', '=', runner)
      .where('id', '=', next)
      .executeTakeFirst();
    if (!row || found.includes(next)) break;
    found.push(next);
    next = (JSON.parse(row.body) as { supersedes?: string }).supersedes;
  }
  return found;
}

type Gone = Result<{ readonly erased: readonly string[]; readonly recordings: readonly string[] }, EraseRefusal>;

async function eraseEntries(
  transaction: Transaction<Tables>,
  runner: RunnerId,
  ids: readonly string[],
  now: string,
): Promise<Gone> {
  await transaction.deleteFrom('entries').where('runner', '=', runner).where('id', 'in', ids).execute();
  const stones = ids.map((id) => ({ runner, id, what: 'entry' as const, erased_at: now }));
  await transaction.insertInto('tombstones').values(stones).execute();
  return done({ erased: ids, recordings: [] });
}

async function eraseRecording(
  transaction: Transaction<Tables>,
  runner: RunnerId,
  id: string,
  now: string,
): Promise<Gone> {
  const hashes = await matchingHashes(transaction, runner, id);
  if (hashes.length > 1) return refused({ reason: 'ambiguous-id', id });
  const [sha256] = hashes;
  if (sha256 === undefined) return alreadyErased(transaction, runner, id);
  await transaction.deleteFrom('imported_files').where('runner', '=', runner).where('sha256', '=', sha256).execute();
  await transaction.deleteFrom('activities').where('runner', '=', runner).where('sha256', '=', sha256).execute();
  await transaction.deleteFrom('recordings').where('runner', '=', runner).where('sha256', '=', sha256).execute();
  const stone = { runner, id: sha256, what: 'recording' as const, erased_at: now };
  await transaction.insertInto('tombstones').values(stone).execute();
  return done({ erased: [sha256], recordings: [sha256] });
}

/** A recording by its SHA-256, by the beginning of it, or by one of its activities (`3f…#0`). */
async function matchingHashes(transaction: Transaction<Tables>, runner: RunnerId, id: string): Promise<string[]> {
  const hash = id.split('#', 1)[0] ?? '';
  if (!/^[0-9a-f]+$/.test(hash) || hash.length < SHORTEST_HASH) return [];
  const rows = await transaction
    .selectFrom('recordings')
    .select('sha256')
    .where('runner', '=', runner)
    .where('sha256', 'like', `${hash}%`)
    .limit(2)
    .execute();
  return rows.map((row) => row.sha256);
}

async function alreadyErased(transaction: Transaction<Tables>, runner: RunnerId, id: string): Promise<Gone> {
  const stone = await transaction
    .selectFrom('tombstones')
    .select('id')
    .where('runner', '=', runner)
    .where('id', '=', id.split('#', 1)[0] ?? id)
    .executeTakeFirst();
  return stone ? done({ erased: [stone.id], recordings: [] }) : refused({ reason: 'unknown-id', id });
}
