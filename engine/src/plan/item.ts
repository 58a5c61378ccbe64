/**
 * What is one thing to do today?
 * Every item says why it is there; a run always says how far it may go at most.
 */
import type { Reason } from '../core/decision.ts';
import type { Dose, ExerciseKey } from '../exercises/exercise.ts';

export const ITEM_KINDS = [
  'run',
  'walk-run',
  'walk',
  'strength',
  'mobility',
  'warm-up',
  'cool-down',
  'treatment',
  'rest',
  'cross-training',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export type PlanItem = {
  readonly kind: ItemKind;
  readonly distanceMetres?: number;
  /** The longest this run may become; nothing planned is ever above it. */
  readonly capMetres?: number;
  readonly durationSeconds?: number;
  /** Walk-run only: minutes running, minutes walking, times. */
  readonly intervals?: { readonly run: number; readonly walk: number; readonly times: number };
  readonly exercise?: ExerciseKey;
  readonly dose?: Dose;
  /** Warm-up only: what it is made of, in order. */
  readonly steps?: readonly { readonly exercise: ExerciseKey; readonly dose: Dose }[];
  readonly reasons: readonly Reason[];
};
