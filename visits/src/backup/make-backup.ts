/**
 * Everything in one file, while the app may be running.
 * Written beside its final name, read back to the last checksum, and only then given its name: a backup that cannot
 * be read is noticed when it is made.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { done, type Result, type RunnerId, refused, type Storage, StorageFault, syncFolder } from '@backstride/store';
import { refusalOfFileError } from '../json-file.ts';
import { type Refusal, refusalOfFault } from '../refusal.ts';
import { type BackupCounts, type BackupLists, backupMembers, readBackup } from './contents.ts';
import { BrokenTar, writeTar } from './tar.ts';

export type MadeBackup = BackupCounts & { readonly path: string; readonly bytes: number };

export async function makeBackup(
  storage: Storage,
  runner: RunnerId,
  path: string,
): Promise<Result<MadeBackup, Refusal>> {
  const draft = join(dirname(path), `.${process.pid}-${Math.trunc(performance.now())}.backup-part`);
  try {
    await writeDraft(storage, runner, draft);
    const counts = await withUnpacked(draft, (chunks) => readBackup(chunks, ONLY_CHECK));
    const bytes = await synced(draft);
    // A link, not a rename: it never takes the place of a file that is there already.
    await link(draft, path);
    await syncFolder(dirname(path));
    return done({ path, bytes, ...counts });
  } catch (error) {
    return refused(refusalOf(error, path));
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(storage: Storage, runner: RunnerId, draft: string): Promise<void> {
  const lists: BackupLists = {
    recordings: await storage.recordings(runner),
    imports: await storage.imports(runner),
    tombstones: await storage.tombstones(runner),
    entries: await storage.entries(runner),
  };
  const bytesOf = async (sha256: string): Promise<Uint8Array> => {
    const bytes = await storage.recordingBytes(runner, sha256);
    if (bytes === undefined) throw new BrokenTar('a recording was erased meanwhile; make it again');
    return bytes;
  };
  const members = backupMembers(lists, new Date().toISOString(), bytesOf);
  const target = createWriteStream(draft, { flags: 'wx', mode: 0o600 });
  await pipeline(Readable.from(writeTar(members)), createGzip({ level: 1 }), target);
}

const ONLY_CHECK = { lists: async () => undefined, recording: async () => undefined };

export async function withUnpacked<Value>(
  path: string,
  use: (chunks: AsyncIterable<Uint8Array>) => Promise<Value>,
): Promise<Value> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  try {
    return await use(file.pipe(gunzip));
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

async function synced(path: string): Promise<number> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

export function refusalOf(error: unknown, where: string): Refusal {
  if (error instanceof StorageFault) return refusalOfFault(error.details);
  if (error instanceof BrokenTar) return { reason: 'not-a-backup', where, detail: error.message };
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') return { reason: 'not-a-backup', where };
  if (code === 'EEXIST') return { reason: 'already-there', where };
  if (code === 'ENOSPC') return { reason: 'disk-full', where };
  if (code === 'EACCES' || code === 'EPERM') return { reason: 'no-permission', where };
  return refusalOfFileError(error, where);
}
