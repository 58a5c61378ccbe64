/**
 * Which number comes next, for a seed?
 * A small generator (mulberry32, T. Ettinger, public domain) for methods that shuffle: the same seed gives the same
 * answer on every machine, so nothing here is chance. Whoever needs one is handed it as an argument.
 */
/** The next number in [0, 1). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
