/**
 * What is in this one file, and what does it come down to?
 * From packed bytes to staged recording with its derived rows; runs in a worker, never throws for what is in a file.
 */
import { makeArena, readRecording } from '@backstride/recordings';
import { asStorageFault, sha256Of, stageBytes } from '@backstride/store';
import { DERIVED_BY, deriveActivities } from '../derive.ts';
import { openContent } from './content.ts';
import { claimsToBeRecording, looksLikeRecording } from './looks-like.ts';
import { failed, type LeftOut, skipped, type Task, type TaskResult, Unreadable } from './task.ts';

export type ReadingContext = {
  readonly stagingFolder: string;
  readonly zone: string;
  /** SHA-256 of what is kept already: not decoded again. */
  readonly known: ReadonlySet<string>;
};

/** Columns live in borrowed memory until the next read; the small rows are derived before that. */
const arena = makeArena();

export async function readTask(task: Task, context: ReadingContext): Promise<TaskResult> {
  try {
    const bytes = recordingBytes(task);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const sha256 = sha256Of(bytes);
    if (context.known.has(sha256)) return { outcome: 'duplicate', sha256 };
    return await decode(task, { bytes, sha256 }, context);
  } catch (error) {
    if (error instanceof Unreadable) return failed(error.reason);
    const { code } = error as NodeJS.ErrnoException;
    // Only what concerns this file: a full disk must stop the whole import.
    if (code === 'ENOENT') return failed('not-found');
    if (code === 'EACCES' || code === 'EPERM') return failed('no-permission');
    if (code === 'EIO' || code === 'EISDIR') return failed('unreadable-file');
    throw asStorageFault(error, context.stagingFolder);
  }
}

function recordingBytes(task: Task): Uint8Array | LeftOut {
  const content = openContent(task.source);
  try {
    const claims = claimsToBeRecording(task.file);
    if (content.packedBytes === 0) return task.named || claims ? failed('empty-file') : skipped('not-a-recording');
    if (!claims && !looksLikeRecording(content.head())) return notARecording(task);
    const bytes = content.whole();
    return bytes.length === 0 ? failed('empty-file') : bytes;
  } finally {
    content.close();
  }
}

const notARecording = (task: Task): LeftOut =>
  task.named || claimsToBeRecording(task.file) ? failed('not-a-recording') : skipped('not-a-recording');

type Found = { readonly bytes: Uint8Array; readonly sha256: string };

async function decode(task: Task, { bytes, sha256 }: Found, context: ReadingContext): Promise<TaskResult> {
  const { stagingFolder, zone } = context;
  const read = guarded(() => readRecording(bytes, arena));
  const told = task.told === undefined ? {} : { told: task.told };
  if (read.sessions.length === 0) {
    if (read.format === 'unknown') return notARecording(task);
    if (read.kind === 'activity') return failed('nothing-readable');
    return skipped(read.format === 'fit' ? 'not-an-activity' : 'route-without-times');
  }
  const activities = guarded(() => deriveActivities(read.sessions, { sha256, zone, ...told }));
  const stagedPath = await stageBytes(stagingFolder, bytes);
  const kept = { sha256, byteCount: bytes.length, stagedPath, name: task.file, format: read.format };
  return { outcome: 'recording', staged: { ...kept, ...told, zone, activities, derivedBy: DERIVED_BY } };
}

/** A bug of ours in reading one file costs that file, not the import. */
function guarded<Value>(action: () => Value): Value {
  try {
    return action();
  } catch {
    throw new Unreadable('reader-failed');
  }
}
