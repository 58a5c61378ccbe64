/**
 * What is an exercise, to the engine?
 * Identity, dose, ladder, kit, picture and grounds. Which tags block it stands in one table for all (so that none is
 * forgotten); its name, steps and cues are sentences and live in `words`.
 */
import type { RuleId } from '../core/decision.ts';
import type { Grounds } from '../sources/rule.ts';
import type { Motion } from './figure/pose.ts';

export type ExerciseKey = `X-${number}`;
/** A rung: another exercise, or a version of this one, as in `X-01/knees`. */
export type LadderStep = ExerciseKey | `${ExerciseKey}/${string}`;

export const EXERCISE_GROUPS = ['trunk', 'hip-and-leg', 'mobility', 'drill', 'aerobic', 'comfort'] as const;
export type ExerciseGroup = (typeof EXERCISE_GROUPS)[number];

/** What it works on: first parts of the body, then qualities. */
export const TARGETS = [
  'abdominals',
  'side-of-trunk',
  'back-muscles',
  'gluteus-maximus',
  'gluteus-medius',
  'deep-hip-rotators',
  'hip-flexors',
  'quadriceps',
  'hamstrings',
  'adductors',
  'gastrocnemius',
  'soleus',
  'lower-back',
  'upper-back',
  'hip-joint',
  'sciatic-nerve',
  'strength',
  'endurance',
  'control',
  'balance',
  'mobility',
  'power',
  'fitness',
  'running-form',
  'readiness',
  'comfort',
  'calm',
] as const;
export type Target = (typeof TARGETS)[number];

export const EQUIPMENT = [
  'mat',
  'band',
  'weight',
  'box',
  'step',
  'bench',
  'ball',
  'wall',
  'chair',
  'stick',
  'strap',
  'roller',
  'bike',
  'metronome',
  'warm-pack',
  'cold-pack',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export type AtLeastAtMost = { readonly least: number; readonly most: number };

/**
 * How much of it: repetitions, a hold, a stretch of time or a way; `perSide` counts each side on its own.
 * `…Most` is the top of the range: first grow within it, then go on to `later`.
 */
export type Dose = {
  readonly sets: number;
  readonly setsMost?: number;
  readonly repetitions?: number;
  readonly repetitionsMost?: number;
  /** A pyramid: repetitions of each set in order. `repetitions` is then their mean. */
  readonly repetitionsBySet?: readonly number[];
  readonly holdSeconds?: number;
  readonly holdSecondsMost?: number;
  /** For walking, breathing, heat: one stretch of time. */
  readonly durationSeconds?: number;
  readonly durationSecondsMost?: number;
  readonly distanceMetres?: number;
  readonly distanceMetresMost?: number;
  readonly perSide?: boolean;
  readonly timesPerDay?: AtLeastAtMost;
  /** Rated effort, 0 to 10. */
  readonly effort?: AtLeastAtMost;
};

/** What must have happened before it is offered at all, whatever the tags say. */
export type Opens = {
  readonly when: 'ladder-done' | 'own-wish';
  /** Weeks of green light after the walk-run ladder; weeks since the episode began. */
  readonly greenWeeks?: number;
  readonly episodeWeeks?: number;
  readonly painMost?: number;
};

/** A first step that is only taken with this little pain and this much endurance. */
export type StartsAt = { readonly painMost: number; readonly backEnduranceSeconds: number };

export type Exercise = Grounds & {
  readonly id: RuleId;
  readonly key: ExerciseKey;
  /** The article's claim that names it, where one does. */
  readonly claim?: `CL-${number}`;
  readonly group: ExerciseGroup;
  readonly targets: readonly [Target, ...Target[]];
  readonly start: Dose;
  readonly later?: Dose;
  /** Sessions a week; 7 means daily. */
  readonly perWeek: AtLeastAtMost;
  readonly easier: readonly LadderStep[];
  readonly harder: readonly LadderStep[];
  /** What the first dose needs, and what only a harder version needs. */
  readonly equipment: readonly Equipment[];
  readonly laterEquipment?: readonly Equipment[];
  readonly opens?: Opens;
  readonly startsAt?: StartsAt;
  readonly motion: Motion;
};

export const exercise = <const Row extends Exercise>(row: Row): Row => row;
