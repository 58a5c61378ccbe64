/** What is in this one recording? Reads it and stores nothing. */
import { stat } from 'node:fs/promises';
import { type ContractSession, toContractSession } from '@backstride/engine';
import { type ReadResult, readRecording } from '@backstride/recordings';
import { done, type Result, refused } from '@backstride/store';
import { openContent } from './import/content.ts';
import { Unreadable } from './import/task.ts';
import { refusalOfFileError } from './json-file.ts';
import type { Refusal } from './refusal.ts';

export type Decoded = {
  readonly format: ReadResult['format'];
  readonly kind: ReadResult['kind'];
  readonly contents?: string;
  readonly sessions: readonly ContractSession[];
  readonly complaints: ReadResult['complaints'];
};

/** A file that is no recording at all is refused; one that is damaged is read as far as it goes, with complaints. */
export async function decodeFile(path: string): Promise<Result<Decoded, Refusal>> {
  const bytes = await contentOf(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return refused({ reason: 'empty-file', where: path });
  const { format, kind, contents, sessions, complaints } = readRecording(bytes.value);
  if (format === 'unknown') return refused({ reason: 'not-a-recording', where: path });
  const said = contents === undefined ? {} : { contents };
  return done({ format, kind, ...said, sessions: sessions.map(toContractSession), complaints });
}

async function contentOf(path: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    if ((await stat(path)).isDirectory()) return refused({ reason: 'is-a-folder', where: path });
    const content = openContent({ kind: 'file', path });
    try {
      return done(content.whole());
    } finally {
      content.close();
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) return refused(refusalOfFileError(error, path));
    const reason = error.reason === 'too-large' ? 'too-large' : 'unreadable-file';
    return refused({ reason, where: path, detail: error.reason });
  }
}
