import { describe, expect, test } from 'vitest';
import { LOCKED } from '../allowed-exercises.ts';
import { EXERCISE_IDS } from '../blocks.ts';
import { type Dose, EQUIPMENT, EXERCISE_GROUPS, type Exercise, TARGETS } from '../exercise.ts';
import { CATALOGUE, CATALOGUE_KEYS } from './index.ts';

/** What the article names, with the claim that names it. */
const NAMED_IN_THE_ARTICLE = [
  ['X-01', 'CL-17'],
  ['X-02', 'CL-17'],
  ['X-11', 'CL-43'],
  ['X-13', 'CL-44'],
  ['X-17', 'CL-19'],
  ['X-19', 'CL-19'],
  ['X-27', 'CL-53'],
  ['X-28', 'CL-52'],
  ['X-30', 'CL-54'],
  ['X-31', 'CL-54'],
  ['X-32', 'CL-41'],
  ['X-40', 'CL-37'],
  ['X-41', 'CL-37'],
  ['X-42', 'CL-37'],
  ['X-53', 'CL-56'],
  ['X-54', 'CL-55'],
  ['X-56', 'CL-56'],
] as const;
const COMPILED_ON = '2026-11-23';
const A_YEAR_LATER = '2027-11-23';

test('the catalogue has the 65 exercises that the table of blocking tags decides about, under the same names', () => {
  expect([...CATALOGUE_KEYS].sort()).toEqual([...EXERCISE_IDS].sort());
  expect(CATALOGUE_KEYS).toHaveLength(65);
});

test.each(NAMED_IN_THE_ARTICLE)('%s, which the article names, is there and knows its claim %s', (key, claim) => {
  expect(CATALOGUE[key].claim).toBe(claim);
});

describe.each(CATALOGUE_KEYS)('%s', (key) => {
  const row: Exercise = CATALOGUE[key];

  test('stands under its own key, in a file that carries it', () => {
    expect(row.key).toBe(key);
    expect(row.id).toMatch(new RegExp(`^exercises/catalogue/${key.toLowerCase()}-[a-z-]+#${key}$`));
  });

  test('says what it works on and what it needs, in words of the closed lists, each once', () => {
    expect(EXERCISE_GROUPS).toContain(row.group);
    for (const target of row.targets) expect(TARGETS).toContain(target);
    for (const thing of [...row.equipment, ...(row.laterEquipment ?? [])]) expect(EQUIPMENT).toContain(thing);
    expect(new Set(row.targets).size).toBe(row.targets.length);
  });

  test('has a dose that can be done: something to count, and ranges that rise', () => {
    for (const dose of [row.start, ...(row.later === undefined ? [] : [row.later])]) {
      expect(amounts(dose).length, 'something to count').toBeGreaterThan(0);
      for (const amount of [dose.sets, ...amounts(dose)]) expect(amount).toBeGreaterThan(0);
      for (const [least, most] of ranges(dose)) expect(most).toBeGreaterThan(least);
      if (dose.repetitionsBySet !== undefined) expect(dose.repetitionsBySet).toHaveLength(dose.sets);
    }
    expect(row.perWeek.least).toBeGreaterThan(0);
    expect(row.perWeek.most).toBeGreaterThanOrEqual(row.perWeek.least);
    expect(row.perWeek.most).toBeLessThanOrEqual(7);
  });

  test('has a ladder without missing rungs: exercises that exist, or versions of itself', () => {
    for (const rung of [...row.easier, ...row.harder]) {
      const [exercise, version] = rung.split('/');
      expect(CATALOGUE_KEYS).toContain(exercise);
      if (version === undefined) expect(exercise).not.toBe(key);
      else expect(exercise).toBe(key);
    }
    expect(row.easier.filter((rung) => row.harder.includes(rung))).toEqual([]);
  });

  test('leans on judgement alone only where it says so, and is read again within a year', () => {
    if (row.citations.every(({ source }) => source === 'JUDGEMENT')) {
      expect(['B', 'D']).toContain(row.confidence);
      if (row.confidence === 'B') expect(row.citations.some(({ place }) => place !== undefined)).toBe(true);
    }
    expect(row.reviewBy > COMPILED_ON && row.reviewBy <= A_YEAR_LATER).toBe(true);
  });

  test('is locked exactly when the list of locks says so', () => {
    expect(row.opens?.when).toBe((LOCKED as Partial<Record<string, string>>)[key]);
  });
});

test('rolling the lower back needs the wish, four weeks and little pain; plyometrics two green weeks after the ladder', () => {
  expect(CATALOGUE['X-56'].opens).toEqual({ when: 'own-wish', episodeWeeks: 4, painMost: 3 });
  for (const key of ['X-62', 'X-63'] as const)
    expect(CATALOGUE[key].opens).toEqual({ when: 'ladder-done', greenWeeks: 2 });
});

test('the deadlift starts only with little pain and a back that lasts a minute', () => {
  expect(CATALOGUE['X-19'].startsAt).toEqual({ painMost: 3, backEnduranceSeconds: 60 });
});

test('the squat is for thigh and buttock, the lunge for buttock and thigh: not what the article says', () => {
  expect(CATALOGUE['X-11'].targets).not.toContain('hamstrings');
  expect(CATALOGUE['X-13'].targets).not.toContain('hip-flexors');
});

test('an exercise that is easier than another is not harder than it as well', () => {
  for (const key of CATALOGUE_KEYS) {
    const row: Exercise = CATALOGUE[key];
    for (const rung of row.harder)
      if (!rung.includes('/'))
        expect((CATALOGUE as Record<string, Exercise>)[rung]?.harder, `${rung} above ${key}`).not.toContain(key);
  }
});

const amounts = (dose: Dose): readonly number[] =>
  [dose.repetitions, dose.holdSeconds, dose.durationSeconds, dose.distanceMetres].filter(
    (amount) => amount !== undefined,
  );

const ranges = (dose: Dose): readonly (readonly [number, number])[] =>
  (
    [
      [dose.sets, dose.setsMost],
      [dose.repetitions, dose.repetitionsMost],
      [dose.holdSeconds, dose.holdSecondsMost],
      [dose.durationSeconds, dose.durationSecondsMost],
      [dose.distanceMetres, dose.distanceMetresMost],
    ] as const
  ).flatMap(([least, most]) => (least === undefined || most === undefined ? [] : [[least, most] as const]));
