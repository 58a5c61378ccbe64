import { describe, expect, test } from 'vitest';
import { CATALOGUE, CATALOGUE_KEYS } from '../catalogue/index.ts';
import { drawAt, tellingSecond } from './draw.ts';
import { figureSvg } from './figure-svg.ts';
import { outlineOf } from './outline.ts';
import { type Motion, VIEWS } from './pose.ts';

const MOTIONS = CATALOGUE_KEYS.map((key): { key: string; motion: Motion } => ({ key, motion: CATALOGUE[key].motion }));
const MOMENTS = [0.1, 0.35, 0.6, 0.85];

/** All points of a path that is written as absolute pairs. */
const pointsOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe.each(MOTIONS)('$key', ({ motion }) => {
  test('is seen whole in every view: no part of the body leaves the picture, at any moment, however far it walks', () => {
    for (const view of VIEWS)
      for (const share of [...MOMENTS, 3.4]) {
        const { viewBox, parts } = drawAt(motion, share * motion.seconds, view);
        const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
        for (const part of parts.filter(({ layer }) => ['body', 'far', 'lumbar'].includes(layer)))
          for (const [x, y] of pointsOf(part.path)) {
            expect(x, part.name).toBeGreaterThanOrEqual(left - 1);
            expect(x, part.name).toBeLessThanOrEqual(left + width + 1);
            expect(y, part.name).toBeGreaterThanOrEqual(top - 1);
            expect(y, part.name).toBeLessThanOrEqual(top + height + 1);
          }
      }
  });

  test('shows five lumbar segments and every limb once, and writes only numbers', () => {
    const { parts } = drawAt(motion, tellingSecond(motion));
    expect(parts.filter(({ layer }) => layer === 'lumbar')).toHaveLength(5);
    const limbs = parts.filter(({ layer }) => layer === 'body' || layer === 'far').map(({ name }) => name);
    expect(new Set(limbs).size).toBe(limbs.length);
    expect(limbs).toHaveLength(18);
    for (const { path } of parts) expect(path).toMatch(/^[MLHVZh0-9 .-]+$/);
  });

  test('as text it keeps to a strict content policy and is silent unless named', () => {
    const svg = figureSvg(motion);
    expect(svg).not.toMatch(/style=|<style|<script|href|NaN|undefined/);
    expect(svg).toContain('aria-hidden="true"');
  });
});

test('in the side view the limbs of the far side are the lighter ones, in the front view none is', () => {
  const far = (view: 'side' | 'front'): readonly string[] =>
    drawAt(CATALOGUE['X-60'].motion, 0.3, view)
      .parts.filter(({ layer }) => layer === 'far')
      .map(({ name }) => name);
  expect(far('side').every((name) => name.startsWith('left'))).toBe(true);
  expect(far('side')).toHaveLength(7);
  expect(far('front')).toEqual([]);
});

test('a name becomes the accessible name, with its signs escaped', () => {
  expect(figureSvg(CATALOGUE['X-11'].motion, { name: 'Squat, "low" & <slow>' })).toContain(
    'role="img" aria-label="Squat, &quot;low&quot; &amp; &lt;slow&gt;"',
  );
});

test('someone who walks stays in the middle while the marks on the ground go by', () => {
  const motion = CATALOGUE['X-60'].motion;
  const [now, later] = [drawAt(motion, 0.5), drawAt(motion, 0.5 + 4 * motion.seconds)];
  const named = (drawing: typeof now, name: string): string =>
    drawing.parts.find((part) => part.name === name)?.path ?? '';
  expect(named(later, 'head')).toBe(named(now, 'head'));
  expect(named(later, 'ground')).not.toBe(named(now, 'ground'));
});

test('the outline of one circle is round, and of a circle inside another is the outer one', () => {
  const outer = { x: 3, y: -2, radius: 10 };
  for (const [x, y] of pointsOf(outlineOf([outer]))) expect(Math.hypot(x - 3, y + 2)).toBeCloseTo(10, 0);
  expect(outlineOf([outer, { x: 4, y: -1, radius: 2 }])).toBe(outlineOf([outer]));
});
