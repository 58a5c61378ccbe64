/**
 * Where does a synthetic runner's noise come from?
 * A seeded generator (sfc32): the same seed and label give the same numbers for ever. A fork has numbers of its own
 * that do not depend on how many were drawn before, so one run can be made without making the others.
 */
export type Chance = {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** Mean 0, standard deviation 1, never beyond ±3.47: noise never makes a value that no body has. */
  readonly normal: () => number;
  readonly between: (low: number, high: number) => number;
  /** Both ends included. */
  readonly integer: (low: number, high: number) => number;
  readonly happens: (share: number) => boolean;
  readonly oneOf: <One>(list: readonly One[]) => One;
  readonly fork: (label: string | number) => Chance;
};

/** Four uniform numbers have this variance together. */
const FOUR_UNIFORM_DEVIATION = Math.sqrt(4 / 12);

export function makeChance(seed: string | number): Chance {
  const next = generator(String(seed));
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    normal: () => (next() + next() + next() + next() - 2) / FOUR_UNIFORM_DEVIATION,
    between: (low, high) => low + next() * (high - low),
    integer,
    happens: (share) => next() < share,
    oneOf: (list) => list[integer(0, list.length - 1)] as (typeof list)[number],
    fork: (label) => makeChance(`${seed}/${label}`),
  };
}

function generator(seed: string): () => number {
  let [a, b, c, d] = [hash(seed, 0x9e3779b9), hash(seed, 0x243f6a88), hash(seed, 0xb7e15162), 1];
  const draw = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let k = 0; k < 12; k += 1) draw();
  return draw;
}

/** FNV-1a from a given start, mixed at the end. */
function hash(text: string, start: number): number {
  let value = start | 0;
  for (let k = 0; k < text.length; k += 1) value = Math.imul(value ^ text.charCodeAt(k), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}
