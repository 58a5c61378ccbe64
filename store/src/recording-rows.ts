/**
 * How do recordings and what they came down to get into the database?
 * By batch: the files are durable before the one transaction that names them, so a row never lies.
 */
import type { Activity } from '@backstride/engine';
import type { Kysely, Transaction } from 'kysely';
import { chunks } from './journal-rows.ts';
import type { RecordingFiles } from './recording-files.ts';
import type { DerivedRows, KeepOutcome, KeptRecording, RunnerId, StagedRecording, Told } from './storage.ts';
import type { Tables } from './tables.ts';

const ROWS_A_STATEMENT = 100;

export async function keepBatch(
  db: Kysely<Tables>,
  files: RecordingFiles,
  runner: RunnerId,
  batch: readonly StagedRecording[],
): Promise<readonly KeepOutcome[]> {
  const { outcomes, kept, healed, dropped } = await sortOut(db, files, runner, batch);
  const { settled } = await files.settle(runner, [...kept, ...healed]);
  try {
    await db.transaction().execute((transaction) => insertRecordings(transaction, runner, kept));
  } catch (error) {
    // Not acknowledged, so not kept: the caller may try again with the same bytes.
    const hashes = kept.map((one) => one.sha256);
    await files.remove(runner, hashes).catch(() => undefined);
    throw error;
  } finally {
    await settled();
  }
  await files.discard(dropped.map((one) => one.stagedPath));
  return outcomes;
}

async function sortOut(db: Kysely<Tables>, files: RecordingFiles, runner: RunnerId, batch: readonly StagedRecording[]) {
  const hashes = batch.map((one) => one.sha256);
  const known = new Set(await namesIn(db, 'recordings', runner, hashes));
  const erased = new Set(await namesIn(db, 'tombstones', runner, hashes));
  const sorted = { kept: [] as StagedRecording[], healed: [] as StagedRecording[], dropped: [] as StagedRecording[] };
  const outcomes: KeepOutcome[] = [];
  for (const one of batch) {
    const isKnown = known.has(one.sha256);
    outcomes.push(erased.has(one.sha256) ? 'erased' : isKnown ? 'known' : 'kept');
    if (erased.has(one.sha256)) sorted.dropped.push(one);
    else if (!isKnown) sorted.kept.push(one);
    else if (await files.holds(runner, one.sha256, one.byteCount)) sorted.dropped.push(one);
    else sorted.healed.push(one);
    if (!erased.has(one.sha256)) known.add(one.sha256);
  }
  return { outcomes, ...sorted };
}

async function namesIn(
  db: Kysely<Tables>,
  table: 'recordings' | 'tombstones',
  runner: RunnerId,
  hashes: readonly string[],
): Promise<string[]> {
  if (hashes.length === 0) return [];
  if (table === 'recordings') {
    const query = db.selectFrom('recordings').select('sha256').where('runner', '=', runner);
    return (await query.where('sha256', 'in', hashes).execute()).map((row) => row.sha256);
  }
  const query = db.selectFrom('tombstones').select('id').where('runner', '=', runner);
  return (await query.where('id', 'in', hashes).execute()).map((row) => row.id);
}

async function insertRecordings(
  transaction: Transaction<Tables>,
  runner: RunnerId,
  kept: readonly StagedRecording[],
): Promise<void> {
  const now = new Date().toISOString();
  const recordings = kept.map((one) => ({
    runner,
    sha256: one.sha256,
    byte_count: one.byteCount,
    name: one.name,
    format: one.format,
    zone: one.zone,
    derived_by: one.derivedBy,
    imported_at: one.importedAt ?? now,
    told: one.told === undefined ? null : JSON.stringify(one.told),
  }));
  for (const some of chunks(recordings, ROWS_A_STATEMENT)) {
    await transaction.insertInto('recordings').values(some).execute();
  }
  const activities = kept.flatMap((one) => one.activities.map((activity) => rowOf(runner, one.sha256, activity)));
  for (const some of chunks(activities, ROWS_A_STATEMENT)) {
    await transaction.insertInto('activities').values(some).execute();
  }
}

const rowOf = (runner: RunnerId, sha256: string, activity: Activity): Tables['activities'] => ({
  runner,
  id: activity.id,
  sha256,
  start_time: activity.startTime,
  body: JSON.stringify(activity),
});

export async function replaceDerived(
  db: Kysely<Tables>,
  runner: RunnerId,
  sha256: string,
  rows: DerivedRows,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('recordings')
      .set({ derived_by: rows.derivedBy })
      .where('runner', '=', runner)
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) return;
    await transaction.deleteFrom('activities').where('runner', '=', runner).where('sha256', '=', sha256).execute();
    for (const some of chunks(rows.activities, ROWS_A_STATEMENT)) {
      const values = some.map((activity) => rowOf(runner, sha256, activity));
      await transaction.insertInto('activities').values(values).execute();
    }
  });
}

export async function readRecordings(db: Kysely<Tables>, runner: RunnerId): Promise<readonly KeptRecording[]> {
  const rows = await db
    .selectFrom('recordings')
    .selectAll()
    .where('runner', '=', runner)
    .orderBy('imported_at')
    .orderBy('sha256')
    .execute();
  return rows.map((row) => ({
    sha256: row.sha256,
    byteCount: Number(row.byte_count),
    name: row.name,
    format: row.format,
    zone: row.zone,
    derivedBy: row.derived_by,
    importedAt: row.imported_at,
    ...(row.told !== null && { told: JSON.parse(row.told) as Told }),
  }));
}

export async function readActivities(db: Kysely<Tables>, runner: RunnerId): Promise<readonly Activity[]> {
  const rows = await db
    .selectFrom('activities')
    .select('body')
    .where('runner', '=', runner)
    .orderBy('start_time')
    .orderBy('id')
    .execute();
  return rows.map((row) => JSON.parse(row.body) as Activity);
}
