/**
 * Where is every joint, once the trunk stands in the room and each limb points its ways?
 * Built outwards from the pelvis by constant lengths.
 */

import type { Joints, Side, SideJoint } from './pose.ts';
import { LENGTH, LUMBAR_SEGMENTS, SOLE } from './skeleton.ts';
import type { LimbDirections } from './solve-limb.ts';
import { along, type Bend, bend, type Frame, UPRIGHT, type Vec } from './vectors.ts';

export type TrunkAngles = {
  readonly turn: number;
  readonly tilt: number;
  readonly lean: number;
  readonly spin: number;
  readonly lumbar: Bend;
  readonly chest: Bend;
  readonly neck: Bend;
};
export type Vertebra = { readonly centre: Vec; readonly frame: Frame };
export type Trunk = {
  readonly pelvis: Frame;
  readonly chest: Frame;
  readonly head: Frame;
  readonly vertebrae: readonly Vertebra[];
  readonly joints: Pick<
    Joints,
    'pelvis' | 'sacrum' | 'waist' | 'ribs' | 'chest' | 'shoulders' | 'neck' | 'jaw' | 'crown'
  >;
};

/** The hollow of a relaxed back: how far the middle segments stand in front of the straight line. */
const HOLLOW = 1.6;

export function trunkAt(middleOfHips: Vec, angles: TrunkAngles): Trunk {
  const heading = bend(UPRIGHT, [0, 0, angles.turn]);
  const pelvis = bend(bend(bend(heading, [0, angles.tilt]), [angles.lean]), [0, 0, angles.spin]);
  const sacrum = along(middleOfHips, pelvis.up, LENGTH.pelvis);
  const { vertebrae, waist, frame } = lumbarSpine(sacrum, pelvis, angles.lumbar);
  const ribs = along(waist, frame.up, LENGTH.ribs / 2);
  const middle = along(waist, frame.up, LENGTH.ribs);
  const chest = bend(frame, angles.chest);
  const shoulders = along(middle, chest.up, LENGTH.chest);
  const neckFrame = bend(chest, part(angles.neck, 0.5));
  const head = bend(neckFrame, part(angles.neck, 0.5));
  const neck = along(along(shoulders, neckFrame.up, LENGTH.neck), neckFrame.front, 1);
  const crown = along(neck, head.up, LENGTH.head);
  const jaw = along(along(neck, head.up, 5), head.front, 4.4);
  return {
    pelvis,
    chest,
    head,
    vertebrae,
    joints: { pelvis: middleOfHips, sacrum, waist, ribs, chest: middle, shoulders, neck, jaw, crown },
  };
}

function lumbarSpine(sacrum: Vec, pelvis: Frame, whole: Bend) {
  const step = part(whole, 1 / (LUMBAR_SEGMENTS + 1));
  const height = LENGTH.lumbar / LUMBAR_SEGMENTS;
  const vertebrae: Vertebra[] = [];
  let [place, frame] = [sacrum, bend(pelvis, step)];
  for (let index = 0; index < LUMBAR_SEGMENTS; index += 1) {
    const hollow = HOLLOW * Math.sin((Math.PI * (index + 0.5)) / LUMBAR_SEGMENTS);
    vertebrae.push({ centre: along(along(place, frame.up, height / 2), frame.front, hollow), frame });
    place = along(place, frame.up, height);
    frame = bend(frame, step);
  }
  return { vertebrae, waist: place, frame };
}

const part = ([forward, toTheRight = 0, turn = 0]: Bend, share: number): Bend => [
  forward * share,
  toTheRight * share,
  turn * share,
];

export const hipOf = ({ joints, pelvis }: Trunk, sign: number): Vec =>
  along(joints.pelvis, pelvis.right, sign * LENGTH.hipHalf);
export const shoulderOf = ({ joints, chest }: Trunk, sign: number): Vec =>
  along(along(joints.shoulders, chest.right, sign * LENGTH.shoulderHalf), chest.up, -2);

export function legJoints(side: Side, hip: Vec, way: LimbDirections) {
  const knee = along(hip, way.upper, LENGTH.thigh);
  const ankle = along(knee, way.lower, LENGTH.shank);
  const sole = along(ankle, way.normal, -LENGTH.ankle);
  const ball = along(along(sole, way.end, LENGTH.ball), way.normal, SOLE.ball);
  const heel = along(along(sole, way.end, -LENGTH.heel), way.normal, SOLE.heel);
  const toe = along(ball, way.tip, LENGTH.toe);
  return named(side, { Hip: hip, Knee: knee, Ankle: ankle, Heel: heel, Ball: ball, Toe: toe });
}

export function armJoints(side: Side, shoulder: Vec, way: LimbDirections) {
  const elbow = along(shoulder, way.upper, LENGTH.upperArm);
  const wrist = along(elbow, way.lower, LENGTH.forearm);
  return named(side, { Shoulder: shoulder, Elbow: elbow, Wrist: wrist, Hand: along(wrist, way.end, LENGTH.hand) });
}

const named = <Part extends string>(side: Side, parts: Readonly<Record<Part, Vec>>) =>
  Object.fromEntries(Object.entries(parts).map(([part, at]) => [`${side}${part}`, at])) as Record<
    Extract<`${Side}${Part}`, SideJoint>,
    Vec
  >;
