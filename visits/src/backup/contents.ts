/**
 * What is in a backup, and is it whole?
 * First a manifest with the version and the SHA-256 of everything that follows; then the journal as lines of JSON
 * and the recordings as they came. What can be derived is not in it: it is made again.
 */
import type { Entry } from '@backstride/engine';
import { type ImportRecord, type KeptRecording, sha256Of, type Tombstone } from '@backstride/store';
import * as v from 'valibot';
import { readEntries } from '../doors/read-entries.ts';
import { ZONE } from '../doors/values.ts';
import { BrokenTar, readTar, type TarMember } from './tar.ts';

export const BACKUP_VERSION = 1;

const LISTS = ['entries', 'tombstones', 'recordings', 'imports'] as const;
type List = (typeof LISTS)[number];

export type BackupLists = {
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
  readonly recordings: readonly KeptRecording[];
  readonly imports: readonly ImportRecord[];
};

export type BackupCounts = { readonly entries: number; readonly recordings: number; readonly tombstones: number };

const MANIFEST = v.strictObject({
  backup: v.literal('backstride'),
  version: v.number(),
  madeAt: v.string(),
  files: v.array(v.strictObject({ name: v.string(), bytes: v.number(), sha256: v.string() })),
});

/** The recordings are read one by one while the backup is written; none is held longer than that. */
export async function* backupMembers(
  lists: BackupLists,
  madeAt: string,
  bytesOf: (sha256: string) => Promise<Uint8Array>,
): AsyncGenerator<TarMember> {
  const texts = LISTS.map((list) => ({ name: `${list}.jsonl`, bytes: linesOf(lists[list]) }));
  const files = [
    ...texts.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) })),
    ...lists.recordings.map(({ sha256, byteCount }) => ({ name: `recordings/${sha256}`, bytes: byteCount, sha256 })),
  ];
  const manifest = { backup: 'backstride', version: BACKUP_VERSION, madeAt, files };
  yield { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest, null, 1)) };
  yield* texts;
  for (const { sha256 } of lists.recordings) yield { name: `recordings/${sha256}`, bytes: await bytesOf(sha256) };
}

const linesOf = (rows: readonly unknown[]): Uint8Array =>
  Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** No list and no recording is larger. */
const MOST_BYTES = 1024 * 1024 * 1024;

export type BackupReader = {
  readonly lists: (lists: BackupLists) => Promise<void>;
  readonly recording: (sha256: string, bytes: Uint8Array) => Promise<void>;
};

/** Reads to the last byte and checks every checksum; throws `BrokenTar` at the first thing that is not as it was. */
export async function readBackup(chunks: AsyncIterable<Uint8Array>, reader: BackupReader): Promise<BackupCounts> {
  const members = readTar(chunks, MOST_BYTES);
  const expected = manifestOf(await nextOf(members));
  const texts = new Map<List, readonly unknown[]>();
  for (const list of LISTS) texts.set(list, rowsOf(checked(await nextOf(members), expected.shift())));
  const lists = listsOf(texts);
  await reader.lists(lists);
  for (const file of expected) {
    const { name, bytes } = checked(await nextOf(members), file);
    await reader.recording(name.slice('recordings/'.length), bytes);
  }
  if (!(await members.next()).done) throw new BrokenTar('it holds more than its manifest says');
  return countsOf(lists);
}

export const countsOf = (lists: BackupLists): BackupCounts => ({
  entries: lists.entries.length,
  recordings: lists.recordings.length,
  tombstones: lists.tombstones.length,
});

const TOLD = v.object({
  sport: v.exactOptional(v.string()),
  perceivedExertion: v.exactOptional(v.number()),
  title: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  gear: v.exactOptional(v.string()),
});

const OTHER_LISTS = v.object({
  tombstones: v.array(v.object({ id: v.string(), what: v.picklist(['entry', 'recording']), erasedAt: v.string() })),
  recordings: v.array(
    v.object({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      byteCount: v.number(),
      name: v.string(),
      format: v.string(),
      zone: ZONE,
      derivedBy: v.string(),
      importedAt: v.string(),
      told: v.exactOptional(TOLD),
    }),
  ),
  imports: v.array(
    v.object({
      id: v.string(),
      at: v.string(),
      files: v.array(
        v.object({
          file: v.string(),
          outcome: v.picklist(['imported', 'duplicate', 'skipped', 'failed']),
          reason: v.exactOptional(v.string()),
          sha256: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
});

/** The same door as for any file: an entry that would not be recorded today is not restored either. */
function listsOf(texts: ReadonlyMap<List, readonly unknown[]>): BackupLists {
  const rows = texts.get('entries') ?? [];
  const entries = rows.length === 0 ? { ok: true as const, value: [] } : readEntries(rows);
  const others = v.safeParse(OTHER_LISTS, Object.fromEntries(texts));
  if (!entries.ok || !others.success) throw new BrokenTar('it holds rows that this program does not know');
  return { ...others.output, entries: entries.value };
}

type Expected = v.InferOutput<typeof MANIFEST>['files'];

function manifestOf({ name, bytes }: TarMember): Expected {
  if (name !== 'manifest.json') throw new BrokenTar('it has no manifest');
  const manifest = v.safeParse(MANIFEST, parsed(bytes));
  if (!manifest.success) throw new BrokenTar('its manifest is not one of Backstride');
  if (manifest.output.version !== BACKUP_VERSION) throw new BrokenTar(`it is of version ${manifest.output.version}`);
  return [...manifest.output.files];
}

function checked(member: TarMember, expected: Expected[number] | undefined): TarMember {
  if (member.name === expected?.name && sha256Of(member.bytes) === expected.sha256) return member;
  throw new BrokenTar(`${member.name} is not as it was`);
}

function rowsOf({ bytes }: TarMember): readonly unknown[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .slice(0, -1)
    .map((line) => parsed(Buffer.from(line)));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new BrokenTar('a line of it is not JSON');
  }
}

async function nextOf(members: AsyncGenerator<TarMember>): Promise<TarMember> {
  const next = await members.next();
  if (next.done) throw new BrokenTar('it ends too early');
  return next.value;
}
