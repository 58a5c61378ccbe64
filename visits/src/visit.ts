/**
 * One runner's visit: everything that the app and the command line do with what is stored.
 * Opened once, closed once. What cannot be done comes back as a refusal; exceptions are our own bugs.
 */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, Facts } from '@backstride/engine';
import {
  ALONE,
  done,
  type ImportRecord,
  type KeptRecording,
  openSqliteStorage,
  type Result,
  refused,
  type Storage,
} from '@backstride/store';
import { allActivities } from './all-activities.ts';
import { type MadeBackup, makeBackup } from './backup/make-backup.ts';
import { deriveOutdated, isOutdated } from './derive.ts';
import { readEntries } from './doors/read-entries.ts';
import { isZone } from './doors/values.ts';
import { type ImportOptions, importPaths } from './import/import-paths.ts';
import type { ImportPlace } from './import/keeper.ts';
import type { NamedPath } from './import/list-tasks.ts';
import type { ImportResult } from './import/report.ts';
import { type Refusal, refusalOfFault, refusingFaults } from './refusal.ts';
import type { OneRun } from './same-run.ts';

export type VisitOptions = {
  readonly dataFolder: string;
  /** IANA zone for the local days of recordings; the machine's own when absent. */
  readonly zone?: string;
  /** Only look, beside another process that may be writing; falls back to opening where there is nothing yet. */
  readonly readOnly?: boolean;
};

export type Recorded = {
  /** How many were new. */
  readonly accepted: number;
  /** All of them, new or known already, in the order given. */
  readonly ids: readonly string[];
};

export type Visit = {
  readonly dataFolder: string;
  readonly zone: string;
  importPaths(paths: readonly (string | NamedPath)[], options?: ImportOptions): Promise<Result<ImportResult, Refusal>>;
  /** An upload: one recording or archive, spooled to a private file under a name of ours. */
  importBytes(
    name: string,
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
    options?: ImportOptions,
  ): Promise<Result<ImportResult, Refusal>>;
  /** One entry or a list, as JSON gave it; `where` names its file or form in refusals. */
  recordEntries(json: unknown, where?: string): Promise<Result<Recorded, Refusal>>;
  eraseById(id: string): Promise<Result<{ readonly erased: string; readonly alsoErased: readonly string[] }, Refusal>>;
  facts(): Promise<Result<Facts, Refusal>>;
  /** All activities, each run once, with what else recorded it. */
  activities(): Promise<Result<readonly OneRun[], Refusal>>;
  entries(): Promise<Result<readonly Entry[], Refusal>>;
  recordings(): Promise<Result<readonly KeptRecording[], Refusal>>;
  recordingBytes(sha256: string): Promise<Result<Uint8Array | undefined, Refusal>>;
  imports(): Promise<Result<readonly ImportRecord[], Refusal>>;
  /** Everything in one file that is there afterwards whole, or not at all. */
  backup(path: string): Promise<Result<MadeBackup, Refusal>>;
  close(): Promise<void>;
};

export async function openVisit(options: VisitOptions): Promise<Result<Visit, Refusal>> {
  const dataFolder = resolve(options.dataFolder);
  const zone = options.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone)) return refused({ reason: 'not-a-zone', what: '--zone', found: JSON.stringify(zone) });
  const opened = await openStorage(dataFolder, options.readOnly === true);
  if (!opened.ok) return opened;
  const place: ImportPlace = { storage: opened.value, runner: ALONE, dataFolder, zone };
  return done({ dataFolder, zone, ...writing(place), ...reading(place), close: () => opened.value.close() });
}

async function openStorage(dataFolder: string, readOnly: boolean): Promise<Result<Storage, Refusal>> {
  const looking = readOnly ? await openSqliteStorage(dataFolder, { readOnly }) : undefined;
  if (looking?.ok && !(await isOutdated(looking.value, ALONE))) return looking;
  // Nothing there yet, an older database or rows of older formulas: only a writer can help that.
  if (looking && !looking.ok && looking.refusal.reason !== 'unreadable')
    return refused(refusalOfFault(looking.refusal));
  const opened = await openSqliteStorage(dataFolder);
  if (!opened.ok && looking?.ok) return looking;
  if (looking?.ok) await looking.value.close();
  if (!opened.ok) return refused(refusalOfFault(opened.refusal));
  // What an import that was killed had unpacked.
  await rm(join(dataFolder, 'incoming'), { recursive: true, force: true });
  const derived = await refusingFaults(() => deriveOutdated(opened.value, ALONE));
  if (derived.ok) return opened;
  await opened.value.close();
  return derived;
}

function writing(place: ImportPlace): Pick<Visit, 'importPaths' | 'importBytes' | 'recordEntries' | 'eraseById'> {
  const { storage, runner } = place;
  return {
    importPaths: (paths, options) =>
      refusingFaults(() =>
        importPaths(
          paths.map((one) => (typeof one === 'string' ? { path: one } : one)),
          place,
          options,
        ),
      ),
    importBytes: (name, bytes, options) => refusingFaults(() => importSpooled(place, { name, bytes }, options)),
    recordEntries: (json, where) => record(place, json, where),
    async eraseById(id) {
      const gone = await refusingFaults(() => storage.erase(runner, id));
      if (!gone.ok) return gone;
      if (!gone.value.ok) return refused({ reason: gone.value.refusal.reason, what: id });
      const [erased = id, ...alsoErased] = gone.value.value.erased;
      return done({ erased, alsoErased });
    },
  };
}

type Upload = { readonly name: string; readonly bytes: Uint8Array | AsyncIterable<Uint8Array> };

async function importSpooled(
  place: ImportPlace,
  { name, bytes }: Upload,
  options?: ImportOptions,
): Promise<ImportResult> {
  const incoming = join(place.dataFolder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const path = join(incoming, `${randomUUID()}.upload`);
  try {
    const source = bytes instanceof Uint8Array ? [bytes] : bytes;
    await pipeline(Readable.from(source), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await importPaths([{ path, name: shownName(name) }], place, options);
  } finally {
    await rm(path, { force: true });
  }
}

/** Only for people: the last part of whatever a browser calls the file. */
const shownName = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '?')
    .slice(0, 200) || 'upload';

async function record(
  { storage, runner }: ImportPlace,
  json: unknown,
  where?: string,
): Promise<Result<Recorded, Refusal>> {
  const entries = readEntries(json, where);
  if (!entries.ok) return entries;
  const appended = await refusingFaults(() => storage.append(runner, entries.value));
  if (!appended.ok) return appended;
  if (!appended.value.ok) return refused({ reason: appended.value.refusal.reason, what: appended.value.refusal.id });
  return done({ accepted: appended.value.value.added.length, ids: entries.value.map((entry) => entry.id) });
}

function reading({
  storage,
  runner,
}: ImportPlace): Omit<Visit, 'dataFolder' | 'zone' | 'close' | keyof ReturnType<typeof writing>> {
  const runs = (): Promise<readonly OneRun[]> => allActivities(storage, runner);
  return {
    facts: () =>
      refusingFaults(async () => ({
        entries: await storage.entries(runner),
        activities: (await runs()).map((one) => one.activity),
      })),
    activities: () => refusingFaults(runs),
    entries: () => refusingFaults(() => storage.entries(runner)),
    recordings: () => refusingFaults(() => storage.recordings(runner)),
    recordingBytes: (sha256) => refusingFaults(() => storage.recordingBytes(runner, sha256)),
    imports: () => refusingFaults(() => storage.imports(runner)),
    backup: (path) => makeBackup(storage, runner, path),
  };
}
