/**
 * Where does a runner's journal live, whatever database is underneath?
 * Everything is keyed by the runner first. Answers that a caller must tell apart are values; a fault of the medium
 * (disk full, damaged file) is thrown as `StorageFault` from any method and turned into a refusal at one door.
 */
import type { Activity, Entry } from '@backstride/engine';
import type { Result } from './result.ts';

declare const runnerId: unique symbol;
/** Lower-case letters, digits and hyphens, so that it can also name a folder. */
export type RunnerId = string & { readonly [runnerId]: true };

/** The one runner of an instance that one person uses alone. */
export const ALONE = 'me' as RunnerId;

/** Undefined for anything that could not safely name a folder. */
export const parseRunnerId = (text: string): RunnerId | undefined =>
  /^[a-z0-9][a-z0-9-]{0,63}$/.test(text) ? (text as RunnerId) : undefined;

export const STORAGE_FAULTS = [
  'in-use',
  'damaged',
  'newer-version',
  'disk-full',
  'no-permission',
  'not-a-folder',
  'unreadable',
] as const;

export type StorageFaultDetails = {
  readonly reason: (typeof STORAGE_FAULTS)[number];
  /** The file or folder concerned. */
  readonly where: string;
  readonly detail?: string;
  /** For `in-use`: the process that holds the journal. */
  readonly heldByProcess?: number;
  /** For `damaged`: what can still be read out of the file. */
  readonly readable?: { readonly entries: number; readonly recordings: number };
};

export class StorageFault extends Error {
  readonly details: StorageFaultDetails;
  constructor(details: StorageFaultDetails) {
    super(`${details.reason}: ${details.where}${details.detail ? ` (${details.detail})` : ''}`);
    this.name = 'StorageFault';
    this.details = details;
  }
}

export type AppendRefusal = {
  readonly reason: 'same-id-other-content' | 'erased-id' | 'corrects-unknown' | 'corrects-other-type';
  readonly id: string;
};
export type Appended = { readonly added: readonly string[]; readonly known: readonly string[] };

/** What remains of something erased: that it was, and when. No health data. */
export type Tombstone = { readonly id: string; readonly what: 'entry' | 'recording'; readonly erasedAt: string };

/** What the runner told an app about a recording: not in its bytes, so it is kept beside them. */
export type Told = {
  readonly sport?: string;
  readonly perceivedExertion?: number;
  readonly title?: string;
  readonly note?: string;
  readonly gear?: string;
};

/** A recording whose bytes lie, fsynced, in the staging folder and wait for their row. */
export type StagedRecording = {
  /** Of the uncompressed bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteCount: number;
  readonly stagedPath: string;
  /** As the runner knows it; for people only, never a path. */
  readonly name: string;
  readonly format: string;
  /** The zone that its local days were reckoned in. */
  readonly zone: string;
  readonly activities: readonly Activity[];
  /** Which decoder and formulas made `activities`. */
  readonly derivedBy: string;
  readonly told?: Told;
  /** When it first came in; now, unless it comes out of a backup. */
  readonly importedAt?: string;
};

export type KeptRecording = Omit<StagedRecording, 'stagedPath' | 'activities'> & { readonly importedAt: string };
export type KeepOutcome = 'kept' | 'known' | 'erased';

export type ImportedFile = {
  readonly file: string;
  readonly outcome: 'imported' | 'duplicate' | 'skipped' | 'failed';
  readonly reason?: string;
  readonly sha256?: string;
};
export type ImportRecord = { readonly id: string; readonly at: string; readonly files: readonly ImportedFile[] };

export type EraseRefusal = { readonly reason: 'unknown-id' | 'ambiguous-id'; readonly id: string };

export type Storage = {
  /** Folder or address, for messages. */
  readonly location: string;

  /** All or nothing. The same entry twice is one entry; the same id with other content is refused. */
  append(runner: RunnerId, entries: readonly Entry[]): Promise<Result<Appended, AppendRefusal>>;
  /** In the order of when they were stated (`at`, then id). */
  entries(runner: RunnerId): Promise<readonly Entry[]>;
  tombstones(runner: RunnerId): Promise<readonly Tombstone[]>;

  /** The folder in which bytes are staged before `keepRecordings` takes them over. */
  stagingFolder(runner: RunnerId): Promise<string>;
  /** A batch: bytes durable first, then all rows in one transaction. One outcome for each, in order. */
  keepRecordings(runner: RunnerId, batch: readonly StagedRecording[]): Promise<readonly KeepOutcome[]>;
  recordings(runner: RunnerId): Promise<readonly KeptRecording[]>;
  /** The exact bytes, checked against their name; undefined when there is no such recording. */
  recordingBytes(runner: RunnerId, sha256: string): Promise<Uint8Array | undefined>;
  /** Derived rows, by start time. */
  activities(runner: RunnerId): Promise<readonly Activity[]>;
  /** Derived again from the bytes: replaces what this recording had come down to. */
  replaceActivities(runner: RunnerId, sha256: string, rows: DerivedRows): Promise<void>;

  logImport(runner: RunnerId, record: ImportRecord): Promise<void>;
  /** Newest first. */
  imports(runner: RunnerId): Promise<readonly ImportRecord[]>;

  /** A journal out of a backup, as it was. Only into one that holds nothing; false when it does. */
  restoreJournal(runner: RunnerId, journal: RestoredJournal): Promise<boolean>;

  /** Bytes, rows and log lines gone; a tombstone stays. Erasing a correction erases what it corrected. */
  erase(runner: RunnerId, id: string): Promise<Result<{ readonly erased: readonly string[] }, EraseRefusal>>;

  close(): Promise<void>;
};

export type RestoredJournal = {
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
};

export type DerivedRows = {
  readonly activities: readonly Activity[];
  readonly derivedBy: string;
};
