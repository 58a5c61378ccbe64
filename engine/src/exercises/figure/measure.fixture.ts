/** What would a physiotherapist measure on the figure? Angles of the joints, what touches the ground, what stands. */

import { solidOf } from './draw.ts';
import { type JointName, type Joints, type Motion, SIDES, type Side } from './pose.ts';
import { nowOf, type Posed, poseAt } from './pose-at.ts';
import { BODY, LENGTH, SOLE } from './skeleton.ts';
import { wristOf } from './solve-limb.ts';
import { add, angleBetween, degrees, distance, dot, scale, subtract, type Vec } from './vectors.ts';

const BONES: readonly (readonly [JointName, JointName, number])[] = [
  ['pelvis', 'sacrum', LENGTH.pelvis],
  ['waist', 'ribs', LENGTH.ribs / 2],
  ['ribs', 'chest', LENGTH.ribs / 2],
  ['chest', 'shoulders', LENGTH.chest],
  ['neck', 'crown', LENGTH.head],
  ...SIDES.flatMap((side): (readonly [JointName, JointName, number])[] => [
    ['pelvis', `${side}Hip`, LENGTH.hipHalf],
    [`${side}Hip`, `${side}Knee`, LENGTH.thigh],
    [`${side}Knee`, `${side}Ankle`, LENGTH.shank],
    [`${side}Ball`, `${side}Toe`, LENGTH.toe],
    [`${side}Shoulder`, `${side}Elbow`, LENGTH.upperArm],
    [`${side}Elbow`, `${side}Wrist`, LENGTH.forearm],
    [`${side}Wrist`, `${side}Hand`, LENGTH.hand],
  ]),
];

/** The largest difference between a bone's length in this picture and in the skeleton. */
export const stretch = ({ joints }: Posed): number =>
  Math.max(...BONES.map(([from, to, long]) => Math.abs(distance(joints[from], joints[to]) - long)));

/** The lowest point of the drawn body, and what it belongs to. */
export const lowest = (posed: Posed): { readonly joint: string; readonly height: number } =>
  BODY.flatMap((part) => solidOf(part, posed))
    .map(({ joint, at, radius }) => ({ joint, height: at[1] - radius }))
    .reduce((low, next) => (next.height < low.height ? next : low));

/** How far every limb that stands in this moment is from where it should stand. */
export function strayed(motion: Motion, seconds: number): number {
  const { joints } = poseAt(motion, seconds);
  const { keys, moment, travel } = nowOf(motion, seconds);
  const [from, to] = [keys[moment.index], keys[(moment.index + 1) % keys.length]];
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
  const wraps = moment.index + 1 === keys.length;
  const rounds = Math.floor(seconds / motion.seconds);
  const gaps = SIDES.flatMap((side) => {
    const sign = side === 'right' ? 1 : -1;
    const [a, b] = [from[`${side}Leg`], to[`${side}Leg`]];
    const [c, d] = [from[`${side}Arm`], to[`${side}Arm`]];
    const own: Vec = [travel[0], travel[1], travel[2] * sign];
    const same = (p: Vec, q: Vec): boolean => distance(p, wraps ? add(q, own) : q) < 1e-9;
    const gone = scale(travel, rounds);
    const foot =
      'foot' in a && 'foot' in b && same(a.foot, b.foot)
        ? soleGap(joints, side, add([a.foot[0], a.foot[1], a.foot[2] * sign], gone))
        : 0;
    const hand =
      'hand' in c && 'hand' in d && same(c.hand, d.hand)
        ? distance(joints[`${side}Wrist`], add(wristOf(c, sign), gone))
        : 0;
    return [foot, hand];
  });
  const anchor = motion.anchor === undefined ? 0 : distance(joints[motion.anchor.joint], motion.anchor.at);
  return Math.max(...gaps, anchor);
}

/** A standing foot rolls over its ball or its heel: one of them is where the sole was put down. */
function soleGap(joints: Joints, side: Side, spot: Vec): number {
  const gap = (joint: Vec, reach: number, thick: number): number =>
    Math.hypot(Math.hypot(joint[0] - spot[0], joint[2] - spot[2]) - reach, joint[1] - spot[1] - thick);
  return Math.min(
    gap(joints[`${side}Ball`], LENGTH.ball, SOLE.ball),
    gap(joints[`${side}Heel`], LENGTH.heel, SOLE.heel),
  );
}

/** The joints as degrees, by name, the way `pose.ts` counts them. */
export function anglesOf({ joints, frames }: Posed): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const side of SIDES) {
    const at = (name: 'Hip' | 'Knee' | 'Ankle' | 'Ball' | 'Shoulder' | 'Elbow' | 'Wrist' | 'Hand'): Vec =>
      joints[`${side}${name}`];
    const thigh = subtract(at('Knee'), at('Hip'));
    const shank = subtract(at('Ankle'), at('Knee'));
    const sign = side === 'right' ? 1 : -1;
    found[`${side} hip forward`] = degrees(Math.atan2(dot(thigh, frames.pelvis.front), -dot(thigh, frames.pelvis.up)));
    found[`${side} hip out`] = degrees(Math.asin((sign * dot(thigh, frames.pelvis.right)) / LENGTH.thigh));
    found[`${side} knee`] = angleBetween(thigh, shank);
    const sole = subtract(at('Ball'), joints[`${side}Heel`]);
    found[`${side} ankle`] = angleBetween(sole, shank) - 90;
    const arm = subtract(at('Elbow'), at('Shoulder'));
    found[`${side} arm out`] = degrees(Math.asin((sign * dot(arm, frames.chest.right)) / LENGTH.upperArm));
    found[`${side} elbow`] = angleBetween(arm, subtract(at('Wrist'), at('Elbow')));
  }
  return found;
}
