/** Which files did the runner drop or choose? Folders are walked to the bottom, in a steady order. */
export type Offered = { readonly path: string; readonly file: File };

/** Files chosen with a file or folder picker. */
export const fromPicker = (files: FileList): readonly Offered[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** Files and folders that were dropped. Must be called while the drop event is being handled. */
export async function fromDrop(transfer: DataTransfer): Promise<readonly Offered[]> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return fromPicker(transfer.files);
  return (await Promise.all(entries.map(walk))).flat();
}

async function walk(entry: FileSystemEntry): Promise<readonly Offered[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const found: Offered[] = [];
  for (const child of await children(entry)) found.push(...(await walk(child)));
  return found;
}

/** A reader answers at most a hundred entries at a time and must be asked until it has no more. */
async function children(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    found.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
