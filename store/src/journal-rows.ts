/**
 * How are entries appended and read?
 * Append-only: an entry that is there is never changed. A correction must name an entry of the same type that is
 * there already, so that corrections can neither form a circle nor hide an answer of another kind.
 */
import { ENTRY_VERSIONS, type Entry, type EntryType } from '@backstride/engine';
import type { Kysely, Transaction } from 'kysely';
import { canonicalJson } from './canonical-json.ts';
import { done, type Result, refused } from './result.ts';
import {
  type Appended,
  type AppendRefusal,
  type RestoredJournal,
  type RunnerId,
  StorageFault,
  type Tombstone,
} from './storage.ts';
import type { Tables } from './tables.ts';

/** Values per statement stay far below the limits of both databases. */
const ROWS_A_STATEMENT = 200;

export async function appendEntries(
  db: Kysely<Tables>,
  runner: RunnerId,
  entries: readonly Entry[],
): Promise<Result<Appended, AppendRefusal>> {
  return db.transaction().execute(async (transaction) => {
    const known = await knownRows(transaction, runner, entries);
    const rows: Tables['entries'][] = [];
    const types = new Map([...known.bodies].map(([id, row]) => [id, row.type]));
    const bodies = new Map([...known.bodies].map(([id, row]) => [id, row.body]));
    const recordedAt = new Date().toISOString();
    for (const entry of entries) {
      const refusal = refusalOf(entry, { bodies, types, erased: known.erased });
      if (refusal) return refused(refusal);
      if (bodies.has(entry.id)) continue;
      const row = rowOf(runner, entry, recordedAt);
      bodies.set(entry.id, row.body);
      types.set(entry.id, entry.type);
      rows.push(row);
    }
    for (const some of chunks(rows, ROWS_A_STATEMENT)) {
      await transaction.insertInto('entries').values(some).execute();
    }
    const added = new Set(rows.map((row) => row.id));
    const knownIds = new Set(entries.map((entry) => entry.id).filter((id) => !added.has(id)));
    return done({ added: [...added], known: [...knownIds] });
  });
}

type Known = {
  readonly bodies: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly erased: ReadonlySet<string>;
};

function refusalOf(entry: Entry, known: Known): AppendRefusal | undefined {
  const { id, supersedes } = entry;
  if (known.erased.has(id)) return { reason: 'erased-id', id };
  const body = known.bodies.get(id);
  if (body !== undefined) return body === canonicalJson(entry) ? undefined : { reason: 'same-id-other-content', id };
  if (supersedes === undefined || known.erased.has(supersedes)) return undefined;
  const corrected = known.types.get(supersedes);
  if (corrected === undefined) return { reason: 'corrects-unknown', id };
  return corrected === entry.type ? undefined : { reason: 'corrects-other-type', id };
}

async function knownRows(transaction: Transaction<Tables>, runner: RunnerId, entries: readonly Entry[]) {
  const ids = [...new Set(entries.flatMap((entry) => [entry.id, ...(entry.supersedes ? [entry.supersedes] : [])]))];
  const bodies = new Map<string, { body: string; type: string }>();
  const erased = new Set<string>();
  for (const some of chunks(ids, ROWS_A_STATEMENT)) {
    const rows = await transaction
      .selectFrom('entries')
      .select(['id', 'body', 'type'])
      .where('runner', '=', runner)
      .where('id', 'in', some)
      .execute();
    for (const row of rows) bodies.set(row.id, row);
    const gone = await transaction
      .selectFrom('tombstones')
      .select('id')
      .where('runner', '=', runner)
      .where('id', 'in', some)
      .execute();
    for (const row of gone) erased.add(row.id);
  }
  return { bodies, erased };
}

const rowOf = (runner: RunnerId, entry: Entry, recordedAt: string): Tables['entries'] => ({
  runner,
  id: entry.id,
  type: entry.type,
  version: entry.version,
  at_milliseconds: Temporal.Instant.from(entry.at).epochMilliseconds,
  body: canonicalJson(entry),
  recorded_at: recordedAt,
});

export async function readEntries(db: Kysely<Tables>, runner: RunnerId, where: string): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'type', 'version', 'body'])
    .where('runner', '=', runner)
    .orderBy('at_milliseconds')
    .orderBy('id')
    .execute();
  return rows.map((row) => entryOf(row, where));
}

/** The storage door: an entry of a type or version that this program does not know is a fault, never a guess. */
function entryOf(row: { id: string; type: string; version: number; body: string }, where: string): Entry {
  if (ENTRY_VERSIONS[row.type as EntryType] !== row.version) {
    const detail = `entry ${row.id} is a ${row.type} of version ${row.version}`;
    throw new StorageFault({ reason: 'newer-version', where, detail });
  }
  try {
    return JSON.parse(row.body) as Entry;
  } catch {
    throw new StorageFault({ reason: 'damaged', where, detail: `entry ${row.id} is not readable` });
  }
}

export async function readTombstones(db: Kysely<Tables>, runner: RunnerId): Promise<readonly Tombstone[]> {
  const rows = await db
    .selectFrom('tombstones')
    .selectAll()
    .where('runner', '=', runner)
    .orderBy('erased_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, what: row.what, erasedAt: row.erased_at }));
}

/** Corrections may come before what they correct here: they were checked when they were first recorded. */
export async function restoreRows(db: Kysely<Tables>, runner: RunnerId, journal: RestoredJournal): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    for (const table of ['entries', 'tombstones', 'recordings'] as const) {
      const row = await transaction.selectFrom(table).select('runner').where('runner', '=', runner).executeTakeFirst();
      if (row !== undefined) return false;
    }
    const recordedAt = new Date().toISOString();
    for (const some of chunks(journal.entries, ROWS_A_STATEMENT)) {
      const rows = some.map((entry) => rowOf(runner, entry, recordedAt));
      await transaction.insertInto('entries').values(rows).execute();
    }
    for (const some of chunks(journal.tombstones, ROWS_A_STATEMENT)) {
      const rows = some.map(({ id, what, erasedAt }) => ({ runner, id, what, erased_at: erasedAt }));
      await transaction.insertInto('tombstones').values(rows).execute();
    }
    return true;
  });
}

export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const result: Item[][] = [];
  for (let from = 0; from < items.length; from += size) result.push(items.slice(from, from + size));
  return result;
}
