import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendPiece, isUploadId, receivedBytes, removeOldUploads, stageFiles, uploadPath } from './staging.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staging-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ID = '0123456789abcdef0123456789abcdef';

test('what a file is called is never used as a path', async () => {
  const names = ['../../outside.fit', '/etc/passwd', 'a/b\\..\\c.FIT.gz', '', 'x'.repeat(500)];
  const { staged, clear } = await stageFiles(
    folder,
    names.map((calledAs) => ({ calledAs, file: new Blob(['x']) })),
  );
  expect(staged.map((one) => one.calledAs)).toEqual(names);
  expect(new Set(staged.map((one) => dirname(one.path))).size).toBe(1);
  for (const { path } of staged) {
    expect(path.startsWith(join(folder, 'uploads'))).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('x');
  }
  await clear();
  expect(staged.some(({ path }) => existsSync(path))).toBe(false);
});

describe('an upload in pieces', () => {
  test('goes on where it stopped, and takes no piece twice or out of order', async () => {
    const path = uploadPath(folder, ID);
    expect(await receivedBytes(path)).toBe(0);
    expect(await appendPiece(path, 0, Buffer.from('abc'))).toBe(3);
    expect(await appendPiece(path, 0, Buffer.from('abc'))).toBeUndefined();
    expect(await appendPiece(path, 5, Buffer.from('zz'))).toBeUndefined();
    expect(await receivedBytes(path)).toBe(3);
    expect(await appendPiece(path, 3, Buffer.from('def'))).toBe(6);
    expect(readFileSync(path, 'utf8')).toBe('abcdef');
  });

  test.each(['', '..', '../../x', ID.toUpperCase(), `${ID}0`, ID.slice(1)])('"%s" is no id of an upload', (id) => {
    expect(isUploadId(id)).toBe(false);
  });
});

test('an upload that nobody went on with is removed after its time, a fresh one is not', async () => {
  const [old, fresh] = [uploadPath(folder, ID), uploadPath(folder, ID.replace('0', 'f'))];
  for (const path of [old, fresh]) await appendPiece(path, 0, Buffer.from('abc'));
  utimesSync(old, new Date(0), new Date(0));
  await removeOldUploads(folder, 60_000);
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  await expect(removeOldUploads(join(folder, 'nowhere'), 60_000)).resolves.toBeUndefined();
});
