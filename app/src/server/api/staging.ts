/**
 * Where do uploaded bytes wait until they are read?
 * In a folder of their own beside the journal, removed after reading; a broken-off upload stays and can go on. Names
 * are ours: what the runner calls a file is never used as a path.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const PIECE_BYTES = 8 * 1024 * 1024;

export type Staged = { readonly path: string; readonly calledAs: string };

const uploads = (dataFolder: string): string => join(dataFolder, 'uploads');

/** Puts files into a fresh folder; `clear` removes it again. */
export async function stageFiles(
  dataFolder: string,
  files: readonly { readonly calledAs: string; readonly file: Blob }[],
): Promise<{ readonly staged: readonly Staged[]; readonly clear: () => Promise<void> }> {
  const folder = join(uploads(dataFolder), randomUUID());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const staged: Staged[] = [];
  for (const [index, { calledAs, file }] of files.entries()) {
    const path = join(folder, `${index}${endingOf(calledAs)}`);
    await writeFile(path, new Uint8Array(await file.arrayBuffer()), { mode: 0o600 });
    staged.push({ path, calledAs });
  }
  return { staged, clear: () => rm(folder, { recursive: true, force: true }) };
}

/** A large file that arrives in pieces. `id` is made by the browser and checked here: 32 hexadecimal digits. */
export const isUploadId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);

export const uploadPath = (dataFolder: string, id: string): string => join(uploads(dataFolder), `upload-${id}`);

export async function receivedBytes(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** Writes a piece where the last one ended; undefined when it does not begin there. */
export async function appendPiece(path: string, at: number, piece: Uint8Array): Promise<number | undefined> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  try {
    const { size } = await file.stat();
    if (size !== at) return undefined;
    await file.writeFile(piece);
    return size + piece.length;
  } finally {
    await file.close();
  }
}

export const removeUpload = (path: string): Promise<void> => rm(path, { force: true });

/** Uploads that broke off and were never gone on with are no use after a while. */
export async function removeOldUploads(dataFolder: string, olderThanMilliseconds: number): Promise<void> {
  const folder = uploads(dataFolder);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > olderThanMilliseconds) await rm(path, { recursive: true, force: true });
  }
}

/** Only what helps to recognise the format is kept of a name. */
const endingOf = (name: string): string => /(\.[a-z0-9]{1,5}){1,2}$/i.exec(name)?.[0]?.toLowerCase() ?? '';
