/**
 * What does this zip archive hold?
 * Read by its central directory alone (yauzl), so a large archive is never in memory. Entries that overlap, point
 * outside the archive or promise absurd sizes are a bomb's signs and refuse the archive or the entry.
 */
import * as yauzl from 'yauzl';
import { LIMITS } from './limits.ts';
import { Unreadable, type ZipSource } from './task.ts';

export type ZipEntry = {
  readonly name: string;
  readonly source: ZipSource;
  /** Why it will not be read; absent when it may be. */
  readonly refused?: 'encrypted' | 'unsupported-compression' | 'unsafe-name';
};

const STORED = 0;
const DEFLATED = 8;
/** Without the name and the extra fields that follow it. */
const LOCAL_HEADER_BYTES = 30;

export async function listZip(path: string): Promise<readonly ZipEntry[]> {
  const entries = await readDirectory(path);
  assertApart(entries);
  return entries;
}

async function readDirectory(path: string): Promise<ZipEntry[]> {
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(path, { decodeStrings: false, autoClose: false });
    if (zip.entryCount > LIMITS.entries) throw new Unreadable('too-many-files');
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith('/')) entries.push({ name, source: sourceOf(path, entry), ...refusalOf(entry, name) });
    }
    const promised = entries.reduce((sum, entry) => sum + entry.source.bytes, 0);
    if (promised > LIMITS.nestedArchiveBytes && promised > zip.fileSize * LIMITS.expansion) {
      throw new Unreadable('expands-too-far');
    }
    return entries;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken-archive');
  } finally {
    zip?.close();
  }
}

const nameOf = (entry: yauzl.Entry): string =>
  yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

const sourceOf = (path: string, entry: yauzl.Entry): ZipSource => ({
  kind: 'zip-entry',
  path,
  headerOffset: entry.relativeOffsetOfLocalHeader,
  compressedBytes: entry.compressedSize,
  bytes: entry.uncompressedSize,
  method: entry.compressionMethod,
  crc32: entry.crc32,
});

function refusalOf(entry: yauzl.Entry, name: string): Pick<ZipEntry, 'refused'> {
  if (yauzl.validateFileName(name) !== null) return { refused: 'unsafe-name' };
  if (entry.isEncrypted()) return { refused: 'encrypted' };
  const readable = entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED;
  return readable ? {} : { refused: 'unsupported-compression' };
}

/** Honest archives keep every file once. Many entries over the same bytes are how a small bomb unpacks to anything. */
function assertApart(entries: readonly ZipEntry[]): void {
  const inOrder = entries.map((entry) => entry.source).sort((a, b) => a.headerOffset - b.headerOffset);
  for (const [index, source] of inOrder.entries()) {
    const next = inOrder[index + 1];
    const end = source.headerOffset + LOCAL_HEADER_BYTES + source.compressedBytes;
    if (next && next.headerOffset < end) throw new Unreadable('expands-too-far');
  }
}
