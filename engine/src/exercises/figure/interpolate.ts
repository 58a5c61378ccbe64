/**
 * What lies between two key poses?
 * A monotone cubic through all keys, round and round (Fritsch and Carlson 1980): it eases in and out at turning
 * points, flows through the others, never overshoots, and a value that is the same in two keys stays the same between.
 */
export type Moment = {
  /** The key before and the seconds of the four keys around: one earlier, this, next, one later. */
  readonly index: number;
  readonly times: readonly [number, number, number, number];
  readonly second: number;
};

/** Where in the round is this second? `seconds` of keys rise from 0 and stay below the length of the round. */
export function momentAt(keys: readonly { readonly second: number }[], round: number, seconds: number): Moment {
  const second = ((seconds % round) + round) % round;
  const after = keys.findIndex((key) => key.second > second);
  const index = (after === -1 ? keys.length : after) - 1;
  const time = (offset: number): number => {
    const wanted = index + offset;
    const turns = Math.floor(wanted / keys.length);
    return (keys[wanted - turns * keys.length]?.second ?? 0) + turns * round;
  };
  return { index, times: [time(-1), time(0), time(1), time(2)], second };
}

/** `drift` is what the value gains with every round. */
export function valueAt(values: readonly number[], { index, times, second }: Moment, drift = 0): number {
  const value = (offset: number): number => {
    const wanted = index + offset;
    const turns = Math.floor(wanted / values.length);
    return (values[wanted - turns * values.length] ?? 0) + turns * drift;
  };
  const [before, from, to, after] = [value(-1), value(0), value(1), value(2)];
  const [t0, t1, t2, t3] = times;
  const [s0, s1, s2] = [(from - before) / (t1 - t0), (to - from) / (t2 - t1), (after - to) / (t3 - t2)];
  const span = t2 - t1;
  const u = (second - t1) / span;
  const [u2, u3] = [u * u, u * u * u];
  return (
    (2 * u3 - 3 * u2 + 1) * from +
    (u3 - 2 * u2 + u) * span * slopeBetween(s0, s1) +
    (3 * u2 - 2 * u3) * to +
    (u3 - u2) * span * slopeBetween(s1, s2)
  );
}

/** The harmonic mean of two slopes that agree; none where they do not. */
const slopeBetween = (a: number, b: number): number => (a * b <= 0 ? 0 : (2 * a * b) / (a + b));

/** From 0 to 1 within this stretch, easing in and out. */
export function shareAt({ times, second }: Moment): number {
  const u = (second - times[1]) / (times[2] - times[1]);
  return u * u * (3 - 2 * u);
}
