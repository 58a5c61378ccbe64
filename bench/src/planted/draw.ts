/** Draws from a seeded generator: the same seed makes the same runner on every machine. */
import { type Random, seededRandom } from '@backstride/engine';

export type Draw = {
  readonly uniform: (range: readonly [number, number]) => number;
  readonly whole: (range: readonly [number, number]) => number;
  readonly normal: (mean: number, spread: number) => number;
  readonly happens: (share: number) => boolean;
  readonly random: Random;
};

export function drawFrom(seed: number): Draw {
  const random = seededRandom(seed);
  const uniform = ([low, high]: readonly [number, number]) => low + (high - low) * random();
  return {
    random,
    uniform,
    whole: ([low, high]) => Math.floor(uniform([low, high + 1])),
    normal: (mean, spread) => mean + spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
    happens: (share) => random() < share,
  };
}
