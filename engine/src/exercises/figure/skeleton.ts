/**
 * How long and how thick is each part of the figure?
 * One person of 172 cm; lengths follow the usual shares of height (Winter, Biomechanics and Motor Control of Human
 * Movement), rounded; thickness is drawn, not measured.
 */
import type { JointName } from './pose.ts';

export const LENGTH = {
  pelvis: 11,
  lumbar: 17,
  ribs: 11,
  chest: 13,
  neck: 9,
  head: 12,
  hipHalf: 8.5,
  shoulderHalf: 17,
  thigh: 41.5,
  shank: 41.5,
  /** From the ankle down to the sole, back to the heel, forward to the ball and the tip of the toes. */
  ankle: 7.5,
  heel: 5,
  ball: 12.5,
  toe: 6.5,
  upperArm: 30,
  forearm: 25,
  hand: 9,
} as const;
export const LUMBAR_SEGMENTS = 5;

/** As thick as they are drawn, so that a sole on the ground touches it. */
export const SOLE = { ball: 2.6, heel: 3.2 } as const;

/** From the wrist of a flat hand down to what it stands on. */
export const WRIST_HEIGHT = 3;

/** A body part is the outline around these circles. `at` may be moved sideways within the trunk. */
export type Circle = { readonly joint: JointName; readonly radius: number; readonly sideways?: number };
export type BodyPart = { readonly name: string; readonly circles: readonly Circle[]; readonly of?: 'left' | 'right' };

const limb = (of: 'left' | 'right'): readonly BodyPart[] => [
  { name: `${of}-upper-leg`, of, circles: [circle(`${of}Hip`, 9.6), circle(`${of}Knee`, 6.2)] },
  { name: `${of}-lower-leg`, of, circles: [circle(`${of}Knee`, 6), circle(`${of}Ankle`, 3.9)] },
  {
    name: `${of}-foot`,
    of,
    circles: [circle(`${of}Ankle`, 3.9), circle(`${of}Heel`, SOLE.heel), circle(`${of}Ball`, SOLE.ball)],
  },
  { name: `${of}-toes`, of, circles: [circle(`${of}Ball`, SOLE.ball), circle(`${of}Toe`, 2)] },
  { name: `${of}-upper-arm`, of, circles: [circle(`${of}Shoulder`, 5.6), circle(`${of}Elbow`, 4.3)] },
  { name: `${of}-forearm`, of, circles: [circle(`${of}Elbow`, 4.2), circle(`${of}Wrist`, 3)] },
  { name: `${of}-hand`, of, circles: [circle(`${of}Wrist`, 3), circle(`${of}Hand`, 2.7)] },
];

export const BODY: readonly BodyPart[] = [
  { name: 'head', circles: [circle('crown', 9.3), circle('jaw', 6.2)] },
  { name: 'neck', circles: [circle('shoulders', 6), circle('neck', 5.4)] },
  {
    name: 'chest',
    circles: [
      circle('ribs', 8.4, 4.5),
      circle('ribs', 8.4, -4.5),
      circle('shoulders', 7.4, 10.5),
      circle('shoulders', 7.4, -10.5),
      circle('chest', 9.8, 5),
      circle('chest', 9.8, -5),
    ],
  },
  { name: 'pelvis', circles: [circle('sacrum', 7.6, 4), circle('sacrum', 7.6, -4), ...hips()] },
  ...limb('left'),
  ...limb('right'),
];

/** Half the width of a lumbar segment to the front and to the side, and half its height. */
export const VERTEBRA = { front: 6.6, side: 7.6, half: 1.45 } as const;

function hips(): readonly Circle[] {
  return [circle('pelvis', 9.6, 7), circle('pelvis', 9.6, -7)];
}

function circle(joint: JointName, radius: number, sideways?: number): Circle {
  return sideways === undefined ? { joint, radius } : { joint, radius, sideways };
}
