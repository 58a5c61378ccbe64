import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultDataFolder } from './data-folder.ts';
import { openVisit } from './visit.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstride-visit-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const checkIn = { type: 'check-in', id: 'a', at: '2026-03-01T06:00:00Z', zone: 'Europe/Berlin', pain0to10: 3 };

test('a second visit that wants to write is refused with the process that is there; one that looks is welcome', async () => {
  const first = await openVisit({ dataFolder: root });
  if (!first.ok) throw new Error('not opened');
  await first.value.recordEntries(checkIn);
  expect(await openVisit({ dataFolder: root })).toMatchObject({
    ok: false,
    refusal: { reason: 'in-use', where: root, what: String(process.pid) },
  });
  const looking = await openVisit({ dataFolder: root, readOnly: true });
  const facts = looking.ok ? await looking.value.facts() : looking;
  expect(facts.ok && facts.value.entries).toHaveLength(1);
  if (looking.ok) {
    expect(await looking.value.recordEntries({ ...checkIn, id: 'b' })).toMatchObject({
      ok: false,
      refusal: { reason: 'no-permission' },
    });
    await looking.value.close();
  }
  await first.value.close();
});

test('looking where there is no journal yet finds an empty one', async () => {
  const visit = await openVisit({ dataFolder: join(root, 'new'), readOnly: true });
  expect(visit.ok && (await visit.value.facts())).toEqual({ ok: true, value: { entries: [], activities: [] } });
  if (visit.ok) await visit.value.close();
});

test('the same entry sent twice is one entry; with other content it is refused by its id', async () => {
  const visit = await openVisit({ dataFolder: root });
  if (!visit.ok) throw new Error('not opened');
  expect(await visit.value.recordEntries(checkIn)).toEqual({ ok: true, value: { accepted: 1, ids: ['a'] } });
  const elsewhere = { ...checkIn, at: '2026-03-01T07:00:00+01:00' };
  expect(await visit.value.recordEntries(elsewhere)).toEqual({ ok: true, value: { accepted: 0, ids: ['a'] } });
  expect(await visit.value.recordEntries({ ...checkIn, pain0to10: 4 })).toEqual({
    ok: false,
    refusal: { reason: 'same-id-other-content', what: 'a' },
  });
  await visit.value.close();
});

test('what a killed import had unpacked is gone when the journal is opened again', async () => {
  mkdirSync(join(root, 'incoming', 'import-x'), { recursive: true });
  writeFileSync(join(root, 'incoming', 'import-x', 'part.zip'), 'x');
  const visit = await openVisit({ dataFolder: root });
  expect(readdirSync(root)).not.toContain('incoming');
  if (visit.ok) await visit.value.close();
});

test('a damaged journal is refused with what is still readable', async () => {
  writeFileSync(join(root, 'journal.sqlite'), 'no database');
  expect(await openVisit({ dataFolder: root })).toMatchObject({
    ok: false,
    refusal: { reason: 'damaged', what: '0 entries, 0 recordings' },
  });
});

test('a zone that is none is refused before anything is opened', async () => {
  expect(await openVisit({ dataFolder: join(root, 'x'), zone: 'Nowhere' })).toMatchObject({
    ok: false,
    refusal: { reason: 'not-a-zone' },
  });
  expect(readdirSync(root)).toEqual([]);
});

test.each([
  [{ platform: 'linux', env: {}, home: '/h' }, '/h/.local/share/backstride'],
  [{ platform: 'linux', env: { XDG_DATA_HOME: '/x' }, home: '/h' }, '/x/backstride'],
  [{ platform: 'darwin', env: {}, home: '/h' }, '/h/Library/Application Support/Backstride'],
  [{ platform: 'linux', env: { BACKSTRIDE_DATA: '/mine' }, home: '/h' }, '/mine'],
] as const)('on %j data live in %s', (machine, folder) => {
  expect(defaultDataFolder(machine)).toBe(folder);
});
