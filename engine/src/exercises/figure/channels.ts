/** What is each number of the key poses at this moment? */
import { type Moment, valueAt } from './interpolate.ts';
import type { FullKey } from './key-poses.ts';
import type { Vec } from './vectors.ts';

export type Now = { readonly keys: readonly FullKey[]; readonly moment: Moment; readonly travel: Vec };

/** One number through all keys. A key of another kind counts as this one, so the flow ends level beside it. */
export function channel(
  { keys, moment }: Now,
  read: (key: FullKey, index: number) => number | undefined,
  drift = 0,
): number {
  const own = keys[moment.index];
  const base = own === undefined ? 0 : (read(own, moment.index) ?? 0);
  return valueAt(
    keys.map((key, index) => read(key, index) ?? base),
    moment,
    drift,
  );
}

/** A place in the room; it moves on by the travel with every round. */
export function place(now: Now, read: (key: FullKey, index: number) => Vec | undefined): Vec {
  const one = (axis: 0 | 1 | 2): number => channel(now, (key, index) => read(key, index)?.[axis], now.travel[axis]);
  return [one(0), one(1), one(2)];
}
