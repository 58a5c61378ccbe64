/** What does each key pose say once everything it left out is filled in from the one before? */
import type { Arm, KeyPose, Leg, Pose } from './pose.ts';

export type FullKey = Pose & { readonly second: number };

export const STANDING: Pose = {
  pelvis: [0, 90.2, 0],
  turn: 0,
  tilt: 0,
  lean: 0,
  spin: 0,
  lumbar: [0],
  chest: [0],
  neck: [0],
  leftLeg: {},
  rightLeg: {},
  leftArm: { elbow: 8, out: 6 },
  rightArm: { elbow: 8, out: 6 },
};

export function fillIn(keys: readonly KeyPose[]): readonly FullKey[] {
  const full: FullKey[] = [];
  for (const key of keys) full.push(following(full.at(-1) ?? { ...STANDING, second: 0 }, key));
  return full;
}

function following(before: Pose, { legs, arms, ...key }: KeyPose): FullKey {
  const own = { ...before, ...key };
  return {
    ...own,
    leftLeg: limb<Leg>(before.leftLeg, key.leftLeg ?? legs, 'foot'),
    rightLeg: limb<Leg>(before.rightLeg, key.rightLeg ?? legs, 'foot'),
    leftArm: limb<Arm>(before.leftArm, key.leftArm ?? arms, 'hand'),
    rightArm: limb<Arm>(before.rightArm, key.rightArm ?? arms, 'hand'),
  };
}

/** A limb goes on from before unless it changes between hanging free and standing on something. */
function limb<Limb extends Leg | Arm>(before: Limb, now: Limb | undefined, planted: string): Limb {
  if (now === undefined) return before;
  return planted in now === planted in before ? { ...before, ...now } : now;
}
