import { localDayFrom } from '@backstride/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf, timeTicks, valueScale } from './scale.ts';

const day = localDayFrom;

test('the first and the last day stand inside the picture, and the days between in order', () => {
  const span = { from: day('2016-11-24'), to: day('2026-11-23') };
  expect(positionOf(span.from, span)).toBeGreaterThan(0);
  expect(positionOf(span.to, span)).toBeLessThan(1);
  expect(positionOf(day('2020-02-29'), span)).toBeLessThan(positionOf(day('2020-03-01'), span));
});

test('ten years are labelled by years, one year by months, a month by days, never more than eight', () => {
  const ten = timeTicks({ from: day('2016-11-24'), to: day('2026-11-23') });
  const one = timeTicks({ from: day('2025-11-24'), to: day('2026-11-23') });
  const month = timeTicks({ from: day('2026-10-24'), to: day('2026-11-23') });
  expect([ten, one, month].map((ticks) => new Set(ticks.map((tick) => tick.grain)))).toEqual([
    new Set(['year']),
    new Set(['month']),
    new Set(['day']),
  ]);
  for (const ticks of [ten, one, month]) expect(ticks.length).toBeLessThanOrEqual(8);
  expect(ten.every((tick) => tick.day.endsWith('-01-01'))).toBe(true);
});

test('the scale reaches the highest value with at most a few lines', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 500, noNaN: true }), (highest) => {
      const { top, lines } = valueScale(highest);
      expect(top).toBeGreaterThanOrEqual(highest - 1e-6);
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(lines.at(-1)).toBe(top);
    }),
  );
});
