import { describe, expect, test } from 'vitest';
import { makeChance } from './chance.ts';

const draws = (count: number, draw: () => number): readonly number[] => Array.from({ length: count }, draw);

describe('seeded chance', () => {
  test('the same seed gives the same numbers, another seed or label others', () => {
    const first = draws(50, makeChance(7).next);
    expect(draws(50, makeChance(7).next)).toEqual(first);
    expect(draws(50, makeChance(8).next)).not.toEqual(first);
    expect(draws(50, makeChance(7).fork('a').next)).not.toEqual(draws(50, makeChance(7).fork('b').next));
  });

  test('a fork does not depend on how much was drawn before it', () => {
    const drawn = makeChance(3);
    draws(100, drawn.next);
    expect(draws(20, drawn.fork('run').next)).toEqual(draws(20, makeChance(3).fork('run').next));
  });

  test('uniform numbers fill their range evenly', () => {
    const chance = makeChance('even');
    const tenths = new Array(10).fill(0);
    for (const value of draws(50_000, chance.next)) tenths[Math.floor(value * 10)] += 1;
    for (const count of tenths) expect(Math.abs(count - 5000)).toBeLessThan(350);
  });

  test('noise has mean 0 and deviation 1 and stays within what a sensor shows', () => {
    const values = draws(50_000, makeChance('noise').normal);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(0.02);
    expect(Math.max(...values.map(Math.abs))).toBeLessThan(3.47);
  });

  test('whole numbers include both ends', () => {
    const chance = makeChance('ends');
    expect([...new Set(draws(500, () => chance.integer(-1, 2)))].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  });
});
