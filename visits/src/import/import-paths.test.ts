import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeGpx, makeRoute, makeTcx } from '../testing/make-recording.ts';
import { makeZip } from '../testing/make-zip.ts';
import { openVisit, type Visit } from '../visit.ts';
import type { ImportOptions } from './import-paths.ts';
import type { ImportProgress, ImportResult } from './report.ts';

let root: string;
let visit: Visit;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'backstride-import-'));
  mkdirSync(join(root, 'in'));
  const opened = await openVisit({ dataFolder: join(root, 'data'), zone: 'Europe/Berlin' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  visit = opened.value;
});
afterEach(async () => {
  await visit.close();
  rmSync(root, { recursive: true });
});

const put = (name: string, bytes: Uint8Array | string): string => {
  const path = join(root, 'in', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};
const imported = async (path: string | string[], options?: ImportOptions): Promise<ImportResult> => {
  const result = await visit.importPaths([path].flat(), options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const day = (number: number): string =>
  Temporal.Instant.from('2026-03-01T06:00:00Z')
    .add({ hours: 24 * number })
    .toString();
const tcx = (number: number): Uint8Array => makeTcx({ startTime: day(number), minutes: 30 });
const reason = (result: ImportResult): unknown => [...result.failed, ...result.skipped].map((one) => one.reason);
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name);

describe('recordings come in', () => {
  test('from files, folders, .gz, .zip and zip in zip, each with its run', async () => {
    put('folder/deep/0.tcx', tcx(0));
    put('folder/1.tcx.gz', gzipSync(tcx(1)));
    put('folder/notes.txt', 'not a run');
    const inner = makeZip([
      { name: '2.TCX', bytes: tcx(2), stored: true },
      { name: '3.tcx.gz', bytes: gzipSync(tcx(3)) },
    ]);
    const zip = put(
      'export.zip',
      makeZip([
        { name: 'a/', bytes: Buffer.of() },
        { name: 'a/inner.zip', bytes: inner },
      ]),
    );
    const result = await imported([join(root, 'in', 'folder'), zip]);
    expect(result).toMatchObject({ files: 5, imported: 4, duplicates: 0, failed: [], runs: 4 });
    expect(result.skipped).toEqual([{ file: 'folder/notes.txt', reason: 'not-a-recording' }]);
    const activities = await visit.activities();
    expect(activities.ok && activities.value.map((one) => one.activity.day)).toEqual([
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
    ]);
  });

  test('byte for byte as they were before they were packed', async () => {
    const bytes = tcx(0);
    await imported(put('run.tcx.gz.gz', gzipSync(gzipSync(bytes))));
    const kept = await visit.recordings();
    const sha256 = (kept.ok && kept.value[0]?.sha256) || '';
    const read = await visit.recordingBytes(sha256);
    expect(read.ok && Buffer.from(read.value ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  test('the same import again changes nothing, whatever the packing', async () => {
    for (const number of [0, 1, 2, 3, 4, 5]) put(`runs/${number}.tcx`, tcx(number));
    await imported(join(root, 'in', 'runs'));
    const before = await visit.facts();
    put('runs/again.tcx.gz', gzipSync(tcx(0)));
    const again = await imported(join(root, 'in', 'runs'));
    expect(again).toMatchObject({ files: 7, imported: 0, duplicates: 7, runs: 0 });
    expect(await visit.facts()).toEqual(before);
  });

  test('the same run as TCX and as GPX is kept twice and counts once', async () => {
    const run = { startTime: day(0), minutes: 30 };
    const result = await imported([put('watch.tcx', makeTcx(run)), put('phone.gpx', makeGpx(run))]);
    expect(result).toMatchObject({ imported: 2, runs: 1 });
    const activities = await visit.activities();
    expect(activities.ok && activities.value).toMatchObject([
      { activity: { sport: 'running' }, alsoRecordedAs: [expect.any(String)] },
    ]);
  });

  test('a ride is imported and is no run', async () => {
    const ride = makeTcx({ startTime: day(0), minutes: 30, metresPerSecond: 7, sport: 'Biking' });
    expect(await imported(put('ride.tcx', ride))).toMatchObject({ imported: 1, runs: 0 });
  });

  test('from the browser, under the name the runner knows and no other place', async () => {
    const zip = makeZip([{ name: 'run.tcx', bytes: tcx(0) }]);
    const result = await visit.importBytes('../../etc/export.zip', zip);
    expect(result).toMatchObject({ ok: true, value: { imported: 1 } });
    const kept = await visit.recordings();
    expect(kept.ok && kept.value[0]?.name).toBe('export.zip/run.tcx');
    expect(readdirSync(join(root, 'data', 'incoming'))).toEqual([]);
  });

  test('by hand, they are activities beside the recorded ones', async () => {
    await visit.recordEntries({
      type: 'manual-activity',
      at: day(1),
      zone: 'Europe/Berlin',
      id: 'm',
      sport: 'Strength',
      startTime: day(0),
      durationSeconds: 1800,
    });
    const facts = await visit.facts();
    expect(facts.ok && facts.value.activities).toMatchObject([
      { id: 'm', sport: 'strength', day: '2026-03-01', elapsedSeconds: 1800 },
    ]);
  });
});

describe('what cannot be read is left out by name and reason', () => {
  const gz = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);
  const bombText = `<gpx><trk><!--${' '.repeat(40_000_000)}--></trk></gpx>`;
  const zipOf = (name: string, bytes: Uint8Array, claims = {}): Uint8Array => makeZip([{ name, bytes, claims }]);
  const nested = (depth: number): Uint8Array =>
    depth === 0 ? tcx(0) : zipOf(depth === 1 ? 'run.tcx' : 'in.zip', nested(depth - 1));
  const overlapping = (): Uint8Array => {
    const zip = Buffer.from(
      makeZip([
        { name: 'a.tcx', bytes: tcx(0) },
        { name: 'b.tcx', bytes: tcx(0) },
      ]),
    );
    const second = zip.lastIndexOf('PK\x01\x02');
    zip.writeUInt32LE(0, second + 42);
    return zip;
  };
  test.each<[string, string, () => Uint8Array | string, string]>([
    ['an empty file', 'run.fit', () => '', 'empty-file'],
    ['an empty file inside .gz', 'run.fit.gz', () => gz(Buffer.of()), 'empty-file'],
    ['text', 'notes.txt', () => 'hello', 'not-a-recording'],
    ['text that claims to be a recording', 'run.fit', () => 'hello', 'not-a-recording'],
    ['a route', 'way.gpx', makeRoute, 'route-without-times'],
    ['a broken .gz', 'run.tcx.gz', () => gz(tcx(0)).subarray(0, 200), 'broken-gzip'],
    ['.gz packed too often', 'run.tcx.gz', () => gz(gz(gz(gz(tcx(0))))), 'nested-too-deep'],
    ['a .gz bomb', 'run.gpx.gz', () => gz(Buffer.from(bombText)), 'expands-too-far'],
    ['a zip cut off', 'export.zip', () => zipOf('run.tcx', tcx(0)).subarray(0, 300), 'broken-archive'],
    ['text named zip', 'export.zip', () => 'PK', 'broken-archive'],
    ['nothing named zip', 'export.zip', () => '', 'broken-archive'],
    ['a zip with a password', 'export.zip', () => zipOf('run.tcx', tcx(0), { flags: 1 }), 'encrypted'],
    ['a zip by a rare method', 'export.zip', () => zipOf('run.tcx', tcx(0), { method: 14 }), 'unsupported-compression'],
    ['a wrong checksum', 'export.zip', () => zipOf('run.tcx', tcx(0), { crc32: 1 }), 'wrong-checksum'],
    [
      'a zip that unpacks to more than it says',
      'export.zip',
      () => zipOf('run.tcx', tcx(0), { bytes: 50 }),
      'expands-too-far',
    ],
    ['a zip bomb', 'export.zip', () => zipOf('run.gpx', Buffer.from(bombText)), 'expands-too-far'],
    ['entries over the same bytes', 'export.zip', overlapping, 'expands-too-far'],
    ['archives too deep', 'export.zip', () => nested(4), 'nested-too-deep'],
    ['a name that points outside', 'export.zip', () => zipOf('../../evil.tcx', tcx(0)), 'unsafe-name'],
    ['an absolute name', 'export.zip', () => zipOf('/etc/evil.tcx', tcx(0)), 'unsafe-name'],
  ])('%s', async (_name, file, bytes, expected) => {
    const result = await imported(put(file, bytes()));
    expect(reason(result)).toEqual([expected]);
    expect(result).toMatchObject({ files: 1, imported: 0, duplicates: 0, runs: 0 });
    expect(filesUnder(join(root, 'data', 'recordings'))).toEqual([]);
    expect(readdirSync(join(root, 'data', 'incoming'))).toEqual([]);
    expect(readdirSync(root).sort()).toEqual(['data', 'in']);
  });

  test('a path that does not exist, beside one that does', async () => {
    const result = await imported([join(root, 'nowhere'), put('run.tcx', tcx(0))]);
    expect(result).toMatchObject({ files: 2, imported: 1 });
    expect(result.failed).toEqual([{ file: join(root, 'nowhere'), reason: 'not-found' }]);
  });

  test('one bad file spoils nothing around it', async () => {
    for (const number of [0, 1, 2, 3, 4]) put(`runs/${number}.tcx`, tcx(number));
    put('runs/bad.fit', 'x');
    put('runs/bad.zip', 'x');
    const result = await imported(join(root, 'in', 'runs'));
    expect(result).toMatchObject({ files: 7, imported: 5, runs: 5 });
    expect(result.failed).toEqual([
      { file: 'runs/bad.fit', reason: 'not-a-recording' },
      { file: 'runs/bad.zip', reason: 'broken-archive' },
    ]);
  });

  test('our own folder, links that lead in circles, and an empty folder bring nothing', async () => {
    await imported(put('run.tcx', tcx(0)));
    symlinkSync(root, join(root, 'in', 'circle'));
    const result = await imported(root);
    expect(result).toMatchObject({ files: 2, imported: 0, duplicates: 1 });
    expect(result.skipped).toEqual([{ file: expect.stringContaining('circle'), reason: 'link-to-a-folder' }]);
    mkdirSync(join(root, 'in', 'empty'));
    expect(await imported(join(root, 'in', 'empty'))).toMatchObject({ files: 0, failed: [] });
  });
});

describe('an import can be watched, stopped and trusted', () => {
  test('every file is told once, counting up to the total', async () => {
    for (const number of [0, 1, 2, 3, 4, 5, 6]) put(`runs/${number}.tcx`, tcx(number));
    put('runs/x.txt', 'x');
    const told: ImportProgress[] = [];
    const result = await imported(join(root, 'in', 'runs'), { onProgress: (progress) => told.push(progress) });
    expect(told.map((one) => one.done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(told.map((one) => one.file)).size).toBe(8);
    expect(told.every((one) => one.total === 8)).toBe(true);
    const log = await visit.imports();
    expect(log.ok && log.value[0]?.files).toHaveLength(result.files);
  });

  test('stopped half way, what was read is kept whole; run again, it ends as if never stopped', async () => {
    for (let number = 0; number < 40; number++) put(`runs/${number}.tcx`, tcx(number));
    const stopping = new AbortController();
    const signal = stopping.signal;
    const first = await imported(join(root, 'in', 'runs'), { signal, onProgress: () => stopping.abort() });
    const facts = await visit.facts();
    expect(facts.ok && facts.value.activities).toHaveLength(first.imported);
    const second = await imported(join(root, 'in', 'runs'));
    expect(first.imported + second.imported).toBe(40);
    expect(second).toMatchObject({ files: 40, duplicates: first.imported });
  });

  test('an erased recording stays away when its archive is imported again', async () => {
    const path = put('run.tcx', tcx(0));
    await imported(path);
    const kept = await visit.recordings();
    await visit.eraseById((kept.ok && kept.value[0]?.sha256) || '');
    expect(await imported(path)).toMatchObject({
      imported: 0,
      skipped: [{ file: 'run.tcx', reason: 'erased-before' }],
    });
  });

  test('whatever lies in an archive, every file is counted exactly once and nothing else appears', async () => {
    const member = fc.oneof(
      fc.integer({ min: 0, max: 5 }).map((number) => ({ name: `${number}.tcx`, bytes: tcx(number) })),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => ({ name: 'noise.fit', bytes })),
      fc
        .string({ maxLength: 20 })
        .map((text) => ({ name: `t/${text.replace(/[^a-z]/g, '')}.txt`, bytes: Buffer.from(text) })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 6 }), async (members) => {
        const result = await imported(put('any.zip', makeZip(members)));
        const { files, imported: fresh, duplicates, skipped, failed } = result;
        expect(files).toBe(members.length);
        expect(fresh + duplicates + skipped.length + failed.length).toBe(files);
        const kept = await visit.recordings();
        expect(filesUnder(join(root, 'data', 'recordings'))).toHaveLength(kept.ok ? kept.value.length : -1);
      }),
      { numRuns: 12 },
    );
  });
});

test.each([false, true])(
  'rows of older formulas are made again from the bytes when the journal is opened (to look: %s)',
  async (readOnly) => {
    await imported(put('run.tcx', tcx(0)));
    const before = await visit.activities();
    await visit.close();
    const raw = new DatabaseSync(join(root, 'data', 'journal.sqlite'));
    raw.exec("update recordings set derived_by = 'older'; delete from activities");
    raw.close();
    const reopened = await openVisit({ dataFolder: join(root, 'data'), zone: 'Europe/Berlin', readOnly });
    if (!reopened.ok) throw new Error('not opened');
    visit = reopened.value;
    expect(await visit.activities()).toEqual(before);
  },
);
