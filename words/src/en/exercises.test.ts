import { CATALOGUE, CATALOGUE_KEYS } from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { EXERCISE_WORDS, VARIANT_WORDS } from './exercises.ts';

/** Words that make a back sound breakable (PR-53), and tones we do not take. */
const NEVER =
  /\b(worn|slipped|out of place|unstable|damage|crumbling|must rest|inflam\w+|jarring|weak|wear and tear)\b|!/i;
const A_LONG_SENTENCE_IN_WORDS = 22;

describe.each(CATALOGUE_KEYS)('%s', (key) => {
  const words = EXERCISE_WORDS[key];
  const all = [words.name, words.purpose, ...words.steps, ...words.cues, ...words.faults, words.stopIf];

  test('says what it is, what for, how, what to mind and when to stop', () => {
    expect(words.steps.length).toBeGreaterThanOrEqual(2);
    expect(words.cues.length).toBeGreaterThanOrEqual(1);
    expect(words.faults.length).toBeGreaterThanOrEqual(1);
    for (const text of all) expect(text.trim(), text).toMatch(/\S{2}/);
    for (const fault of words.faults) expect(fault, 'a fault comes with its remedy').toMatch(/: \S/);
  });

  test('frightens nobody and stays short', () => {
    for (const text of all) {
      expect(text).not.toMatch(NEVER);
      for (const sentence of text.split(/[.:;?]\s*/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(A_LONG_SENTENCE_IN_WORDS);
    }
  });
});

test('names are different from each other', () => {
  const names = CATALOGUE_KEYS.map((key) => EXERCISE_WORDS[key].name);
  expect(new Set(names).size).toBe(names.length);
});

test('every version on a ladder has words, and no words are left over', () => {
  const rungs = CATALOGUE_KEYS.flatMap(
    (key) => [...CATALOGUE[key].easier, ...CATALOGUE[key].harder] as readonly string[],
  );
  const versions = rungs.filter((rung) => rung.includes('/'));
  expect(Object.keys(VARIANT_WORDS).sort()).toEqual([...new Set(versions)].sort());
});

test('squat and lunge say what they really work on (CL-43, CL-44)', () => {
  expect(EXERCISE_WORDS['X-11'].purpose).toMatch(/front of your thighs and your buttocks/);
  expect(EXERCISE_WORDS['X-13'].purpose).toMatch(/buttocks and thighs .* lengthened/);
});

test('nothing promises that warming up, quicker steps or cold keep a back from hurting', () => {
  expect(EXERCISE_WORDS['X-58'].purpose).toMatch(/not proven/);
  expect(EXERCISE_WORDS['X-65'].purpose).toMatch(/cannot say that it helps/);
  for (const key of ['X-40', 'X-41', 'X-42'] as const)
    expect(EXERCISE_WORDS[key].purpose).not.toMatch(/pain|your back|prevent|protect/);
});
