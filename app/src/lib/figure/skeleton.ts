/**
 * Where is every part of the figure, in a given pose?
 * One jointed person seen from the side, facing right, 200 units tall, with the body's usual proportions (segment
 * lengths as shares of height: Winter, Biomechanics and Motor Control of Human Movement). Angles are of the segment
 * itself: 0 hangs straight down, positive swings forward.
 */
import { capsule, type Point } from './shapes.ts';

export type Limb = { readonly upper: number; readonly lower: number; readonly end: number };
export type Pose = {
  /** Middle of the hips. */
  readonly hip: Point;
  /** Pelvis, lower back and chest; 180 is upright, less leans forward. */
  readonly pelvis: number;
  readonly chest: number;
  readonly head: number;
  readonly nearLeg: Limb;
  readonly farLeg: Limb;
  readonly nearArm: Limb;
  readonly farArm: Limb;
};

export type Part = {
  readonly name: string;
  readonly path: string;
  readonly layer: 'far' | 'body' | 'lumbar' | 'near';
};

const LENGTH = {
  pelvis: 13,
  lumbar: 29,
  chest: 38,
  neck: 12,
  upperLeg: 47,
  lowerLeg: 45,
  foot: 19,
  upperArm: 35,
  lowerArm: 29,
  hand: 10,
};
const SEGMENTS = 5;

/** The parts in the order in which they are painted: what is far away first. */
export function partsOf(pose: Pose): readonly Part[] {
  const spine = spineOf(pose);
  return [
    ...arm('far', spine.shoulder, pose.farArm),
    ...leg('far', pose.hip, pose.farLeg),
    { name: 'head', layer: 'body', path: headOf(spine.neck, pose.head) },
    { name: 'chest', layer: 'body', path: capsule(spine.chestLow, 11.5, spine.chestHigh, 14) },
    ...spine.lumbar.map((path, index): Part => ({ name: `lumbar-${SEGMENTS - index}`, layer: 'lumbar', path })),
    { name: 'pelvis', layer: 'body', path: capsule(pose.hip, 13, spine.pelvisTop, 11) },
    ...leg('near', pose.hip, pose.nearLeg),
    ...arm('near', spine.shoulder, pose.nearArm),
  ];
}

function spineOf(pose: Pose) {
  const pelvisTop = along(pose.hip, pose.pelvis, LENGTH.pelvis);
  const lumbar: string[] = [];
  let joint = along(pelvisTop, pose.pelvis, 9);
  for (let index = 0; index < SEGMENTS; index += 1) {
    const angle = pose.pelvis + ((pose.chest - pose.pelvis) * (index + 0.5)) / SEGMENTS;
    const middle = along(joint, angle, LENGTH.lumbar / SEGMENTS / 2);
    // The hollow of the back: the middle segments stand a little forward of the line.
    const forward = along(middle, angle + 90, -2.4 * Math.sin((Math.PI * (index + 0.5)) / SEGMENTS) + 1.5);
    lumbar.push(capsule(along(forward, angle + 90, 8.6), 2.25, along(forward, angle - 90, 8.6), 2.25));
    joint = along(joint, angle, LENGTH.lumbar / SEGMENTS);
  }
  const chestLow = along(joint, pose.chest, 11.5);
  const chestHigh = along(joint, pose.chest, LENGTH.chest);
  return {
    pelvisTop,
    lumbar,
    chestLow,
    chestHigh,
    shoulder: along(joint, pose.chest, LENGTH.chest),
    neck: along(chestHigh, pose.chest, LENGTH.neck),
  };
}

function headOf(neck: Point, angle: number): string {
  const middle = along(neck, angle, 15);
  return capsule(along(middle, angle, -2.4), 10.6, along(middle, angle, 3), 11.6);
}

function leg(layer: 'near' | 'far', hip: Point, limb: Limb): readonly Part[] {
  const knee = along(hip, limb.upper, LENGTH.upperLeg);
  const ankle = along(knee, limb.lower, LENGTH.lowerLeg);
  const toe = along(ankle, limb.end, LENGTH.foot);
  return [
    { name: `${layer}-foot`, layer, path: capsule(along(ankle, limb.lower, 2.5), 5, toe, 3.2) },
    {
      name: `${layer}-lower-leg`,
      layer,
      path: capsule(along(knee, limb.lower, 4), 8, along(ankle, limb.lower, -4.5), 5.2),
    },
    {
      name: `${layer}-upper-leg`,
      layer,
      path: capsule(along(hip, limb.upper, 4), 12.2, along(knee, limb.upper, -6), 8.6),
    },
  ];
}

function arm(layer: 'near' | 'far', shoulder: Point, limb: Limb): readonly Part[] {
  const start = along(shoulder, limb.upper, 2);
  const elbow = along(shoulder, limb.upper, LENGTH.upperArm);
  const wrist = along(elbow, limb.lower, LENGTH.lowerArm);
  return [
    { name: `${layer}-upper-arm`, layer, path: capsule(start, 7.6, along(elbow, limb.upper, -3.5), 6) },
    { name: `${layer}-lower-arm`, layer, path: capsule(along(elbow, limb.lower, 3), 5.8, wrist, 4.2) },
    {
      name: `${layer}-hand`,
      layer,
      path: capsule(along(wrist, limb.end, 5), 4.6, along(wrist, limb.end, LENGTH.hand), 3.8),
    },
  ];
}

function along(from: Point, degrees: number, length: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: from.x + Math.sin(radians) * length, y: from.y + Math.cos(radians) * length };
}
