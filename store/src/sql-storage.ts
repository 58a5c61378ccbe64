/** Storage on any SQL database that Kysely speaks: what differs between databases comes in as `medium`. */
import type { Kysely } from 'kysely';
import { eraseById } from './erase-rows.ts';
import { naming } from './faults.ts';
import { insertImport, readImports } from './import-log-rows.ts';
import { appendEntries, readEntries, readTombstones, restoreRows } from './journal-rows.ts';
import type { RecordingFiles } from './recording-files.ts';
import { keepBatch, readActivities, readRecordings, replaceDerived } from './recording-rows.ts';
import { type RunnerId, type Storage, StorageFault } from './storage.ts';
import type { Tables } from './tables.ts';

export type Medium = {
  readonly location: string;
  readonly readOnly: boolean;
  readonly files: RecordingFiles;
  /** Removes what a deletion left behind in freed pages and logs. */
  forgetDeleted(): Promise<void>;
  close(): Promise<void>;
};

export function sqlStorage(db: Kysely<Tables>, medium: Medium): Storage {
  const { location, files } = medium;
  let damaged: StorageFault | undefined;
  const reading = <Value>(action: () => Promise<Value>): Promise<Value> => naming(location, action);
  let last: Promise<unknown> = Promise.resolve();
  // One write after the other: files and rows of one must not interleave with those of the next.
  const writing = <Value>(action: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(() => write(action));
    last = turn.catch(() => undefined);
    return turn;
  };
  const write = async <Value>(action: () => Promise<Value>): Promise<Value> => {
    if (damaged) throw damaged;
    if (medium.readOnly) throw new StorageFault({ reason: 'no-permission', where: location, detail: 'read only' });
    try {
      return await naming(location, action);
    } catch (error) {
      // After the first sign of damage nothing more is written: a rescue needs the file as it is.
      if (error instanceof StorageFault && error.details.reason === 'damaged') damaged = error;
      throw error;
    }
  };
  return {
    location,
    append: (runner, entries) => writing(() => appendEntries(db, runner, entries)),
    entries: (runner) => reading(() => readEntries(db, runner, location)),
    tombstones: (runner) => reading(() => readTombstones(db, runner)),
    stagingFolder: (runner) => writing(() => files.stagingFolder(runner)),
    keepRecordings: (runner, batch) => writing(() => keepBatch(db, files, runner, batch)),
    recordings: (runner) => reading(() => readRecordings(db, runner)),
    recordingBytes: (runner, sha256) => reading(() => bytesOf(db, files, runner, sha256)),
    activities: (runner) => reading(() => readActivities(db, runner)),
    replaceActivities: (runner, sha256, rows) => writing(() => replaceDerived(db, runner, sha256, rows)),
    restoreJournal: (runner, journal) => writing(() => restoreRows(db, runner, journal)),
    logImport: (runner, record) => writing(() => insertImport(db, runner, record)),
    imports: (runner) => reading(() => readImports(db, runner)),
    erase: (runner, id) =>
      writing(async () => {
        const gone = await eraseById(db, files, runner, id);
        if (gone.ok) await medium.forgetDeleted();
        return gone;
      }),
    close: () => last.then(() => medium.close()),
  };
}

async function bytesOf(
  db: Kysely<Tables>,
  files: RecordingFiles,
  runner: RunnerId,
  sha256: string,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('recordings')
    .select('sha256')
    .where('runner', '=', runner)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row && files.read(runner, row.sha256);
}
