/** The first tables: journal, tombstones, recordings with their derived rows, the log of imports. */
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export async function journal(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('entries')
    .addColumn('runner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at_milliseconds', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('entries_key', ['runner', 'id'])
    .execute();
  await schema.createIndex('entries_in_order').on('entries').columns(['runner', 'at_milliseconds', 'id']).execute();
  await schema
    .createTable('tombstones')
    .addColumn('runner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('tombstones_key', ['runner', 'id'])
    .execute();
  await recordingsAndActivities(db);
  await importLog(db);
}

async function recordingsAndActivities({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('recordings')
    .addColumn('runner', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('byte_count', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('derived_by', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('recordings_key', ['runner', 'sha256'])
    .execute();
  await schema
    .createTable('activities')
    .addColumn('runner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('start_time', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('activities_key', ['runner', 'id'])
    .addForeignKeyConstraint('activities_of', ['runner', 'sha256'], 'recordings', ['runner', 'sha256'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await schema.createIndex('activities_by_recording').on('activities').columns(['runner', 'sha256']).execute();
}

async function importLog({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('imports')
    .addColumn('runner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('imports_key', ['runner', 'id'])
    .execute();
  await schema
    .createTable('imported_files')
    .addColumn('runner', 'text', (column) => column.notNull())
    .addColumn('import_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('sha256', 'text')
    .addPrimaryKeyConstraint('imported_files_key', ['runner', 'import_id', 'position'])
    .addForeignKeyConstraint('imported_files_of', ['runner', 'import_id'], 'imports', ['runner', 'id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await schema.createIndex('imported_files_by_recording').on('imported_files').columns(['runner', 'sha256']).execute();
}
