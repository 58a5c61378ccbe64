import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkIn, staged } from '../contract.fixtures.ts';
import { storageContract } from '../contract.ts';
import { ALONE, type Storage } from '../storage.ts';
import { DATABASE_FILE, openSqliteStorage, writableDatabase } from './open-sqlite.ts';

const opened = async (folder: string): Promise<Storage> => {
  const result = await openSqliteStorage(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

storageContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstride-store-'));
  return {
    open: () => opened(folder),
    holdsBytes: async (needle) =>
      filesIn(folder).some((file) => file.includes(needle) || readFileSync(file).includes(needle)),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstride-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a second writer is refused with the process that holds the journal; a reader is not', async () => {
  const storage = await opened(folder);
  await storage.append(ALONE, [checkIn('a')]);
  const second = await openSqliteStorage(folder);
  expect(second).toMatchObject({ ok: false, refusal: { reason: 'in-use', heldByProcess: process.pid } });
  const reader = await openSqliteStorage(folder, { readOnly: true });
  expect(reader.ok && (await reader.value.entries(ALONE))).toHaveLength(1);
  if (reader.ok) {
    await expect(reader.value.append(ALONE, [checkIn('b')])).rejects.toMatchObject({
      details: { reason: 'no-permission' },
    });
    await reader.value.close();
  }
  await storage.close();
  const after = await opened(folder);
  await after.close();
});

test('a writer that was killed holds nothing any more, although its name still lies there', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-lock.fixture.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const held = await openSqliteStorage(folder);
  expect(held).toMatchObject({ ok: false, refusal: { reason: 'in-use', heldByProcess: child.pid } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(readFileSync(join(folder, 'writer.pid'), 'utf8').trim()).toBe(String(child.pid));
  await (await opened(folder)).close();
});

test('only the owner can read what is kept', async () => {
  const storage = await opened(folder);
  await storage.keepRecordings(ALONE, [await staged(storage, ALONE, 'run')]);
  const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
  expect(mode(folder)).toBe('700');
  expect(filesIn(folder).map(mode)).toEqual(filesIn(folder).map(() => '600'));
  for (const name of ['recordings', 'recordings/me']) expect(mode(join(folder, name))).toBe('700');
  await storage.close();
});

test('a damaged database is refused with what is still readable, and not one byte of it is changed', async () => {
  const storage = await opened(folder);
  const many = Array.from({ length: 2000 }, (_, index) => checkIn(`n${index}`, { note: 'x'.repeat(200) } as never));
  await storage.append(ALONE, many);
  await storage.close();
  const path = join(folder, DATABASE_FILE);
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096 * 40, 4096 * 42);
  writeFileSync(path, bytes);
  const refused = await openSqliteStorage(folder);
  expect(refused).toMatchObject({ ok: false, refusal: { reason: 'damaged', where: path } });
  const readable = (!refused.ok && refused.refusal.readable?.entries) || 0;
  expect(readable).toBeGreaterThan(1500);
  expect(readable).toBeLessThan(2000);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test.each([
  ['text', Buffer.from('this is no database, however long it may be'.repeat(99))],
  ['a header alone', Buffer.from('SQLite format 3\0')],
])('a file that holds %s is damaged, not overwritten', async (_name, bytes) => {
  writeFileSync(join(folder, DATABASE_FILE), bytes);
  expect(await openSqliteStorage(folder)).toMatchObject({ ok: false, refusal: { reason: 'damaged' } });
  expect(readFileSync(join(folder, DATABASE_FILE)).equals(bytes)).toBe(true);
});

test('a database of a later version is refused and left as it is', async () => {
  await (await opened(folder)).close();
  const database = new DatabaseSync(join(folder, DATABASE_FILE));
  database.exec("insert into schema_versions values (999, '2030-01-01T00:00:00Z')");
  database.close();
  expect(await openSqliteStorage(folder)).toMatchObject({ ok: false, refusal: { reason: 'newer-version' } });
});

test('a path that is a file is refused as no folder', async () => {
  writeFileSync(join(folder, 'file'), 'x');
  const refused = await openSqliteStorage(join(folder, 'file'));
  expect(refused).toMatchObject({ ok: false, refusal: { reason: 'not-a-folder' } });
});

test('a recording whose bytes were changed on disk is never handed out as if it were whole', async () => {
  const storage = await opened(folder);
  const one = await staged(storage, ALONE, 'run');
  await storage.keepRecordings(ALONE, [one]);
  writeFileSync(join(folder, 'recordings', ALONE, one.sha256), 'rum');
  await expect(storage.recordingBytes(ALONE, one.sha256)).rejects.toMatchObject({ details: { reason: 'damaged' } });
  await storage.close();
});

test('recordings that lie there without a journal are left alone: they may be all that is left', async () => {
  const storage = await opened(folder);
  const one = await staged(storage, ALONE, 'run');
  await storage.keepRecordings(ALONE, [one]);
  await storage.close();
  for (const name of readdirSync(folder).filter((one) => one.startsWith(DATABASE_FILE))) rmSync(join(folder, name));
  const fresh = await opened(folder);
  expect(readFileSync(join(folder, 'recordings', ALONE, one.sha256), 'utf8')).toBe('run');
  await fresh.close();
});

test('every acknowledgement waits for the disk, and deleted cells are overwritten', () => {
  const database = writableDatabase(join(folder, 'any.sqlite'));
  const setting = (name: string): unknown => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
  const FULL = 2;
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map(setting)).toEqual(['wal', FULL, 1, 1]);
  database.close();
});
