import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_FILE, openSqliteStorage } from '../sqlite/open-sqlite.ts';
import { ALONE } from '../storage.ts';
import { SCHEMA_VERSION } from './migrate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstride-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pastVersions = readdirSync(import.meta.dirname)
  .flatMap((name) => /^version-(\d+)\.fixture\.sql$/.exec(name)?.[1] ?? [])
  .map(Number);

test('a database of every past version is kept', () => {
  expect(pastVersions.sort()).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1));
});

test.each(pastVersions)(
  'a database of version %i opens with everything that was in it, and stays open-able',
  async (version) => {
    const old = new DatabaseSync(join(folder, DATABASE_FILE));
    old.exec(readFileSync(join(import.meta.dirname, `version-${version}.fixture.sql`), 'utf8'));
    old.close();
    for (const time of ['first', 'second']) {
      const opened = await openSqliteStorage(folder);
      if (!opened.ok) throw new Error(`${time}: ${JSON.stringify(opened.refusal)}`);
      const storage = opened.value;
      expect(await storage.entries(ALONE)).toMatchObject([{ id: 'a', pain0to10: 3 }]);
      expect(await storage.tombstones(ALONE)).toMatchObject([{ id: 'gone' }]);
      expect(await storage.recordings(ALONE)).toMatchObject([{ name: 'run.fit', byteCount: 3 }]);
      expect(await storage.activities(ALONE)).toMatchObject([{ sport: 'running' }]);
      expect(await storage.imports(ALONE)).toMatchObject([{ id: 'i', files: [{ file: 'run.fit' }] }]);
      await storage.close();
    }
  },
);

test('looking at an older database without writing is refused: only a writer can bring it forward', async () => {
  const old = new DatabaseSync(join(folder, DATABASE_FILE));
  old.exec(readFileSync(join(import.meta.dirname, 'version-1.fixture.sql'), 'utf8'));
  old.close();
  expect(await openSqliteStorage(folder, { readOnly: true })).toMatchObject({
    ok: false,
    refusal: { reason: 'unreadable' },
  });
});
