/**
 * What is an exercise, to the engine?
 * Identity, dose, ladder and grounds. Which tags block it stands in one table for all (so that none is forgotten);
 * its name, steps and cues are sentences and live in `words`.
 */
import type { RuleId } from '../core/decision.ts';
import type { Grounds } from '../sources/rule.ts';

export type ExerciseKey = `X-${number}`;

/** How much of it: either repetitions or a hold; `perSide` counts each side on its own. */
export type Dose = {
  readonly sets: number;
  readonly repetitions?: number;
  readonly holdSeconds?: number;
  /** For walking, breathing, heat: one stretch of time. */
  readonly durationSeconds?: number;
  readonly perSide?: boolean;
};

export type Exercise = Grounds & {
  readonly id: RuleId;
  readonly key: ExerciseKey;
  /** The article's claim that names it, where one does. */
  readonly claim?: `CL-${number}`;
  readonly group: 'trunk' | 'hip-and-leg' | 'mobility' | 'drill' | 'aerobic' | 'comfort';
  readonly start: Dose;
  readonly later?: Dose;
  /** Sessions a week; 7 means daily. */
  readonly perWeek: { readonly least: number; readonly most: number };
};

export const exercise = <const Row extends Exercise>(row: Row): Row => row;
