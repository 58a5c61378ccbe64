/**
 * How is a picture of the figure written down?
 * Angles are degrees from standing upright with arms hanging, thumbs forward: everything 0. Plus is forward (flexion),
 * outwards (abduction), inwards (rotation), bent (knee, elbow), toes up (ankle). Lengths are centimetres, the ground is 0.
 */
import type { Bend, Vec } from './vectors.ts';

/** A limb that hangs free follows its angles. */
export type FreeLeg = {
  readonly hip?: number;
  readonly out?: number;
  readonly turnIn?: number;
  readonly knee?: number;
  readonly ankle?: number;
};
export type FreeArm = {
  readonly shoulder?: number;
  readonly out?: number;
  readonly turnIn?: number;
  readonly elbow?: number;
  readonly wrist?: number;
};

/**
 * A limb that stands on something is solved so that it stays there. `foot` is the spot under the ankle when the sole is
 * flat; its third number counts outwards. `heel` lifts the heel over the ball (minus: the toes over the heel).
 */
export type PlantedFoot = {
  readonly foot: Vec;
  readonly heel?: number;
  /** Where the toes point, outwards from straight ahead. */
  readonly toes?: number;
  /** How far the knee falls outwards from over the foot. */
  readonly kneeOut?: number;
};
/** `hand` is the spot under the wrist; `elbow` the way the elbow points; `flat` the way the fingers point. */
export type PlantedHand = { readonly hand: Vec; readonly elbow?: Vec; readonly flat?: Vec };

export type Leg = FreeLeg | PlantedFoot;
export type Arm = FreeArm | PlantedHand;

export type Pose = {
  /** Middle of the two hip joints. Where a motion has an anchor, this follows from it. */
  readonly pelvis: Vec;
  /** The pelvis in the world: turned to its right, tilted to its right, leaned forward (90 = face down, -90 = face up), and last turned about its own length. */
  readonly turn: number;
  readonly tilt: number;
  readonly lean: number;
  readonly spin: number;
  /** The lower back over its five segments, the upper back in its middle, and neck with head. */
  readonly lumbar: Bend;
  readonly chest: Bend;
  readonly neck: Bend;
  readonly leftLeg: Leg;
  readonly rightLeg: Leg;
  readonly leftArm: Arm;
  readonly rightArm: Arm;
};

/** What a key pose leaves out stays as it was in the key pose before. `legs` and `arms` speak of both sides. */
export type KeyPose = Partial<Pose> & { readonly second: number; readonly legs?: Leg; readonly arms?: Arm };

/** `above` looks down on someone who lies on a side. */
export const VIEWS = ['side', 'front', 'above'] as const;
export type View = (typeof VIEWS)[number];

export type Look = 'band' | 'strap' | 'stick' | 'solid' | 'soft';
/** Something besides the body. A place is a point of the body or of the room. */
export type Place = JointName | Vec;
export type Prop =
  | { readonly kind: 'mat'; readonly from: number; readonly to: number }
  | { readonly kind: 'block'; readonly from: Vec; readonly to: Vec }
  | { readonly kind: 'disc'; readonly at: Place; readonly offset?: Vec; readonly radius: number; readonly look: Look }
  | { readonly kind: 'line'; readonly through: readonly Place[]; readonly look: Look }
  /** Along the back: a pack on its lower part, a stick from the pelvis to the head. */
  | { readonly kind: 'on-back'; readonly what: 'warm-pack' | 'cold-pack' | 'stick' };

export type Motion = {
  /** The most telling view. */
  readonly view: View;
  /** After so many seconds it begins again. */
  readonly seconds: number;
  /** The key pose that says most when the picture stands still. */
  readonly telling: number;
  /** This point of the body stays where it is, and the rest is built from it. */
  readonly anchor?: { readonly joint: JointName; readonly at: Vec };
  /** How far the whole person has moved after one round. */
  readonly travel?: Vec;
  /** Both feet may leave the ground. */
  readonly leaves?: 'ground';
  readonly keys: readonly [KeyPose, ...KeyPose[]];
  readonly props?: readonly Prop[];
};

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

const MIDDLE_JOINTS = ['pelvis', 'sacrum', 'waist', 'ribs', 'chest', 'shoulders', 'neck', 'jaw', 'crown'] as const;
const SIDE_JOINTS = ['Hip', 'Knee', 'Ankle', 'Heel', 'Ball', 'Toe', 'Shoulder', 'Elbow', 'Wrist', 'Hand'] as const;
export type SideJoint = `${Side}${(typeof SIDE_JOINTS)[number]}`;
export type JointName = (typeof MIDDLE_JOINTS)[number] | SideJoint;
export type Joints = Readonly<Record<JointName, Vec>>;
