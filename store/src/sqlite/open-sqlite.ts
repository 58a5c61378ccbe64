/**
 * Opens the journal of one folder on Node's own SQLite.
 * WAL with `synchronous=FULL`: what was acknowledged is there after kill -9 and after power loss. One writer at a
 * time; readers may come and go beside it.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { asStorageFault } from '../faults.ts';
import { migrate, SCHEMA_VERSION, schemaVersion } from '../migrations/migrate.ts';
import { type RecordingNames, recordingFiles } from '../recording-files.ts';
import { done, type Result, refused } from '../result.ts';
import { sqlStorage } from '../sql-storage.ts';
import { type Storage, StorageFault, type StorageFaultDetails } from '../storage.ts';
import type { Tables } from '../tables.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { damage, rescue } from './health.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

export const DATABASE_FILE = 'journal.sqlite';
const WAIT_MILLISECONDS = 5000;

export type OpenOptions = {
  /** Only look: needs a journal of the current version that exists, and leaves the writer's lock alone. */
  readonly readOnly?: boolean;
};

export async function openSqliteStorage(
  folder: string,
  options: OpenOptions = {},
): Promise<Result<Storage, StorageFaultDetails>> {
  const where = resolve(folder);
  let lock: WriterLock | undefined;
  try {
    if (!options.readOnly) {
      makePrivate(where);
      lock = takeWriterLock(where);
    }
    return done(await opened(where, lock));
  } catch (error) {
    lock?.release();
    const fault = asStorageFault(error, where);
    if (fault instanceof StorageFault) return refused(fault.details);
    throw fault;
  }
}

async function opened(folder: string, lock: WriterLock | undefined): Promise<Storage> {
  const path = join(folder, DATABASE_FILE);
  if (lock) closeSync(openSync(path, 'a', 0o600));
  else if (!existsSync(path)) throw new StorageFault({ reason: 'unreadable', where: path, detail: 'not there yet' });
  const database = soundDatabase(path, lock === undefined);
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  try {
    const files = recordingFiles(join(folder, 'recordings'));
    await ready(db, path, lock);
    if (lock) await files.sweep(recordingNames(db));
    return sqlStorage(db, {
      location: folder,
      readOnly: lock === undefined,
      files,
      forgetDeleted: () => forgetDeleted(db),
      async close() {
        await db.destroy();
        lock?.release();
      },
    });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function ready(db: Kysely<Tables>, path: string, lock: WriterLock | undefined): Promise<void> {
  if (lock) {
    const outcome = await migrate(db, new Date().toISOString());
    if (outcome === 'newer-version') throw new StorageFault({ reason: 'newer-version', where: path });
    return;
  }
  const version = await schemaVersion(db);
  if (version > SCHEMA_VERSION) throw new StorageFault({ reason: 'newer-version', where: path });
  if (version < SCHEMA_VERSION) {
    throw new StorageFault({ reason: 'unreadable', where: path, detail: 'an older version, not yet brought forward' });
  }
}

/** Looked at through a connection that cannot write: a damaged file is left exactly as it was found. */
function soundDatabase(path: string, readOnly: boolean): DatabaseSync {
  const looked = new DatabaseSync(path, { readOnly: true, timeout: WAIT_MILLISECONDS });
  const broken = damage(looked);
  if (broken !== undefined) {
    looked.close();
    const left = rescue(path);
    const readable = { entries: left.entries.length, recordings: left.recordings.length };
    throw new StorageFault({ reason: 'damaged', where: path, detail: broken, readable });
  }
  if (readOnly) return looked;
  looked.close();
  return writableDatabase(path);
}

/** `synchronous` FULL, not NORMAL: in WAL mode NORMAL loses acknowledged writes at a power loss. */
export function writableDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: WAIT_MILLISECONDS });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  database.exec('pragma secure_delete = on; pragma trusted_schema = off');
  return database;
}

function recordingNames(db: Kysely<Tables>): RecordingNames {
  return {
    async kept(runner) {
      const rows = await db.selectFrom('recordings').select('sha256').where('runner', '=', runner).execute();
      return new Set(rows.map((row) => row.sha256));
    },
    async erased(runner) {
      const stones = db.selectFrom('tombstones').select('id').where('runner', '=', runner);
      return new Set((await stones.where('what', '=', 'recording').execute()).map((row) => row.id));
    },
  };
}

/**
 * `secure_delete` has overwritten the deleted cells; copies that a page split left behind go with VACUUM, and the
 * write-ahead log is emptied. What a file system or a flash disk keeps below that is beyond a program's reach.
 */
async function forgetDeleted(db: Kysely<Tables>): Promise<void> {
  // VACUUM needs room for a second copy. Without it the deletion stands and its cells are overwritten all the same.
  await sql`vacuum`.execute(db).catch(() => undefined);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

/** A folder that is ours alone: made with 0700, and tightened when it held nothing or only our files. */
function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const contents = readdirSync(folder);
  if (contents.length === 0 || contents.includes(DATABASE_FILE)) chmodSync(folder, 0o700);
}
