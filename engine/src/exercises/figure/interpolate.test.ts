import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentAt, valueAt } from './interpolate.ts';

/** Three to six keys in a round of ten seconds, with a value each. */
const keyed = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 }).chain((tenths) =>
  fc.record({
    keys: fc.constant([0, ...[...tenths].sort((a, b) => a - b)].map((tenth) => ({ second: tenth / 10 }))),
    values: fc.array(fc.double({ min: -90, max: 90, noNaN: true }), {
      minLength: tenths.length + 1,
      maxLength: tenths.length + 1,
    }),
  }),
);
const ROUND = 10;

test('at a key, the value of the key', () => {
  fc.assert(
    fc.property(keyed, ({ keys, values }) => {
      keys.forEach(({ second }, index) => {
        expect(valueAt(values, momentAt(keys, ROUND, second))).toBeCloseTo(values[index] ?? Number.NaN, 6);
      });
    }),
  );
});

test('between two keys, never outside of their two values: nothing overshoots, what stands keeps standing', () => {
  fc.assert(
    fc.property(keyed, fc.double({ min: 0, max: 30, noNaN: true }), ({ keys, values }, second) => {
      const moment = momentAt(keys, ROUND, second);
      const [from = 0, to = 0] = [values[moment.index], values[(moment.index + 1) % values.length]];
      const value = valueAt(values, moment);
      expect(value).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
    }),
  );
});

test('round and round: the same second of the next round has the same value, plus what it drifts', () => {
  fc.assert(
    fc.property(keyed, fc.double({ min: 0, max: 9.99, noNaN: true }), ({ keys, values }, second) => {
      const [now, next] = [momentAt(keys, ROUND, second), momentAt(keys, ROUND, second + ROUND)];
      expect(valueAt(values, next)).toBeCloseTo(valueAt(values, now), 6);
    }),
  );
});

test('no jump where one round ends and the next begins, with drift', () => {
  const keys = [{ second: 0 }, { second: 3 }, { second: 6 }];
  const values = [0, 40, 80];
  const before = valueAt(values, momentAt(keys, ROUND, ROUND - 1e-6), 120);
  const after = valueAt(values, momentAt(keys, ROUND, 0), 120) + 120;
  expect(after - before).toBeCloseTo(0, 3);
});
