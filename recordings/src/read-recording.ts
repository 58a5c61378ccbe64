/**
 * What does this recording hold?
 * The format is recognised by its bytes, never by a name. Uncompressed bytes only.
 */
import { isFit, readFit } from './fit/read-fit.ts';
import type { ReadResult } from './read-result.ts';

export function readRecording(bytes: Uint8Array): ReadResult {
  if (isFit(bytes)) return readFit(bytes);
  return nothing(bytes.length === 0 ? 'empty-file' : 'unknown-format');
}

const nothing = (reason: 'empty-file' | 'unknown-format'): ReadResult => ({
  format: 'unknown',
  kind: 'other',
  sessions: [],
  complaints: [{ reason }],
});
