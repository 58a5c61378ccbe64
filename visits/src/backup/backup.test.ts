import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTcx } from '../testing/make-recording.ts';
import { openVisit, type Visit } from '../visit.ts';
import { restoreBackup } from './restore-backup.ts';
import { readTar, type TarMember, writeTar } from './tar.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstride-backup-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const opened = async (name: string): Promise<Visit> => {
  const visit = await openVisit({ dataFolder: join(root, name), zone: 'Europe/Berlin' });
  if (!visit.ok) throw new Error(JSON.stringify(visit.refusal));
  return visit.value;
};
const everything = async (visit: Visit): Promise<unknown> => {
  const recordings = await visit.recordings();
  const bytes = recordings.ok ? await Promise.all(recordings.value.map((one) => visit.recordingBytes(one.sha256))) : [];
  return { facts: await visit.facts(), recordings, bytes, imports: await visit.imports() };
};
const checkIn = (id: string, at: string, more = {}): object => ({
  type: 'check-in',
  at,
  zone: 'Europe/Berlin',
  id,
  ...more,
});

/** A journal with a correction older than what it corrects, an erased entry, two recordings and an import log. */
async function filled(name: string): Promise<Visit> {
  const visit = await opened(name);
  await visit.recordEntries([
    checkIn('late', '2026-03-02T06:00:00Z', { pain0to10: 4 }),
    checkIn('early', '2026-03-01T06:00:00Z', { supersedes: 'late', pain0to10: 3 }),
    checkIn('gone', '2026-03-03T06:00:00Z'),
  ]);
  await visit.eraseById('gone');
  for (const day of ['01', '02']) {
    await visit.importBytes(`${day}.tcx`, makeTcx({ startTime: `2026-03-${day}T06:00:00Z`, minutes: 20 }));
  }
  return visit;
}

test('a journal comes back from its backup as it was, recordings byte for byte, erased entries still erased', async () => {
  const visit = await filled('here');
  const file = join(root, 'all.backup');
  expect(await visit.backup(file)).toMatchObject({ ok: true, value: { entries: 2, recordings: 2, tombstones: 1 } });
  const before = await everything(visit);
  await visit.close();
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  expect(await restoreBackup(file, join(root, 'there'))).toEqual({
    ok: true,
    value: { entries: 2, recordings: 2, tombstones: 1 },
  });
  const back = await opened('there');
  expect(await everything(back)).toEqual(before);
  expect(await back.recordEntries(checkIn('gone', '2026-03-03T06:00:00Z'))).toMatchObject({
    ok: false,
    refusal: { reason: 'erased-id' },
  });
  await back.close();
});

test('a backup is made while another process writes, and never takes the place of a file', async () => {
  const visit = await filled('here');
  const looking = await openVisit({ dataFolder: join(root, 'here'), readOnly: true });
  if (!looking.ok) throw new Error('not opened');
  const file = join(root, 'all.backup');
  expect(await looking.value.backup(file)).toMatchObject({ ok: true });
  const bytes = readFileSync(file);
  expect(await looking.value.backup(file)).toMatchObject({
    ok: false,
    refusal: { reason: 'already-there', where: file },
  });
  expect(await looking.value.backup(join(root, 'no/such/folder/x'))).toMatchObject({
    ok: false,
    refusal: { reason: 'not-found' },
  });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(root).sort()).toEqual(['all.backup', 'here']);
  await looking.value.close();
  await visit.close();
});

test('a restore never goes over a journal or into a folder with other files', async () => {
  const visit = await filled('here');
  const file = join(root, 'all.backup');
  await visit.backup(file);
  await visit.close();
  expect(await restoreBackup(file, join(root, 'here'))).toMatchObject({ ok: false, refusal: { reason: 'not-empty' } });
  mkdirSync(join(root, 'photos'));
  writeFileSync(join(root, 'photos', 'a.jpg'), 'x');
  expect(await restoreBackup(file, join(root, 'photos'))).toMatchObject({
    ok: false,
    refusal: { reason: 'not-empty-folder' },
  });
  expect(await restoreBackup(join(root, 'nowhere'), join(root, 'new'))).toMatchObject({
    ok: false,
    refusal: { reason: 'not-found' },
  });
});

test('a backup that is damaged anywhere, cut off or something else is refused and leaves nothing behind', async () => {
  const visit = await filled('here');
  const file = join(root, 'all.backup');
  await visit.backup(file);
  await visit.close();
  const plain = gunzipSync(readFileSync(file));
  const broken = join(root, 'broken.backup');
  const refuses = async (bytes: Uint8Array): Promise<void> => {
    writeFileSync(broken, bytes);
    expect(await restoreBackup(broken, join(root, 'new'))).toMatchObject({
      ok: false,
      refusal: { reason: 'not-a-backup' },
    });
    expect(readdirSync(root).sort()).toEqual(['all.backup', 'broken.backup', 'here']);
  };
  await refuses(Buffer.from('something else'));
  await refuses(gzipSync('something else'));
  await refuses(readFileSync(file).subarray(0, 900));
  await refuses(gzipSync(plain.subarray(0, plain.length - 2048)));
  for (const at of [5, 600, plain.indexOf('"late"'), plain.indexOf('Trackpoint'), plain.length - 1500]) {
    const changed = Buffer.from(plain);
    changed[at] = (changed[at] ?? 0) ^ 0x01;
    await refuses(gzipSync(changed));
  }
});

test('whatever goes into a tar file comes out of it, however the stream is cut', async () => {
  const member = fc.record({
    name: fc.stringMatching(/^[a-z0-9/.]{1,40}$/),
    bytes: fc.uint8Array({ maxLength: 1500 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(member, { maxLength: 5 }), fc.integer({ min: 1, max: 700 }), async (members, piece) => {
      const whole = Buffer.concat(await Array.fromAsync(writeTar(members)));
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < whole.length; at += piece) yield whole.subarray(at, at + piece);
      }
      const read: TarMember[] = await Array.fromAsync(readTar(pieces(), 2000));
      expect(read.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))).toEqual(members);
    }),
    { numRuns: 50 },
  );
});
