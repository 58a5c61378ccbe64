/**
 * What must every storage do, whatever is underneath?
 * Called with an opener by the test file of each adapter, so that all of them keep the same promises.
 */
import type { Entry } from '@backstride/engine';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkIn, run, staged } from './contract.fixtures.ts';
import { ALONE, parseRunnerId, type RunnerId, type Storage } from './storage.ts';

export type StorageUnderTest = {
  open(): Promise<Storage>;
  /** Whether these bytes can be found anywhere in what the storage wrote. */
  holdsBytes(needle: string): Promise<boolean>;
  dispose(): Promise<void>;
};

export function storageContract(name: string, make: () => Promise<StorageUnderTest>): void {
  describe(`${name} keeps the storage contract`, () => {
    let place: StorageUnderTest;
    let storage: Storage;
    beforeEach(async () => {
      place = await make();
      storage = await place.open();
    });
    afterEach(async () => {
      await storage.close();
      await place.dispose();
    });
    const reopen = async (): Promise<void> => {
      await storage.close();
      storage = await place.open();
    };
    const context: Context = { storage: () => storage, reopen, holdsBytes: (needle) => place.holdsBytes(needle) };
    journalPromises(context);
    recordingPromises(context);
    erasurePromises(context);
    runnersApart(context);
  });
}

type Context = {
  storage(): Storage;
  reopen(): Promise<void>;
  holdsBytes(needle: string): Promise<boolean>;
};

function journalPromises({ storage, reopen }: Context): void {
  test('an entry comes back exactly as it was stated, also after closing and opening', async () => {
    const entry = checkIn('a', { pain0to10: 3, own: { kept: ['as', 'is'] } } as Partial<Entry>);
    expect(await storage().append(ALONE, [entry])).toEqual({ ok: true, value: { added: ['a'], known: [] } });
    await reopen();
    expect(await storage().entries(ALONE)).toEqual([entry]);
  });

  test('entries come back in the order of when they were stated, whatever the order of arrival and the offset', async () => {
    const late = checkIn('late', { at: '2026-03-02T01:00:00+03:00' });
    const early = checkIn('early', { at: '2026-03-01T21:59:59.5Z' });
    const between = checkIn('between', { at: '2026-03-01T23:00:00+01:00' });
    await storage().append(ALONE, [late, between]);
    await storage().append(ALONE, [early]);
    expect((await storage().entries(ALONE)).map((entry) => entry.id)).toEqual(['early', 'between', 'late']);
  });

  test('the same entry twice is one entry, whatever the order of its fields', async () => {
    await storage().append(ALONE, [checkIn('a', { pain0to10: 3 } as Partial<Entry>)]);
    const again = { pain0to10: 3, ...checkIn('a') } as Entry;
    expect(await storage().append(ALONE, [again, again])).toEqual({ ok: true, value: { added: [], known: ['a'] } });
    expect(await storage().entries(ALONE)).toHaveLength(1);
  });

  test('the same id with other content is refused, and nothing of that batch is taken', async () => {
    await storage().append(ALONE, [checkIn('a', { pain0to10: 3 } as Partial<Entry>)]);
    const outcome = await storage().append(ALONE, [checkIn('b'), checkIn('a', { pain0to10: 4 } as Partial<Entry>)]);
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'same-id-other-content', id: 'a' } });
    expect((await storage().entries(ALONE)).map((entry) => entry.id)).toEqual(['a']);
  });

  test('a correction names an entry of the same type that is there already', async () => {
    await storage().append(ALONE, [checkIn('a')]);
    const unknown = await storage().append(ALONE, [checkIn('b', { supersedes: 'nowhere' })]);
    expect(unknown).toEqual({ ok: false, refusal: { reason: 'corrects-unknown', id: 'b' } });
    const goal = { ...checkIn('g', { supersedes: 'a' }), type: 'goal' } as Entry;
    const other = await storage().append(ALONE, [goal]);
    expect(other).toEqual({ ok: false, refusal: { reason: 'corrects-other-type', id: 'g' } });
    const fine = await storage().append(ALONE, [checkIn('b', { supersedes: 'a' }), checkIn('c', { supersedes: 'b' })]);
    expect(fine.ok).toBe(true);
    expect(await storage().entries(ALONE)).toHaveLength(3);
  });

  test('a journal comes back out of a backup as it was, but never over one that holds something', async () => {
    const entries = [checkIn('b', { supersedes: 'z' }), checkIn('z', { at: '2026-03-02T06:00:00Z' })];
    const tombstones = [{ id: 'gone', what: 'entry', erasedAt: '2026-03-03T06:00:00Z' } as const];
    expect(await storage().restoreJournal(ALONE, { entries, tombstones })).toBe(true);
    expect(await storage().entries(ALONE)).toEqual(entries);
    expect(await storage().tombstones(ALONE)).toEqual(tombstones);
    expect(await storage().restoreJournal(ALONE, { entries, tombstones: [] })).toBe(false);
  });

  test('two appends at the same moment both count, and the same one twice counts once', async () => {
    const outcomes = await Promise.all([
      storage().append(ALONE, [checkIn('a')]),
      storage().append(ALONE, [checkIn('b')]),
      storage().append(ALONE, [checkIn('a')]),
    ]);
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect((await storage().entries(ALONE)).map((entry) => entry.id)).toEqual(['a', 'b']);
  });

  test('thousands of entries at once are one batch', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => checkIn(`n${String(index).padStart(5, '0')}`));
    await storage().append(ALONE, many);
    expect(await storage().entries(ALONE)).toEqual(many);
  });
}

function recordingPromises({ storage, reopen }: Context): void {
  test('a recording comes back byte for byte, with what it came down to', async () => {
    const one = await staged(storage(), ALONE, 'ten kilometres');
    expect(await storage().keepRecordings(ALONE, [one])).toEqual(['kept']);
    await reopen();
    const bytes = await storage().recordingBytes(ALONE, one.sha256);
    expect(new TextDecoder().decode(bytes)).toBe('ten kilometres');
    expect(await storage().activities(ALONE)).toEqual(one.activities);
    expect(await storage().recordings(ALONE)).toMatchObject([{ sha256: one.sha256, name: 'ten kilometres.fit' }]);
  });

  test('the same recording again changes nothing, within a batch and after it', async () => {
    const batch = [await staged(storage(), ALONE, 'run'), await staged(storage(), ALONE, 'run')];
    expect(await storage().keepRecordings(ALONE, batch)).toEqual(['kept', 'known']);
    const before = await storage().recordings(ALONE);
    expect(await storage().keepRecordings(ALONE, [await staged(storage(), ALONE, 'run')])).toEqual(['known']);
    expect(await storage().recordings(ALONE)).toEqual(before);
    expect(await storage().activities(ALONE)).toHaveLength(1);
  });

  test('two imports of the same recording at the same moment keep it once, with its bytes', async () => {
    const [first, second] = [await staged(storage(), ALONE, 'run'), await staged(storage(), ALONE, 'run')];
    const outcomes = await Promise.all([
      storage().keepRecordings(ALONE, [first]),
      storage().keepRecordings(ALONE, [second]),
    ]);
    expect(outcomes.flat().sort()).toEqual(['kept', 'known']);
    expect(await storage().recordingBytes(ALONE, first.sha256)).toBeDefined();
  });

  test('a batch with a row that cannot be written leaves neither rows nor bytes', async () => {
    const good = await staged(storage(), ALONE, 'good');
    const bad = { ...(await staged(storage(), ALONE, 'bad')), zone: null as unknown as string };
    await expect(storage().keepRecordings(ALONE, [good, bad])).rejects.toThrow();
    expect(await storage().recordings(ALONE)).toEqual([]);
    expect(await storage().recordingBytes(ALONE, good.sha256)).toBeUndefined();
    expect(await storage().keepRecordings(ALONE, [await staged(storage(), ALONE, 'good')])).toEqual(['kept']);
  });

  test('derived rows are replaced as a whole when a formula changes', async () => {
    const one = await staged(storage(), ALONE, 'run');
    await storage().keepRecordings(ALONE, [one]);
    const activities = [run(`${one.sha256}#0`), run(`${one.sha256}#1`, '2026-03-01T08:00:00Z')];
    await storage().replaceActivities(ALONE, one.sha256, { activities, derivedBy: '2' });
    expect(await storage().activities(ALONE)).toEqual(activities);
    expect((await storage().recordings(ALONE))[0]?.derivedBy).toBe('2');
  });

  test('the log of an import says what happened to each file, newest import first', async () => {
    const files = [{ file: 'a.fit', outcome: 'failed', reason: 'empty-file' } as const];
    await storage().logImport(ALONE, { id: 'one', at: '2026-03-01T06:00:00Z', files });
    await storage().logImport(ALONE, { id: 'two', at: '2026-03-02T06:00:00Z', files: [] });
    expect((await storage().imports(ALONE)).map((record) => record.id)).toEqual(['two', 'one']);
    expect((await storage().imports(ALONE))[1]?.files).toEqual(files);
  });
}

function erasurePromises({ storage, reopen, holdsBytes }: Context): void {
  test('an erased entry is gone from what is read and from every byte on disk; only a tombstone stays', async () => {
    const others = Array.from({ length: 300 }, (_, index) => checkIn(`other-${index}`));
    await storage().append(ALONE, others);
    await storage().append(ALONE, [checkIn('secret', { note: 'zanzibarpain' } as Partial<Entry>)]);
    expect(await holdsBytes('zanzibarpain')).toBe(true);
    expect(await storage().erase(ALONE, 'secret')).toEqual({ ok: true, value: { erased: ['secret'] } });
    expect(await holdsBytes('zanzibarpain')).toBe(false);
    expect(await storage().entries(ALONE)).toHaveLength(300);
    expect(await storage().tombstones(ALONE)).toMatchObject([{ id: 'secret', what: 'entry' }]);
    expect(Object.keys((await storage().tombstones(ALONE))[0] ?? {}).sort()).toEqual(['erasedAt', 'id', 'what']);
  });

  test('an erased entry does not come back when a device sends it again', async () => {
    await storage().append(ALONE, [checkIn('a')]);
    await storage().erase(ALONE, 'a');
    const again = await storage().append(ALONE, [checkIn('a')]);
    expect(again).toEqual({ ok: false, refusal: { reason: 'erased-id', id: 'a' } });
  });

  test('erasing a correction erases what it corrected, so that no withdrawn answer returns', async () => {
    await storage().append(ALONE, [checkIn('a'), checkIn('b', { supersedes: 'a' }), checkIn('other')]);
    expect(await storage().erase(ALONE, 'b')).toEqual({ ok: true, value: { erased: ['b', 'a'] } });
    expect((await storage().entries(ALONE)).map((entry) => entry.id)).toEqual(['other']);
  });

  test('an erased recording is gone with its bytes, its name and its derived rows, and stays gone', async () => {
    const one = await staged(storage(), ALONE, 'zanzibarrun');
    const { sha256 } = one;
    await storage().keepRecordings(ALONE, [one]);
    const files = [{ file: 'zanzibarrun.fit', outcome: 'imported', sha256 } as const];
    await storage().logImport(ALONE, { id: 'i', at: '2026-03-01T06:00:00Z', files });
    expect(await storage().erase(ALONE, `${sha256.slice(0, 12)}#0`)).toEqual({ ok: true, value: { erased: [sha256] } });
    expect(await holdsBytes('zanzibarrun')).toBe(false);
    expect(await storage().activities(ALONE)).toEqual([]);
    expect(await storage().recordingBytes(ALONE, sha256)).toBeUndefined();
    expect(await storage().keepRecordings(ALONE, [await staged(storage(), ALONE, 'zanzibarrun')])).toEqual(['erased']);
    await reopen();
    expect(await storage().recordings(ALONE)).toEqual([]);
    expect(await holdsBytes('zanzibarrun')).toBe(false);
  });

  test('what is not there is refused by its id; what is erased already stays erased', async () => {
    expect(await storage().erase(ALONE, 'never')).toEqual({
      ok: false,
      refusal: { reason: 'unknown-id', id: 'never' },
    });
    await storage().append(ALONE, [checkIn('a')]);
    await storage().erase(ALONE, 'a');
    expect(await storage().erase(ALONE, 'a')).toEqual({ ok: true, value: { erased: ['a'] } });
    expect(await storage().tombstones(ALONE)).toHaveLength(1);
  });
}

function runnersApart({ storage }: Context): void {
  test('nothing of one runner is seen, shared or erased through another', async () => {
    const anna = parseRunnerId('anna') as RunnerId;
    const bela = parseRunnerId('bela') as RunnerId;
    const one = await staged(storage(), anna, 'same bytes');
    await storage().keepRecordings(anna, [one]);
    expect(await storage().keepRecordings(bela, [await staged(storage(), bela, 'same bytes')])).toEqual(['kept']);
    await storage().append(anna, [checkIn('a', { pain0to10: 1 } as Partial<Entry>)]);
    await storage().append(bela, [checkIn('a', { pain0to10: 9 } as Partial<Entry>)]);
    await storage().erase(bela, one.sha256);
    await storage().erase(bela, 'a');
    expect(await storage().recordingBytes(anna, one.sha256)).toBeDefined();
    expect(await storage().entries(anna)).toMatchObject([{ id: 'a', pain0to10: 1 }]);
    expect(await storage().entries(bela)).toEqual([]);
  });

  test.each(['', '../up', 'A', 'a/b', '.', 'a'.repeat(65)])('%j is no name for a runner', (text) => {
    expect(parseRunnerId(text)).toBeUndefined();
  });
}
