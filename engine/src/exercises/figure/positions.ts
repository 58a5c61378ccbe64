/**
 * How does a picture usually begin?
 * The positions that many exercises share, to be spread into a key pose, and the furniture around them.
 */
import type { KeyPose, Prop } from './pose.ts';
import type { Vec } from './vectors.ts';

type Position = Omit<KeyPose, 'second'>;

export const ON_FEET = {
  pelvis: [0, 90.2, 0],
  legs: { foot: [0, 0, 10], toes: 6 },
} as const satisfies Position;

export const ON_BACK = {
  pelvis: [0, 9.8, 0],
  lean: -90,
  legs: { hip: -0.5, ankle: -18 },
  arms: { shoulder: -5, out: 14, elbow: 5 },
} as const satisfies Position;

export const ON_BACK_KNEES_BENT = {
  ...ON_BACK,
  legs: { foot: [46, 0, 9] },
} as const satisfies Position;

/** For bridges: the upper back is what stays on the ground. */
export const UPPER_BACK: { readonly joint: 'shoulders'; readonly at: Vec } = { joint: 'shoulders', at: [-51, 9.5, 0] };

export const ON_FRONT = {
  pelvis: [0, 10, 0],
  lean: 90,
  legs: { hip: 0.5, ankle: -60 },
  arms: { shoulder: 3, out: 8, elbow: 2 },
} as const satisfies Position;

/** With `RIGHT_KNEE` or `LEFT_KNEE` as the anchor. */
export const ON_HANDS_AND_KNEES = {
  lean: 78,
  neck: [-14],
  legs: { hip: 78, knee: 93, ankle: -60 },
  arms: { hand: [46, 0, 17] },
} as const satisfies Position;
export const RIGHT_KNEE: { readonly joint: 'rightKnee'; readonly at: Vec } = { joint: 'rightKnee', at: [0, 6.2, 8.5] };
export const LEFT_KNEE: { readonly joint: 'leftKnee'; readonly at: Vec } = { joint: 'leftKnee', at: [0, 6.2, -8.5] };

/** On the right side, head to the left of the picture; seen from the front. */
export const ON_SIDE = {
  pelvis: [0, 16.8, 0],
  tilt: 84,
  rightArm: { out: 174 },
  leftArm: { shoulder: 52, out: -10, elbow: 55 },
} as const satisfies Position;

/** The same, to be seen from above. */
export const ON_SIDE_FROM_ABOVE = {
  ...ON_SIDE,
  turn: 90,
} as const satisfies Position;

export const mat = (from: number, to: number): Prop => ({ kind: 'mat', from, to });

const HALF_DEPTH = 22;
/** A wall is cut just where the figure touches it, so that the touch can be seen. */
const WALL_DEPTH = 4;

/** A box, a step or a bench of this height. */
export const box = (from: number, to: number, height: number): Prop => ({
  kind: 'block',
  from: [from, 0, -HALF_DEPTH],
  to: [to, height, HALF_DEPTH],
});

/** Its face towards the figure stands at `at`; `thickness` is negative for a wall behind. */
export const wall = (at: number, thickness = 6): Prop => ({
  kind: 'block',
  from: [Math.min(at, at + thickness), 0, -WALL_DEPTH],
  to: [Math.max(at, at + thickness), 176, WALL_DEPTH],
});

/** Seat from the front edge to the back edge, with its back rising there. */
export function chair(front: number, back: number, height: number): readonly Prop[] {
  const low: Vec = [Math.min(front, back), height - 4, -18];
  const high: Vec = [Math.max(front, back), height, 18];
  const inwards = front < back ? 3 : -3;
  return [
    { kind: 'block', from: low, to: high },
    {
      kind: 'line',
      through: [
        [front + inwards, height - 5, 0],
        [front + inwards, 1.5, 0],
      ],
      look: 'solid',
    },
    {
      kind: 'line',
      through: [
        [back - inwards, 1.5, 0],
        [back - inwards, height, 0],
        [back, height + 44, 0],
      ],
      look: 'solid',
    },
  ];
}
