import { describe, expect, test } from 'vitest';
import { addDays, localDayFrom } from '../core/days.ts';
import type { Entry } from '../journal/entries.ts';
import { journalUntil } from '../journal/timeline.ts';
import { cutFor, judgeSelfTest } from './judge-self-test.ts';
import { PROTOCOLS, type ProtocolKey } from './protocols.ts';
import { latest, type Sides, sittings } from './results.ts';

const DAY = localDayFrom('2026-05-20');
const judge = (
  testKey: ProtocolKey,
  sides: Sides,
  person: { sex?: 'F' | 'M' | 'X'; ageYears?: number } = { sex: 'M', ageYears: 25 },
) => judgeSelfTest({ test: testKey, on: DAY, sides }, person);
const entry = (value: number, more: Partial<Extract<Entry, { type: 'self-test' }>> = {}, ago = 0): Entry => ({
  type: 'self-test',
  version: 1,
  id: `${value}-${ago}-${more.side}`,
  at: `${addDays(DAY, -ago)}T08:00:00Z`,
  zone: 'UTC',
  test: 'ST-02',
  unit: 'seconds',
  value,
  ...more,
});

describe('low is what the evidence base calls low', () => {
  test.each([
    ['ST-01', { both: 76 }, 'M', 25, true],
    ['ST-01', { both: 77 }, 'M', 25, false],
    ['ST-01', { both: 62 }, 'F', 25, true],
    ['ST-01', { both: 63 }, 'F', 25, false],
    ['ST-02', { left: 59, right: 90 }, 'M', 25, true],
    ['ST-02', { left: 60, right: 90 }, 'M', 25, false],
    ['ST-02', { left: 41, right: 41 }, 'F', 25, false],
    ['ST-02', { left: 55, right: 55 }, 'M', 45, false],
    ['ST-03', { both: 59 }, 'F', 50, true],
    ['ST-06', { left: 19, right: 25 }, 'F', 30, true],
    ['ST-08', { both: 22 }, 'M', 30, true],
    ['ST-09', { left: 1, right: -5 }, 'M', 30, true],
    ['ST-09', { left: 0, right: -5 }, 'M', 30, false],
    ['ST-11', { left: 30, right: 30 }, 'M', 30, false],
    ['ST-11', { left: 30, right: 30 }, 'F', 30, true],
    ['ST-12', { left: 8.5, right: 10 }, 'F', 30, true],
    ['ST-19', { both: 5 }, 'F', 30, true],
  ] as const)('%s %o of %s, %d years', (key, sides, sex, ageYears, low) =>
    expect(judge(key, sides, { sex, ageYears }).low).toBe(low),
  );

  test('a cut falls with age as stated, and never below 70 %', () => {
    const cuts = [25, 35, 45, 55, 65, 85].map((ageYears) => cutFor(PROTOCOLS['ST-02'], { sex: 'M', ageYears }));
    expect(cuts).toEqual([60, 57, 54, 48, 42, 42]);
  });
  test('who says no sex, or neither, is judged by the milder cut', () => {
    expect(cutFor(PROTOCOLS['ST-02'], {})).toBe(41);
    expect(cutFor(PROTOCOLS['ST-11'], { sex: 'X' })).toBe(33);
  });
  test('a test without norms for the age has no cut', () =>
    expect(judge('ST-08', { both: 10 }, { sex: 'M', ageYears: 70 }).low).toBeUndefined());
  test('leg length, calf raises and symptom tests are shown, never called low', () => {
    for (const key of ['ST-05', 'ST-13', 'ST-14', 'ST-15', 'ST-16', 'ST-18'] as const)
      expect(judge(key, { left: 1, right: 2 }).low).toBeUndefined();
  });
});

describe('one measurement has an error', () => {
  test('just under the cut is low, not clearly low', () => {
    expect(judge('ST-02', { left: 58, right: 80 })).toMatchObject({ low: true, clearlyLow: false });
    expect(judge('ST-02', { left: 50, right: 80 })).toMatchObject({ low: true, clearlyLow: true });
  });
  test('just under the cut twice on the same side is clearly low, on different sides it is not', () => {
    const now = { test: 'ST-02', on: DAY, sides: { left: 58, right: 80 } } as const;
    const before = (sides: Sides) => ({ test: 'ST-02', on: addDays(DAY, -28), sides }) as const;
    const person = { sex: 'M', ageYears: 20 } as const;
    expect(judgeSelfTest(now, person, before({ left: 57, right: 80 })).clearlyLow).toBe(true);
    expect(judgeSelfTest(now, person, before({ left: 80, right: 57 })).clearlyLow).toBe(false);
  });
  test('a change counts only beyond what a repeat may differ by', () => {
    const from = (value: number) => ({ test: 'ST-03', on: addDays(DAY, -28), sides: { both: value } }) as const;
    const now = { test: 'ST-03', on: DAY, sides: { both: 150 } } as const;
    expect(judgeSelfTest(now, {}, from(120)).change).toEqual({ by: 30, beyondError: false });
    expect(judgeSelfTest(now, {}, from(90)).change).toEqual({ by: 60, beyondError: true });
  });
  test('where the error is not known, no change is called real', () => {
    const before = { test: 'ST-04', on: addDays(DAY, -28), sides: { both: 20 } } as const;
    expect(judgeSelfTest({ test: 'ST-04', on: DAY, sides: { both: 200 } }, {}, before).change?.beyondError).toBe(false);
  });
});

describe('sides', () => {
  test('15 % between the sides is mentioned, 14 % is not', () => {
    expect(judge('ST-02', { left: 85, right: 100 }).sideDifference?.mentioned).toBe(true);
    expect(judge('ST-02', { left: 86, right: 100 }).sideDifference?.mentioned).toBe(false);
  });
  test('left and right of one week are one sitting; the better attempt counts', () => {
    const results = sittings(
      journalUntil(
        [entry(80, { side: 'left' }, 3), entry(70, { side: 'right' }, 1), entry(75, { side: 'right' }, 0)],
        DAY,
      ),
    );
    expect(results).toEqual([{ test: 'ST-02', on: addDays(DAY, -3), sides: { left: 80, right: 75 } }]);
  });
  test('four weeks later is another sitting', () => {
    const results = sittings(journalUntil([entry(50, { side: 'left' }, 28), entry(70, { side: 'left' }, 0)], DAY));
    expect(latest(results, 'ST-02')).toMatchObject({ now: { sides: { left: 70 } }, before: { sides: { left: 50 } } });
  });
  test('centimetres of a tape become millimetres; a unit that cannot be is left out', () => {
    const tape = entry(91, { test: 'ST-13', side: 'left', unit: 'centimetres' });
    expect(sittings(journalUntil([tape], DAY))[0]?.sides.left).toBe(910);
    expect(sittings(journalUntil([entry(91, { unit: 'degrees' })], DAY))).toEqual([]);
  });
});

test('every protocol cites, is dated for review, and has a retest after a week or more', () => {
  expect(Object.keys(PROTOCOLS)).toHaveLength(19);
  for (const row of Object.values(PROTOCOLS)) {
    expect(row.citations.length, row.key).toBeGreaterThan(0);
    expect(row.retestDays, row.key).toBeGreaterThanOrEqual(7);
    expect(row.id).toBe(`selftests/protocols#${row.key}`);
  }
});
