/** One file to look at, wherever it lies, and what came of it. */
import type { StagedRecording, Told } from '@backstride/store';
import type { ImportReason } from '@backstride/words';

export type FileSource = { readonly kind: 'file'; readonly path: string };
export type ZipSource = {
  readonly kind: 'zip-entry';
  readonly path: string;
  readonly headerOffset: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly method: number;
  readonly crc32: number;
};

export type Task = {
  /** As a person knows it: `export.zip/activities/12.fit.gz`. Never used as a path. */
  readonly file: string;
  /** Given by its own name, not found in a folder or archive: then "not a recording" is a failure. */
  readonly named: boolean;
  readonly source: FileSource | ZipSource;
  /** What a table of the same archive says about it. */
  readonly told?: Told;
};

export type LeftOut = { readonly outcome: 'skipped' | 'failed'; readonly reason: ImportReason };
export type TaskResult =
  | { readonly outcome: 'recording'; readonly staged: StagedRecording }
  | { readonly outcome: 'duplicate'; readonly sha256: string }
  | LeftOut;

export const skipped = (reason: ImportReason): LeftOut => ({ outcome: 'skipped', reason });
export const failed = (reason: ImportReason): LeftOut => ({ outcome: 'failed', reason });

/** Thrown inside the reading of one file, caught where the file becomes a result. */
export class Unreadable extends Error {
  readonly reason: ImportReason;
  constructor(reason: ImportReason) {
    super(reason);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
