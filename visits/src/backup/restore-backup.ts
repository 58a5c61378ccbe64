/**
 * Everything back from one file, into a folder that holds no journal.
 * Built up beside the folder and moved into its place as a whole: a restore that breaks off leaves nothing behind.
 */
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readRecording } from '@backstride/recordings';
import {
  ALONE,
  DATABASE_FILE,
  done,
  openSqliteStorage,
  type Result,
  type RunnerId,
  refused,
  type StagedRecording,
  type Storage,
  stageBytes,
  syncFolder,
} from '@backstride/store';
import { DERIVED_BY, deriveActivities } from '../derive.ts';
import { type Refusal, refusalOfFault } from '../refusal.ts';
import { type BackupCounts, type BackupLists, type BackupReader, readBackup } from './contents.ts';
import { refusalOf, withUnpacked } from './make-backup.ts';

const BATCH = 64;

export async function restoreBackup(
  file: string,
  folder: string,
  runner: RunnerId = ALONE,
): Promise<Result<BackupCounts, Refusal>> {
  const target = resolve(folder);
  const occupied = await readdir(target).catch((): string[] => []);
  if (occupied.includes(DATABASE_FILE) || occupied.includes('recordings'))
    return refused({ reason: 'not-empty', where: target });
  if (occupied.length > 0) return refused({ reason: 'not-empty-folder', where: target });
  const building = `${target}.restoring-${process.pid}`;
  try {
    await mkdir(dirname(target), { recursive: true });
    const opened = await openSqliteStorage(building);
    if (!opened.ok) return refused(refusalOfFault(opened.refusal));
    const counts = await refill(opened.value, runner, file).finally(() => opened.value.close());
    await rmdir(target).catch(() => undefined);
    await rename(building, target);
    await syncFolder(dirname(target));
    return done(counts);
  } catch (error) {
    return refused(refusalOf(error, file));
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

async function refill(storage: Storage, runner: RunnerId, file: string): Promise<BackupCounts> {
  const known = new Map<string, BackupLists['recordings'][number]>();
  const stagingFolder = await storage.stagingFolder(runner);
  let batch: StagedRecording[] = [];
  const keep = async (): Promise<void> => {
    await storage.keepRecordings(runner, batch);
    batch = [];
  };
  const reader: BackupReader = {
    async lists({ entries, tombstones, recordings, imports }) {
      await storage.restoreJournal(runner, { entries, tombstones });
      for (const one of imports.toReversed()) await storage.logImport(runner, one);
      for (const one of recordings) known.set(one.sha256, one);
    },
    async recording(sha256, bytes) {
      const kept = known.get(sha256);
      if (kept === undefined) return;
      const stagedPath = await stageBytes(stagingFolder, bytes);
      const activities = deriveActivities(readRecording(bytes).sessions, kept);
      batch.push({ ...kept, stagedPath, activities, derivedBy: DERIVED_BY });
      if (batch.length >= BATCH) await keep();
    },
  };
  const counts = await withUnpacked(file, (chunks) => readBackup(chunks, reader));
  await keep();
  return counts;
}
