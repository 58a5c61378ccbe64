/**
 * Which tag takes which exercise away?
 * Every exercise decides about every tag of the closed list: a new tag does not compile until all 65 have decided
 * (evidence 7.2 with AM-07, AM-21, AM-22, AM-25). `blocked-exercises.ts` reads the table.
 */
import type { TAGS } from './tags.ts';

/** Blocked. */
const x = 'block';
/** Only a variant of it is blocked (deep, heavy, supine, …): the whole exercise, until that variant is built. */
const v = 'block-variant';
/** Allowed, and decided so. */
const o = 'allow';
export type Decision = typeof x | typeof v | typeof o;
type Filled<Columns extends readonly unknown[], Cell> = { readonly [Column in keyof Columns]: Cell };
type Decisions = Filled<typeof TAGS, Decision>;

// biome-ignore format: a table reads as a table
export const BLOCKS = {
  //                                                                        A        S     A
  //            C  A                                                        N        H     C
  //      A     A  C                                                        T        O     H
  //      N     U  U           N        O                 H     A           I        U  W  I     M  A
  //      Y  S  T  T  F        E     P  S                 I     X  P        C  R  K  L  R  L  N  I  G
  //      R  T  I  E  L  E  R  U  B  A  T  S  D  P     F  P  L  S  R     H  O  E  N  D  I  L  U  N  E
  //      E  O  O  7  E  X  A  R  S  R  E  I  G  H  G  A  O  S  P  E  P  T  A  D  E  E  S  E  M  O  6
  //      D  P  N  2  X  T  D  O  I  S  O  J  S  T  T  I  A  S  A  G  P  N  G  S  E  R  T  S  B  R  5
  'X-01': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, x, x, o, o, o, x, o, o, o, o, o], // Forearm plank (A)
  'X-02': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, x, x, o, o, o, x, o, o, o, o, o], // Side plank (A)
  'X-03': [x, x, o, x, o, o, o, o, o, o, x, o, o, o, o, o, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o], // McGill curl-up
  'X-04': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, x, o, o, o, o], // Bird-dog
  'X-05': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o], // Dead bug
  'X-06': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Pallof press
  'X-07': [x, x, x, x, o, x, o, o, x, x, v, o, o, o, o, o, o, x, o, x, x, o, o, o, o, o, o, o, o, o, o], // Back extension hold/roman chair or prone lift
  'X-08': [x, x, x, x, o, x, o, o, x, x, x, o, o, o, o, o, o, x, o, x, x, o, o, o, o, o, o, o, o, o, o], // Superman hold (low lift)
  'X-09': [x, x, x, x, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Suitcase carry
  'X-10': [x, x, x, x, o, o, o, o, o, o, x, o, o, o, o, o, o, o, o, x, x, x, o, o, o, x, o, o, o, o, o], // Stir-the-pot / plank on ball
  'X-11': [x, x, o, x, o, o, o, x, x, o, v, o, o, o, o, o, o, o, o, o, v, o, o, o, x, o, o, o, o, o, o], // Squat (A)
  'X-12': [x, x, o, x, o, o, o, x, x, o, o, x, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // Split squat
  'X-13': [x, x, o, x, o, o, o, x, x, o, o, x, o, x, o, x, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // Walking lunge (A)
  'X-14': [x, x, o, x, o, o, o, x, x, o, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Reverse lunge
  'X-15': [x, x, o, x, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // Step-up/step-down
  'X-16': [x, x, o, x, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o, x, x, o, o, x, o, o, o, o, o, o], // Leg press / wall sit
  'X-17': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o], // Glute bridge (A)
  'X-18': [x, x, o, x, o, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Hip hinge drill (dowel)
  'X-19': [x, x, x, x, x, o, x, x, x, x, v, o, o, v, o, o, o, o, o, v, x, x, o, o, o, o, o, o, o, v, o], // Deadlift (A): kettlebell -> bar
  'X-20': [x, x, o, x, o, o, o, x, x, o, o, x, o, x, o, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o], // Single-leg bridge
  'X-21': [x, x, x, x, o, x, o, o, x, x, o, o, o, o, o, o, o, o, o, x, x, x, o, o, o, o, o, o, o, o, o], // Hip thrust
  'X-22': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Side-lying hip abduction
  'X-23': [x, x, o, o, o, o, o, o, o, o, o, o, v, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Clam (banded)
  'X-24': [x, x, o, x, o, o, o, x, x, o, o, x, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Hip hike (pelvic drop on step)
  'X-25': [x, x, o, o, o, o, o, o, x, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Lateral band walk
  'X-26': [x, x, x, x, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, x, x, o, o, o, o, x, o, o, o, o, o], // Copenhagen adduction
  'X-27': [x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o], // Pelvic tilt (A)
  'X-28': [x, x, o, o, x, o, x, o, o, o, x, o, o, o, o, v, v, o, o, v, o, o, o, o, o, o, o, o, o, o, o], // Single knee-to-chest (A)
  'X-29': [x, x, o, o, x, o, x, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // Double knee-to-chest/child's pose
  'X-30': [x, x, o, o, o, o, x, o, o, o, o, o, o, x, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o], // Supine hamstring strap stretch
  'X-31': [x, x, o, x, x, o, x, o, o, o, x, o, o, x, o, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o], // Seated forward hamstring stretch (A)
  'X-32': [x, x, o, o, o, v, o, o, x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // Half-kneeling hip-flexor stretch (A)
  'X-33': [x, x, x, x, x, o, x, x, x, o, x, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Single-leg RDL
  'X-34': [x, x, o, x, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // Single-leg squat to box
  'X-35': [x, x, o, o, o, o, o, v, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o], // Calf raise straight knee
  'X-36': [x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o], // Soleus raise bent knee
  'X-37': [x, x, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o], // Isometric long-lever hamstring bridge
  'X-38': [x, x, o, x, o, o, o, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Standing hip flexor march (band)
  'X-39': [x, x, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o], // Cat-camel
  'X-40': [x, x, o, x, o, o, v, o, x, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Leg swings (A) front & side
  'X-41': [x, x, x, x, o, o, x, x, x, x, o, o, o, o, o, v, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o], // High knees (A)
  'X-42': [x, x, x, x, o, o, x, x, x, x, o, o, o, o, o, o, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o], // Butt kicks (A)
  'X-43': [x, x, o, o, o, x, o, o, x, x, o, o, o, o, o, o, o, x, o, v, o, o, o, o, o, o, o, o, o, o, o], // Prone press-up (McKenzie extension)
  'X-44': [x, x, o, o, o, x, o, o, x, x, o, o, o, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o], // Standing extension
  'X-45': [x, x, o, o, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Side glide in standing
  'X-46': [x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o], // 90/90 breathing/rest
  'X-47': [x, x, o, o, o, o, o, o, x, o, x, o, o, o, o, x, v, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // 90/90 hip rotation switches
  'X-48': [x, x, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Thoracic open-book
  'X-49': [x, x, o, o, o, o, v, o, o, o, o, o, v, o, v, x, v, o, o, v, o, o, o, o, o, o, o, o, o, o, o], // Piriformis/figure-4 stretch
  'X-50': [x, x, o, o, o, o, v, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Sciatic nerve slider
  'X-51': [x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, v, o, o, o], // Calf stretch
  'X-52': [x, x, o, o, o, o, o, o, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o], // Quadriceps stretch (side-lying)
  'X-53': [x, x, o, o, o, o, o, o, x, o, o, o, v, o, o, o, o, o, o, v, o, o, x, o, o, o, o, o, x, o, o], // Roll glutes (A)
  'X-54': [x, x, o, o, o, o, v, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, x, o, o, o, o, o, x, o, o], // Roll hamstrings (A)
  'X-55': [x, x, o, o, o, o, o, o, o, o, x, o, o, o, o, o, o, o, o, x, o, o, x, o, o, o, o, o, o, o, o], // Roll thoracic/upper back
  'X-56': [x, x, x, x, o, x, x, o, x, x, x, o, o, o, o, o, o, o, x, x, x, o, x, o, o, o, o, o, o, x, o], // Roll lower back (A)
  'X-57': [x, x, x, x, o, o, x, x, x, x, o, o, o, o, o, o, o, o, o, x, x, o, o, o, o, o, o, x, o, o, o], // A-skip / marching A
  'X-58': [x, x, o, x, o, o, o, x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o, o], // Cadence drill with metronome
  'X-59': [x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Relaxed breathing/body scan
  'X-60': [x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Walking
  'X-61': [x, x, o, x, v, o, o, o, v, o, o, o, o, v, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o], // Stationary bike / elliptical / aqua-jog
  'X-62': [x, x, x, x, o, o, x, x, x, x, x, o, o, o, o, o, o, o, o, x, x, o, o, x, o, o, o, x, o, o, o], // Pogo hops / rope skips
  'X-63': [x, x, x, x, o, o, x, x, x, x, x, o, o, x, o, o, o, o, o, x, x, o, o, x, o, o, o, x, o, o, o], // Strides/bounding
  'X-64': [x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, v, o, o, o, o, o, o, o, o, x, o, o], // Heat wrap/pack
  'X-65': [x, x, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, x, o, o], // Cold pack
} as const satisfies Readonly<Record<`X-${number}`, Decisions>>;
export type ExerciseId = keyof typeof BLOCKS;
export const EXERCISE_IDS = Object.keys(BLOCKS) as readonly ExerciseId[];
