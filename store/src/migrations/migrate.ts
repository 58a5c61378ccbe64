/**
 * Is the database of the shape that this program knows?
 * Migrations go forward only, each in one transaction with the line that records it. A database of a later version
 * is left untouched and refused.
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { journal } from './0001-journal.ts';
import { told } from './0002-told.ts';

/** In order; a migration's version is its place, counted from 1. Append only. */
const MIGRATIONS: readonly ((db: Kysely<Tables>) => Promise<void>)[] = [journal, told];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** 0 for an empty database. */
export async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === 'schema_versions')) return 0;
  const row = await db
    .selectFrom('schema_versions')
    .select((column) => column.fn.max('version').as('version'))
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

/** Brings the database to `SCHEMA_VERSION`; 'newer-version' when it is beyond that already. */
export async function migrate(db: Kysely<Tables>, now: string): Promise<'current' | 'newer-version'> {
  await db.schema
    .createTable('schema_versions')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
  const from = await schemaVersion(db);
  if (from > SCHEMA_VERSION) return 'newer-version';
  for (let version = from + 1; version <= SCHEMA_VERSION; version++) {
    const step = MIGRATIONS[version - 1];
    await db.transaction().execute(async (transaction) => {
      await step?.(transaction);
      await transaction.insertInto('schema_versions').values({ version, applied_at: now }).execute();
    });
  }
  return 'current';
}
