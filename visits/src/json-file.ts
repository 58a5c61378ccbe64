/** What JSON does this file hold? */
import { readFile, stat } from 'node:fs/promises';
import { done, type Result, refused } from '@backstride/store';
import type { Refusal } from './refusal.ts';

/** A decade of entries is far below this. */
const LARGEST_BYTES = 64 * 1024 * 1024;

export async function readJsonFile(path: string): Promise<Result<unknown, Refusal>> {
  const bytes = await readInput(path, LARGEST_BYTES);
  if (!bytes.ok) return bytes;
  try {
    return done(JSON.parse(new TextDecoder().decode(bytes.value)));
  } catch (error) {
    return refused({ reason: 'not-json', where: path, ...(error instanceof Error && { detail: error.message }) });
  }
}

async function readInput(path: string, most: number): Promise<Result<Uint8Array, Refusal>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused({ reason: 'is-a-folder', where: path });
    if (found.size > most) return refused({ reason: 'too-large', where: path, expected: `${most / 1024 / 1024} MiB` });
    const bytes = await readFile(path);
    return bytes.length === 0 ? refused({ reason: 'empty-file', where: path }) : done(bytes);
  } catch (error) {
    return refused(refusalOfFileError(error, path));
  }
}

export function refusalOfFileError(error: unknown, where: string): Refusal {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { reason: 'not-found', where };
  if (code === 'EISDIR') return { reason: 'is-a-folder', where };
  if (code === undefined) throw error;
  return { reason: 'unreadable-file', where, detail: message };
}
