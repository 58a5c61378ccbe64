/** An archive within an archive, written out under a name of ours so that it can be read by its own directory. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { dataStart } from './content.ts';
import { LIMITS } from './limits.ts';
import { Unreadable, type ZipSource } from './task.ts';

const STORED = 0;

export async function unpackNested(source: ZipSource, scratchFolder: string): Promise<string> {
  const { bytes, compressedBytes } = source;
  if (bytes > LIMITS.nestedArchiveBytes) throw new Unreadable('too-large');
  if (bytes > LIMITS.suspiciousBytes && bytes > compressedBytes * LIMITS.expansion)
    throw new Unreadable('expands-too-far');
  const start = await startOf(source);
  const path = join(scratchFolder, `${randomUUID()}.zip`);
  const packed =
    compressedBytes === 0
      ? PassThrough.from([])
      : createReadStream(source.path, { start, end: start + compressedBytes - 1 });
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const unpacking = source.method === STORED ? new PassThrough() : createInflateRaw();
  try {
    await pipeline(packed, unpacking, atMost(bytes), target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof Unreadable || code === 'ENOSPC') throw error;
    throw new Unreadable('broken-archive');
  }
  return path;
}

async function startOf(source: ZipSource): Promise<number> {
  const file = await open(source.path, 'r');
  try {
    return dataStart(file.fd, source);
  } finally {
    await file.close();
  }
}

/** Ends the unpacking as soon as more comes out than the archive promised. */
function atMost(bytes: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      passed += chunk.length;
      if (passed > bytes) next(new Unreadable('expands-too-far'));
      else next(null, chunk);
    },
  });
}
