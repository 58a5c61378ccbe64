/**
 * What does triage allow?
 * The part of a triage that the plan obeys. No plan function ever sees more, and none can widen it.
 */
import type { ExerciseKey } from '../exercises/exercise.ts';

export type Gate = {
  readonly runningAllowed: boolean;
  readonly allowedExercises: readonly ExerciseKey[];
  readonly tags: readonly string[];
};

export const allows = (gate: Gate, key: ExerciseKey): boolean => gate.allowedExercises.includes(key);
