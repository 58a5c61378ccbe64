/**
 * Where is the figure at this second of a motion?
 * Pure: the same motion and second always give the same joints. Angles flow between the key poses; planted hands and
 * feet are solved to stay where they stand; an anchored joint holds the whole body in its place.
 */
import {
  armJoints,
  hipOf,
  legJoints,
  shoulderOf,
  type Trunk,
  type TrunkAngles,
  trunkAt,
  type Vertebra,
} from './body.ts';
import { channel, type Now, place } from './channels.ts';
import { momentAt } from './interpolate.ts';
import { type FullKey, fillIn } from './key-poses.ts';
import { armAt, legAt } from './limbs-at.ts';
import type { Joints, Motion } from './pose.ts';
import { propsAt, type Shape } from './props.ts';
import { add, type Bend, type Frame, scale, subtract, type Vec } from './vectors.ts';

export type Posed = {
  readonly joints: Joints;
  readonly frames: { readonly pelvis: Frame; readonly chest: Frame };
  readonly vertebrae: readonly Vertebra[];
  readonly props: readonly Shape[];
};

export function poseAt(motion: Motion, seconds: number): Posed {
  const now = nowOf(motion, seconds);
  const angles = trunkAngles(now);
  const trunk = trunkAt(pelvisAt(motion, now, angles), angles);
  const rounds = scale(now.travel, Math.floor(seconds / motion.seconds));
  const placed = Object.entries(jointsOf(now, trunk)).map(([name, at]) => [name, add(at, rounds)]);
  const joints = Object.fromEntries(placed) as Joints;
  const vertebrae = trunk.vertebrae.map(({ centre, frame }) => ({ centre: add(centre, rounds), frame }));
  const frames = { pelvis: trunk.pelvis, chest: trunk.chest };
  return { joints, frames, vertebrae, props: propsAt(motion.props ?? [], joints, vertebrae) };
}

export function nowOf(motion: Motion, seconds: number): Now {
  const keys = keysOf(motion);
  return { keys, moment: momentAt(keys, motion.seconds, seconds), travel: motion.travel ?? [0, 0, 0] };
}

const filled = new WeakMap<Motion, readonly FullKey[]>();

function keysOf(motion: Motion): readonly FullKey[] {
  const known = filled.get(motion) ?? fillIn(motion.keys);
  filled.set(motion, known);
  return known;
}

function trunkAngles(now: Now): TrunkAngles {
  const one = (name: 'turn' | 'tilt' | 'lean' | 'spin'): number => channel(now, (key) => key[name]);
  const three = (name: 'lumbar' | 'chest' | 'neck'): Bend => [
    channel(now, (key) => key[name][0]),
    channel(now, (key) => key[name][1] ?? 0),
    channel(now, (key) => key[name][2] ?? 0),
  ];
  return {
    turn: one('turn'),
    tilt: one('tilt'),
    lean: one('lean'),
    spin: one('spin'),
    lumbar: three('lumbar'),
    chest: three('chest'),
    neck: three('neck'),
  };
}

/** An anchored body is built around the origin first, then moved until the anchor lies where it belongs. */
function pelvisAt({ anchor }: Motion, now: Now, angles: TrunkAngles): Vec {
  if (anchor === undefined) return place(now, (key) => key.pelvis);
  return subtract(anchor.at, jointsOf(now, trunkAt([0, 0, 0], angles))[anchor.joint]);
}

const jointsOf = (now: Now, trunk: Trunk): Joints => ({
  ...trunk.joints,
  ...legJoints('left', hipOf(trunk, -1), legAt(now, trunk, 'left')),
  ...legJoints('right', hipOf(trunk, 1), legAt(now, trunk, 'right')),
  ...armJoints('left', shoulderOf(trunk, -1), armAt(now, trunk, 'left')),
  ...armJoints('right', shoulderOf(trunk, 1), armAt(now, trunk, 'right')),
});
