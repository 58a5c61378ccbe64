/** Points and directions in space, in centimetres: x forward, y up, z to the right of whoever looks along x. */
export type Vec = readonly [x: number, y: number, z: number];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec): number => Math.sqrt(dot(a, a));
export const distance = (a: Vec, b: Vec): number => length(subtract(a, b));
/** From `a` so far along the direction. */
export const along = (a: Vec, direction: Vec, by: number): Vec => add(a, scale(direction, by));

/** The direction of `a`; where it has none, the other one. */
export function unit(a: Vec, otherwise: Vec): Vec {
  const long = length(a);
  return long < 1e-9 ? otherwise : scale(a, 1 / long);
}

/** The part of `a` that stands square to the direction. */
export const square = (a: Vec, direction: Vec): Vec => subtract(a, scale(direction, dot(a, direction)));

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** `from` turned towards `to` (square to it) by so many degrees. */
export const towards = (from: Vec, to: Vec, by: number): Vec =>
  add(scale(from, Math.cos(radians(by))), scale(to, Math.sin(radians(by))));

export const angleBetween = (a: Vec, b: Vec): number =>
  degrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b) / (length(a) * length(b))))));

/** Along the great circle from one direction to another. */
export function slerp(a: Vec, b: Vec, share: number): Vec {
  const angle = angleBetween(a, b);
  const side = unit(square(b, a), a);
  return angle < 1e-6 ? a : towards(a, side, angle * share);
}

/** Three directions that belong together: where a part of the body has its top, its front and its right side. */
export type Frame = { readonly up: Vec; readonly front: Vec; readonly right: Vec };
export const UPRIGHT: Frame = { up: [0, 1, 0], front: [1, 0, 0], right: [0, 0, 1] };

/** Forward bend, bend to the right, turn to the right; each about the frame's own axes, in this order. */
export type Bend = readonly [forward: number, toTheRight?: number, turn?: number];

export function bend({ up, front, right }: Frame, [forward, toTheRight = 0, turn = 0]: Bend): Frame {
  const [up1, front1] = [towards(up, front, forward), towards(front, up, -forward)];
  const [up2, right2] = [towards(up1, right, toTheRight), towards(right, up1, -toTheRight)];
  return { up: up2, front: towards(front1, right2, turn), right: towards(right2, front1, -turn) };
}
