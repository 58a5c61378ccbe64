/**
 * How are a recording's bytes kept exactly as they came?
 * Written under a temporary name, fsynced, renamed to their SHA-256, the folder fsynced, and only then named by a
 * row. A batch says beforehand which names it will use, so that exactly what a crash left behind is swept away.
 */
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRunnerId, type RunnerId, StorageFault } from './storage.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the bytes durably under a temporary name in the staging folder; safe to call from any thread. */
export async function stageBytes(stagingFolder: string, bytes: Uint8Array): Promise<string> {
  const path = join(stagingFolder, `${randomUUID()}.part`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return path;
}

export type RecordingFiles = {
  stagingFolder(runner: RunnerId): Promise<string>;
  /** Takes staged files over under their final names; durable when it returns. Call `settled` after their rows. */
  settle(runner: RunnerId, files: readonly Staged[]): Promise<{ settled(): Promise<void> }>;
  discard(stagedPaths: readonly string[]): Promise<void>;
  holds(runner: RunnerId, sha256: string, byteCount: number): Promise<boolean>;
  read(runner: RunnerId, sha256: string): Promise<Uint8Array>;
  remove(runner: RunnerId, sha256: readonly string[]): Promise<void>;
  /** After a crash: removes half-written files, those of a batch whose rows never came, and those erased. */
  sweep(rows: RecordingNames): Promise<void>;
};

type Staged = { readonly sha256: string; readonly stagedPath: string };
export type RecordingNames = {
  kept(runner: RunnerId): Promise<ReadonlySet<string>>;
  erased(runner: RunnerId): Promise<ReadonlySet<string>>;
};

export function recordingFiles(root: string): RecordingFiles {
  const folderOf = (runner: RunnerId): string => join(root, runner);
  const pathOf = (runner: RunnerId, sha256: string): string => join(root, runner, sha256);
  const staging = join(root, '.staging');
  return {
    async stagingFolder(runner) {
      await mkdir(folderOf(runner), { recursive: true, mode: 0o700 });
      await mkdir(staging, { recursive: true, mode: 0o700 });
      return staging;
    },
    async settle(runner, files) {
      if (files.length === 0) return { settled: async () => undefined };
      const intent = await writeIntent(staging, { runner, hashes: files.map((file) => file.sha256) });
      for (const file of files) await rename(file.stagedPath, pathOf(runner, file.sha256));
      await syncFolder(folderOf(runner));
      return { settled: () => rm(intent, { force: true }) };
    },
    async discard(stagedPaths) {
      for (const path of stagedPaths) await rm(path, { force: true });
    },
    async holds(runner, sha256, byteCount) {
      return stat(pathOf(runner, sha256)).then(
        (found) => found.size === byteCount,
        () => false,
      );
    },
    read: (runner, sha256) => readChecked(pathOf(runner, sha256), sha256),
    async remove(runner, hashes) {
      for (const sha256 of hashes) await rm(pathOf(runner, sha256), { force: true });
      if (hashes.length > 0) await syncFolder(folderOf(runner));
    },
    async sweep(rows) {
      for (const { runner, hashes } of await interruptedBatches(staging)) {
        const kept = await rows.kept(runner);
        for (const sha256 of hashes) if (!kept.has(sha256)) await rm(pathOf(runner, sha256), { force: true });
      }
      await rm(staging, { recursive: true, force: true });
      for (const folder of await readdir(root, { withFileTypes: true }).catch(() => [])) {
        const runner = parseRunnerId(folder.name);
        if (!folder.isDirectory() || runner === undefined) continue;
        for (const sha256 of await rows.erased(runner)) await rm(pathOf(runner, sha256), { force: true });
      }
    },
  };
}

type Intent = { readonly runner: RunnerId; readonly hashes: readonly string[] };

async function writeIntent(staging: string, intent: Intent): Promise<string> {
  const path = join(staging, `${randomUUID()}.batch`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(intent));
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(staging);
  return path;
}

/** An intent that is not whole was not fsynced yet, so nothing had been renamed for it. */
async function interruptedBatches(staging: string): Promise<readonly Intent[]> {
  const names = await readdir(staging).catch(() => []);
  const batches: Intent[] = [];
  for (const name of names.filter((one) => one.endsWith('.batch'))) {
    try {
      batches.push(JSON.parse(await readFile(join(staging, name), 'utf8')) as Intent);
    } catch {}
  }
  return batches;
}

async function readChecked(path: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new StorageFault({ reason: 'damaged', where: path, detail: 'missing' }) : error;
  });
  if (sha256Of(bytes) === sha256) return bytes;
  throw new StorageFault({ reason: 'damaged', where: path, detail: 'its bytes are not the ones that were kept' });
}

/** Makes renames and removals in a folder durable. Windows has no such call and orders them by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
