import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extremesByColumn } from './columns.ts';

const points = fc.array(
  fc.record({
    position: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  }),
  { minLength: 1, maxLength: 400 },
);

test('no spike is lost: every value lies within the extremes of its column, and each extreme is a value', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 200 }), (all, count) => {
      const columns = new Map(
        extremesByColumn(
          count,
          all.map((one) => one.position),
          all.map((one) => one.value),
        ).map((one) => [one.column, one]),
      );
      for (const { position, value } of all) {
        const column = columns.get(Math.min(count - 1, Math.floor(position * count)));
        expect(column).toBeDefined();
        expect(value).toBeGreaterThanOrEqual(column?.low ?? Number.NaN);
        expect(value).toBeLessThanOrEqual(column?.high ?? Number.NaN);
      }
      const values = new Set(all.map((one) => one.value));
      for (const one of columns.values()) expect(values.has(one.low) && values.has(one.high)).toBe(true);
    }),
  );
});

test('a missing value and a point outside the picture draw nothing', () => {
  expect(extremesByColumn(10, [0.5, -0.1, 1.1, 0.2], [Number.NaN, 3, 4, 5])).toEqual([{ column: 2, low: 5, high: 5 }]);
});
