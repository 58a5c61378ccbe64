/**
 * What does this recording hold?
 * The format is recognised by its bytes, never by a name. Uncompressed bytes only.
 */
import { type Arena, clearArena } from './arena.ts';
import { isFit, readFit } from './fit/read-fit.ts';
import { readGpx } from './gpx/read-gpx.ts';
import type { ReadResult } from './read-result.ts';
import { readTcx } from './tcx/read-tcx.ts';
import { rootName } from './xml/root-name.ts';
import { toUtf8 } from './xml/values.ts';

export function readRecording(bytes: Uint8Array, arena?: Arena): ReadResult {
  clearArena(arena);
  if (isFit(bytes)) return readFit(bytes, arena);
  const text = toUtf8(bytes);
  const root = rootName(text);
  if (root === 'TrainingCenterDatabase') return readTcx(text);
  if (root === 'gpx') return readGpx(text);
  return nothing(bytes.length === 0 ? 'empty-file' : 'unknown-format');
}

const nothing = (reason: 'empty-file' | 'unknown-format'): ReadResult => ({
  format: 'unknown',
  kind: 'other',
  sessions: [],
  complaints: [{ reason }],
});
