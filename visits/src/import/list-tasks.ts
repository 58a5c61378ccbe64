/**
 * Which files are to be looked at?
 * Paths are files, folders (with all that is in them) or zip archives (with all that is in those). Nothing is read
 * here but folders and the archives' directories.
 */
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { LIMITS } from './limits.ts';
import { failed, type LeftOut, skipped, type Task, Unreadable } from './task.ts';
import { unpackNested } from './unpack-nested.ts';
import { listZip, type ZipEntry } from './zip-directory.ts';

export type Listing = {
  readonly tasks: readonly Task[];
  /** What was refused before anything of it was read. */
  readonly leftOut: readonly (LeftOut & { readonly file: string })[];
};

export type ListingContext = {
  /** For archives within archives; cleared by the caller. */
  readonly scratchFolder: string;
  /** Our own folder, which is never imported into itself. */
  readonly dataFolder: string;
};

export type NamedPath = {
  readonly path: string;
  /** What a person calls it, when the path is only where it was put. */
  readonly name?: string;
  /** Came with a folder: that it is no recording is then nothing to complain about. */
  readonly fromFolder?: boolean;
};

export async function listTasks(paths: readonly NamedPath[], context: ListingContext): Promise<Listing> {
  const list: List = { tasks: [], leftOut: [], context };
  for (const { path, name, fromFolder } of paths) {
    await addPath(list, { path: resolve(path), file: name ?? shortName(path), named: !fromFolder });
  }
  return { tasks: list.tasks, leftOut: list.leftOut };
}

type List = {
  readonly tasks: Task[];
  readonly leftOut: (LeftOut & { readonly file: string })[];
  readonly context: ListingContext;
};

const shortName = (path: string): string => basename(resolve(path)) || path;

async function addPath(list: List, given: FoundFile): Promise<void> {
  const { path, file } = given;
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const reason = found.code === 'EACCES' ? 'no-permission' : 'not-found';
    list.leftOut.push({ file: reason === 'not-found' ? path : file, ...failed(reason) });
  } else if (found.isDirectory()) await addFolder(list, path, file);
  else if (found.isFile()) await addFile(list, given);
  else list.leftOut.push({ file, ...failed('not-a-file') });
}

async function addFolder(list: List, folder: string, name: string): Promise<void> {
  if ((await realpath(folder)) === list.context.dataFolder) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    list.leftOut.push({ file: name, ...failed('no-permission') });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [path, file] = [join(folder, entry.name), `${name}/${entry.name}`];
    if (entry.isDirectory()) await addFolder(list, path, file);
    else if (entry.isFile()) await addFile(list, { path, file, named: false });
    else await addOther(list, path, file);
  }
}

/** A link to a file is that file; a link to a folder could lead round in circles. Pipes and devices are never opened. */
async function addOther(list: List, path: string, file: string): Promise<void> {
  const isLink = (await lstat(path)).isSymbolicLink();
  const target = isLink ? await stat(path).catch(() => undefined) : undefined;
  if (target?.isFile()) await addFile(list, { path, file, named: false });
  else if (target?.isDirectory()) list.leftOut.push({ file, ...skipped('link-to-a-folder') });
  else list.leftOut.push({ file, ...skipped('not-a-recording') });
}

type FoundFile = { readonly path: string; readonly file: string; readonly named: boolean };

async function addFile(list: List, { path, file, named }: FoundFile): Promise<void> {
  const isZipName = /\.zip$/i.test(file);
  if (isZipName || (named && (await beginsLikeZip(path)))) await addArchive(list, { path, file, named: isZipName }, 1);
  else list.tasks.push({ file, named, source: { kind: 'file', path } });
}

async function addArchive(list: List, archive: FoundFile, depth: number): Promise<void> {
  try {
    for (const entry of await listZip(archive.path)) await addEntry(list, archive, entry, depth);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    list.leftOut.push({ file: archive.file, ...failed(error.reason) });
  }
}

async function addEntry(list: List, archive: FoundFile, entry: ZipEntry, depth: number): Promise<void> {
  const file = `${archive.file}/${printable(entry.name)}`;
  if (entry.refused) list.leftOut.push({ file, ...failed(entry.refused) });
  else if (!/\.zip$/i.test(entry.name)) list.tasks.push({ file, named: false, source: entry.source });
  else if (depth >= LIMITS.nesting) list.leftOut.push({ file, ...failed('nested-too-deep') });
  else {
    const path = await unpackNested(entry.source, list.context.scratchFolder).catch((error: unknown) => {
      if (error instanceof Unreadable) return error;
      throw error;
    });
    if (path instanceof Unreadable) list.leftOut.push({ file, ...failed(path.reason) });
    else await addArchive(list, { path, file, named: false }, depth + 1);
  }
}

/** Names from archives are shown to people; control characters in them are not. */
const printable = (name: string): string => name.replace(/\p{Cc}/gu, '?');

async function beginsLikeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  try {
    const bytes = Buffer.alloc(4);
    await file?.read(bytes, 0, 4, 0);
    return bytes.equals(Buffer.from('PK\x03\x04')) || bytes.equals(Buffer.from('PK\x05\x06'));
  } finally {
    await file?.close();
  }
}
