/**
 * How does the figure walk, march and run?
 * One leg's way through a round in eight steps of time; the other leg is half a round behind. Feet that stand keep
 * their spot on the ground, and the person moves on over them.
 */
import type { FreeArm, KeyPose, Motion } from './pose.ts';
import type { Vec } from './vectors.ts';

/** Where the right foot is at one eighth of the round: forward, up, and how far its heel is lifted. */
type Step = readonly [forward: number, up: number, heel: number];
type Eight<T> = readonly [T, T, T, T, T, T, T, T];

export type Gait = {
  readonly seconds: number;
  /** From one contact of a foot to its next. */
  readonly stride: number;
  readonly foot: Eight<Step>;
  /** How far the hips are behind the right foot at its first contact, and their height through half a round. */
  readonly behind: number;
  readonly height: readonly [number, number, number, number];
  readonly lean: number;
  /** How far the arms swing to either side of their middle, and how bent they are. */
  readonly arm: { readonly swing: number; readonly middle: number; readonly elbow: number };
  /** By how many eighths the arms turn before the foot lands: none in walking, one in running. */
  readonly armsAhead?: number;
  /** Where the feet are, outwards from the middle. */
  readonly track: number;
};

const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

export function gait(
  row: Gait,
): Pick<Motion, 'seconds' | 'travel'> & { readonly keys: readonly [KeyPose, ...KeyPose[]] } {
  const [first, ...others] = EIGHTHS.map((eighth) => keyAt(row, eighth));
  if (first === undefined) throw new Error('a round has eight keys');
  return { seconds: row.seconds, travel: [row.stride, 0, 0], keys: [first, ...others] };
}

function keyAt(row: Gait, eighth: number): KeyPose {
  const { seconds, stride, behind, height, lean, arm } = row;
  const swing = Math.cos((2 * Math.PI * (eighth + (row.armsAhead ?? 0))) / EIGHTHS.length) * arm.swing;
  const armAt = (by: number): FreeArm => ({ shoulder: arm.middle + by, out: 7, elbow: arm.elbow + by * 0.4 });
  return {
    second: (eighth * seconds) / EIGHTHS.length,
    pelvis: [(stride * eighth) / EIGHTHS.length - behind, height[eighth % 4] ?? 0, 0],
    lean,
    lumbar: [0, 0, (swing / 90) * 12],
    rightLeg: { foot: spot(row, eighth, 0), heel: row.foot[eighth]?.[2] ?? 0, toes: 4 },
    leftLeg: {
      foot: spot(row, (eighth + 4) % 8, eighth >= 4 ? stride / 2 : -stride / 2),
      heel: row.foot[(eighth + 4) % 8]?.[2] ?? 0,
      toes: 4,
    },
    rightArm: armAt(-swing),
    leftArm: armAt(swing),
  };
}

function spot({ foot, track }: Gait, eighth: number, further: number): Vec {
  const [forward, up] = foot[eighth] ?? [0, 0];
  return [forward + further, up, track];
}

export const WALK: Gait = {
  seconds: 2.2,
  stride: 130,
  foot: [
    [0, 0, -14],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 10],
    [0, 0, 34],
    [16, 9, 52],
    [64, 9, 20],
    [112, 5, -8],
  ],
  behind: 29,
  height: [85, 87, 88, 87],
  lean: 3,
  arm: { swing: 22, middle: 2, elbow: 14 },
  track: 7,
};

export const RUN: Gait = {
  seconds: 1.4,
  stride: 200,
  foot: [
    [0, 0, -5],
    [0, 0, 0],
    [0, 0, 14],
    [0, 0, 44],
    [12, 34, 88],
    [78, 44, 80],
    [146, 24, 24],
    [188, 7, -2],
  ],
  behind: 26,
  height: [83, 80.5, 82, 85.5],
  lean: 8,
  arm: { swing: 36, middle: -6, elbow: 88 },
  armsAhead: 1,
  track: 6,
};
