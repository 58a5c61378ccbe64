import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, expectAccessible, hydrated, recordings, test } from './app.ts';

test('a newcomer meets one sentence and one action, drops recordings and sees them arrive', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Let us find out what your back needs.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Drop your recordings' }).click();
  await hydrated(page);
  await expectAccessible(page);

  const files = recordings().slice(-12);
  await page.getByLabel('Choose files').setInputFiles([
    ...files.map((path) => ({
      name: basename(path),
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path),
    })),
    { name: 'empty.fit', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) },
  ]);
  await expect(page.getByRole('status')).toContainText('12 new runs arrived');
  await expect(page.getByRole('status')).toContainText('could not be read');
  await expect(page.getByRole('region', { name: 'Could not be read' })).toContainText('empty.fit');
  await expect(page.getByRole('region', { name: 'Arrived' }).getByRole('row')).toHaveCount(12);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Look at your runs' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your runs');
  await expect(page.getByText('12 runs, pain below on the same days.')).toBeVisible();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your runs are in. Now your back.');
  await expectAccessible(page);
});

test('the same files again add nothing and say so', async ({ page }) => {
  const files = recordings().slice(-3) as string[];
  await page.goto('/import');
  await hydrated(page);
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByRole('status')).toContainText('3 new runs arrived');
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByRole('status')).toHaveText('No new run arrived, 3 files were already here.');
});

test('a file larger than one piece travels in pieces and arrives whole', async ({ page }) => {
  const [run = ''] = recordings().slice(-1);
  const zip = storedZip([
    { name: 'padding.bin', bytes: Buffer.alloc(7 * 1024 * 1024, 7) },
    { name: 'activities/run.fit', bytes: readFileSync(run) },
  ]);
  await page.goto('/import');
  await hydrated(page);
  const pieces: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') pieces.push(new URL(request.url()).search);
  });
  await page.getByLabel('Choose files').setInputFiles({ name: 'export.zip', mimeType: 'application/zip', buffer: zip });
  await expect(page.getByRole('status')).toContainText('1 new run arrived');
  expect(pieces).toEqual(['?at=0', `?at=${6 * 1024 * 1024}`]);
});

test.describe('before or without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('files are sent by the plain form', async ({ page }) => {
    await page.goto('/import');
    await page.getByLabel('Choose files').setInputFiles(recordings().slice(-2) as string[]);
    await page.getByRole('button', { name: 'Read these files' }).click();
    await expect(page.getByRole('status')).toHaveText('2 new runs arrived.');
  });
});

/** A zip without compression, made here: local headers, a directory, its end. */
function storedZip(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
