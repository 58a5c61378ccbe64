/**
 * Which way does each part of an arm or a leg point?
 * A free limb from its angles, a planted one from where it stands (two bones, one bend; the law of cosines). Only
 * directions come out, so no limb can ever change its length.
 */
import type { FreeArm, FreeLeg, PlantedFoot, PlantedHand } from './pose.ts';
import { LENGTH, SOLE, WRIST_HEIGHT } from './skeleton.ts';
import { add, along, type Frame, length, scale, slerp, square, subtract, towards, unit, type Vec } from './vectors.ts';

/** `end` is the way the foot or hand points, `normal` the back of the foot, `tip` the toes. */
export type LimbDirections = {
  readonly upper: Vec;
  readonly lower: Vec;
  readonly end: Vec;
  readonly normal: Vec;
  readonly tip: Vec;
};

const UP: Vec = [0, 1, 0];

/** `sign` is 1 on the right side and -1 on the left. */
export function freeLeg(leg: FreeLeg, pelvis: Frame, sign: number): LimbDirections {
  const { hip = 0, out = 0, turnIn = 0, knee = 0, ankle = 0 } = leg;
  const { upper, front } = hang(pelvis, { forward: hip, out, turnIn }, sign);
  const lower = towards(upper, front, -knee);
  const shin = towards(front, upper, knee);
  const end = towards(shin, lower, -ankle);
  return { upper, lower, end, normal: scale(towards(lower, shin, ankle), -1), tip: end };
}

export function freeArm(arm: FreeArm, chest: Frame, sign: number): LimbDirections {
  const { shoulder = 0, out = 0, turnIn = 0, elbow = 0, wrist = 0 } = arm;
  const { upper, front } = hang(chest, { forward: shoulder, out, turnIn }, sign);
  const lower = towards(upper, front, elbow);
  const inside = towards(front, upper, -elbow);
  const end = towards(lower, inside, wrist);
  return { upper, lower, end, normal: inside, tip: end };
}

type Hanging = { readonly forward: number; readonly out: number; readonly turnIn: number };

function hang({ up, front, right }: Frame, { forward, out, turnIn }: Hanging, sign: number) {
  const outside = scale(right, sign);
  const swung = towards(scale(up, -1), front, forward);
  const upper = towards(swung, outside, out);
  const ahead = towards(front, up, forward);
  const beside = towards(outside, swung, -out);
  return { upper, front: towards(ahead, beside, -turnIn) };
}

/** Everything about a planted foot that does not depend on the rest of the body. */
export function footStanding({ foot, heel = 0, toes = 0 }: PlantedFoot, sign: number) {
  const ahead = towards([1, 0, 0], [0, 0, sign], toes);
  const spot: Vec = [foot[0], foot[1], foot[2] * sign];
  const end = towards(ahead, UP, -heel);
  const normal = towards(UP, ahead, heel);
  const [reach, thick] = heel >= 0 ? [LENGTH.ball, SOLE.ball] : [-LENGTH.heel, SOLE.heel];
  const pivot = along(along(spot, ahead, reach), UP, thick);
  const ankle = along(along(pivot, end, -reach), normal, LENGTH.ankle - thick);
  return { ankle, end, normal, tip: heel > 0 ? ahead : end, ahead };
}

export function plantedLeg(foot: PlantedFoot, hip: Vec, pelvis: Frame, sign: number): LimbDirections {
  const { ankle, end, normal, tip, ahead } = footStanding(foot, sign);
  const forward = unit(along(add(ahead, pelvis.front), UP, KNEES_RISE), UP);
  const pole = towards(forward, [0, 0, sign], foot.kneeOut ?? 0);
  const bones = reach(hip, ankle, { upper: LENGTH.thigh, lower: LENGTH.shank, pole });
  return { ...bones, end, normal, tip };
}

/** A knee bends to where foot and pelvis look, and rather up than sideways. */
const KNEES_RISE = 0.6;

/** Where the wrist of a planted hand is. */
export const wristOf = ({ hand }: PlantedHand, sign: number): Vec => [hand[0], hand[1] + WRIST_HEIGHT, hand[2] * sign];

export function plantedArm(arm: PlantedHand, shoulder: Vec, chest: Frame, sign: number): LimbDirections {
  const { elbow = [-1, -0.3, 0.4], flat = [1, 0, 0] } = arm;
  const pole: Vec = [elbow[0], elbow[1], elbow[2] * sign];
  const bones = reach(shoulder, wristOf(arm, sign), { upper: LENGTH.upperArm, lower: LENGTH.forearm, pole });
  const end = unit([flat[0], flat[1], flat[2] * sign], chest.front);
  return { ...bones, end, normal: UP, tip: end };
}

type Bones = { readonly upper: number; readonly lower: number; readonly pole: Vec };

function reach(from: Vec, to: Vec, { upper, lower, pole }: Bones): Pick<LimbDirections, 'upper' | 'lower'> {
  const line = subtract(to, from);
  const straight = unit(line, [0, -1, 0]);
  const far = Math.min(Math.max(length(line), Math.abs(upper - lower) + 0.01), upper + lower);
  const side = unit(square(pole, straight), [0, 0, 1]);
  const share = (upper * upper + far * far - lower * lower) / (2 * upper * far);
  const height = Math.sqrt(Math.max(0, 1 - share * share));
  const first = add(scale(straight, share), scale(side, height));
  const second = subtract(scale(straight, far), scale(first, upper));
  return { upper: first, lower: unit(second, straight) };
}

/** On the way from one to the other. */
export function between(a: LimbDirections, b: LimbDirections, share: number): LimbDirections {
  const end = slerp(a.end, b.end, share);
  return {
    upper: slerp(a.upper, b.upper, share),
    lower: slerp(a.lower, b.lower, share),
    end,
    normal: unit(square(slerp(a.normal, b.normal, share), end), a.normal),
    tip: slerp(a.tip, b.tip, share),
  };
}
