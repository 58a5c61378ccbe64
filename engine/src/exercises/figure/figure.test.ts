import { describe, expect, test } from 'vitest';
import { CATALOGUE, CATALOGUE_KEYS } from '../catalogue/index.ts';
import { drawAt } from './draw.ts';
import { fillIn } from './key-poses.ts';
import { anglesOf, lowest, strayed, stretch } from './measure.fixture.ts';
import type { Joints, Motion } from './pose.ts';
import { poseAt } from './pose-at.ts';
import { distance } from './vectors.ts';

const MOTIONS = CATALOGUE_KEYS.map((key): { key: string; motion: Motion } => ({ key, motion: CATALOGUE[key].motion }));
const MOMENTS = 60;
/** Through one round and into the next, never exactly on a key. */
const secondsOf = (motion: Motion): readonly number[] =>
  Array.from({ length: MOMENTS }, (_, index) => ((index + 0.37) * motion.seconds * 1.2) / MOMENTS);
const worst = (motion: Motion, measure: (seconds: number) => number): number =>
  Math.max(...secondsOf(motion).map(measure));

/** What a healthy, supple adult can do (degrees); a picture never asks for more. */
const RANGES: readonly (readonly [joint: RegExp, least: number, most: number])[] = [
  [/hip forward/, -32, 138],
  [/hip out/, -32, 52],
  [/knee/, 0, 150],
  [/ankle/, -62, 38],
  [/arm out/, -62, 180],
  [/elbow/, 0, 156],
];

describe.each(MOTIONS)('$key', ({ key, motion }) => {
  test('keeps the length of every limb through the whole round', () => {
    expect(worst(motion, (seconds) => stretch(poseAt(motion, seconds)))).toBeLessThan(1e-6);
  });

  test('stands where it stands: planted hands and feet and the anchor do not slip', () => {
    expect(worst(motion, (seconds) => strayed(motion, seconds))).toBeLessThan(0.6);
  });

  test('does not sink into the ground, and touches it unless it jumps', () => {
    const heights = secondsOf(motion).map((seconds) => lowest(poseAt(motion, seconds)).height);
    expect(Math.min(...heights)).toBeGreaterThan(-1.5);
    if (motion.leaves === undefined) expect(Math.max(...heights)).toBeLessThan(2.5 + supportUnder(key));
  });

  test('bends its joints only as far as people do', () => {
    for (const seconds of secondsOf(motion))
      for (const [name, angle] of Object.entries(anglesOf(poseAt(motion, seconds)))) {
        const [, least, most] = RANGES.find(([joint]) => joint.test(name)) ?? [/./, -180, 180];
        expect(angle, `${name} at ${seconds}`).toBeGreaterThanOrEqual(least);
        expect(angle, `${name} at ${seconds}`).toBeLessThanOrEqual(most);
      }
  });

  test('moves without a jump, at the pace of a person', () => {
    const step = 1 / 60;
    const moved = worst(motion, (seconds) => {
      const [before, after] = [poseAt(motion, seconds).joints, poseAt(motion, seconds + step).joints];
      return Math.max(...(Object.keys(before) as (keyof Joints)[]).map((name) => distance(before[name], after[name])));
    });
    expect(moved).toBeLessThan(MOST_CENTIMETRES_A_FRAME);
  });

  test('its keys rise in time within the round, and the telling one exists', () => {
    const seconds = fillIn(motion.keys).map((key) => key.second);
    expect(seconds[0]).toBe(0);
    expect([...seconds].sort((a, b) => a - b)).toEqual(seconds);
    expect(new Set(seconds).size).toBe(seconds.length);
    expect(seconds.at(-1)).toBeLessThan(motion.seconds);
    expect(motion.keys[motion.telling]).toBeDefined();
  });

  test('has one round: after it, the same picture again', () => {
    expect(drawAt(motion, 0.4)).toEqual(drawAt(motion, 0.4 + 0));
    const [first, second] = [drawAt(motion, 0.4).parts, drawAt(motion, 0.4 + motion.seconds).parts];
    const body = (parts: typeof first): readonly string[] =>
      parts.filter((part) => part.layer !== 'ground').map((part) => part.name);
    expect(body(second)).toEqual(body(first));
  });
});

/** A foot in a fast stride moves about eleven metres a second. */
const MOST_CENTIMETRES_A_FRAME = 14;

/** Whoever stands on a step or sits on a bicycle has nothing on the ground: how high that carries them. */
const SUPPORTS: Partial<Record<string, number>> = { 'X-15': 20, 'X-24': 15, 'X-61': 32 };
const supportUnder = (key: string): number => SUPPORTS[key] ?? 0;
