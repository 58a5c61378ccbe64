import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, anyOf, atLeast, not, TRUTHS, type Truth } from './truth.ts';

const truths = fc.array(fc.constantFrom(...TRUTHS), { maxLength: 6 });
/** Every way in which the unknowns could turn out. */
const outcomes = (list: readonly Truth[]): boolean[][] =>
  list.reduce<boolean[][]>(
    (all, one) =>
      all.flatMap((row) =>
        one === 'unknown'
          ? [
              [...row, true],
              [...row, false],
            ]
          : [[...row, one === 'yes']],
      ),
    [[]],
  );
/** Settled only when every outcome agrees: what three-valued logic promises. */
const settled = (list: readonly Truth[], judge: (row: boolean[]) => boolean): Truth => {
  const verdicts = new Set(outcomes(list).map(judge));
  return verdicts.size > 1 ? 'unknown' : verdicts.has(true) ? 'yes' : 'no';
};

describe('three-valued truth', () => {
  test('all, any and at-least settle exactly when no unanswered question could change them', () => {
    fc.assert(
      fc.property(truths, fc.integer({ min: 0, max: 7 }), (list, count) => {
        expect(allOf(list)).toBe(settled(list, (row) => row.every(Boolean)));
        expect(anyOf(list)).toBe(settled(list, (row) => row.some(Boolean)));
        expect(atLeast(count, list)).toBe(settled(list, (row) => row.filter(Boolean).length >= count));
      }),
    );
  });

  test('what is unknown stays unknown when turned round', () =>
    expect(TRUTHS.map(not)).toEqual(['no', 'yes', 'unknown']));
});
