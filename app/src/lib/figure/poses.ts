/** The poses of the figure, as angles. Each is looked at as a picture; none is measured from a person. */
import type { Pose } from './skeleton.ts';

const still = { upper: 4, lower: 0, end: 88 };

export const POSES = {
  /** An easy stride: what the runner comes for. */
  stride: {
    hip: { x: 96, y: 104 },
    pelvis: 170,
    chest: 168,
    head: 172,
    nearLeg: { upper: 44, lower: -38, end: 62 },
    farLeg: { upper: -26, lower: -88, end: -12 },
    nearArm: { upper: -46, lower: 42, end: 48 },
    farArm: { upper: 30, lower: 112, end: 116 },
  },
  /** Standing tall and at ease. */
  stand: {
    hip: { x: 70, y: 104 },
    pelvis: 180,
    chest: 180,
    head: 178,
    nearLeg: { ...still, upper: 3, lower: -3 },
    farLeg: { ...still, upper: 8, lower: 0 },
    nearArm: { upper: -4, lower: 8, end: 12 },
    farArm: { upper: 8, lower: 20, end: 22 },
  },
  /** A hand in the small of the back. */
  hand_on_back: {
    hip: { x: 74, y: 104 },
    pelvis: 178,
    chest: 172,
    head: 164,
    nearLeg: { ...still, upper: 4, lower: -5 },
    farLeg: { ...still, upper: 12, lower: -4 },
    nearArm: { upper: -48, lower: 26, end: 60 },
    farArm: { upper: 10, lower: 24, end: 26 },
  },
  /** Lying on the back with the lower legs on a chair: what elevation means for a back. */
  legs_up: {
    hip: { x: 112, y: 150 },
    pelvis: 270,
    chest: 268,
    head: 262,
    nearLeg: { upper: 172, lower: 88, end: 172 },
    farLeg: { upper: 168, lower: 86, end: 170 },
    nearArm: { upper: 78, lower: 88, end: 90 },
    farArm: { upper: 70, lower: 84, end: 88 },
  },
  /** Walking: for days without running. */
  walk: {
    hip: { x: 84, y: 104 },
    pelvis: 177,
    chest: 176,
    head: 176,
    nearLeg: { upper: 24, lower: 14, end: 104 },
    farLeg: { upper: -14, lower: -34, end: 48 },
    nearArm: { upper: -20, lower: 0, end: 6 },
    farArm: { upper: 20, lower: 40, end: 44 },
  },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;
