/**
 * Is another process writing to this folder?
 * The kernel answers: an exclusive lock on a small file ends with the process that holds it, however it dies, so a
 * stale lock cannot exist. The file beside it only names the process, for the message.
 */
import { chmodSync, closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageFault } from '../storage.ts';

export type WriterLock = { release(): void };

const SQLITE_BUSY = 5;

export function takeWriterLock(folder: string): WriterLock {
  const lockPath = join(folder, 'writer.lock');
  const namePath = join(folder, 'writer.pid');
  closeSync(openSync(lockPath, 'a', 0o600));
  const lock = new DatabaseSync(lockPath, { timeout: 0 });
  try {
    // Nothing is ever written to it, so the rollback journal may stay in memory.
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    if (((error as { errcode?: number }).errcode ?? 0) % 256 !== SQLITE_BUSY) throw error;
    const holder = readHolder(namePath);
    throw new StorageFault({ reason: 'in-use', where: folder, ...(holder && { heldByProcess: holder }) });
  }
  writeFileSync(namePath, `${process.pid}\n`, { mode: 0o600 });
  chmodSync(namePath, 0o600);
  return {
    release() {
      rmSync(namePath, { force: true });
      lock.close();
    },
  };
}

function readHolder(path: string): number | undefined {
  try {
    const holder = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isSafeInteger(holder) && holder > 0 ? holder : undefined;
  } catch {
    return undefined;
  }
}
