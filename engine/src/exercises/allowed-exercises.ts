/**
 * Which exercises are left when these tags are active?
 * An exercise is hidden when any of its blocking tags is active; one that is locked by stage stays hidden whatever
 * the tags say, until the plan unlocks it with `unlocked`.
 */
import { BLOCKS, type Decision, EXERCISE_IDS, type ExerciseId } from './blocks.ts';
import { TAGS, type Tag } from './tags.ts';

/** Hidden until something else than a tag opens them: the finished walk-run ladder, or the runner's own wish. */
export const LOCKED = {
  'X-56': 'own-wish',
  'X-62': 'ladder-done',
  'X-63': 'ladder-done',
} as const satisfies Partial<Record<ExerciseId, string>>;
export type Lock = (typeof LOCKED)[keyof typeof LOCKED];

export function allowedExercises(
  tags: readonly Tag[],
  alsoBlocked: readonly string[] = [],
  unlocked: readonly Lock[] = [],
): readonly ExerciseId[] {
  return EXERCISE_IDS.filter(
    (id) => !alsoBlocked.includes(id) && !isLocked(id, unlocked) && blockingTags(id, tags).length === 0,
  );
}

/** Which of these tags take this exercise away. */
export const blockingTags = (id: ExerciseId, tags: readonly Tag[]): readonly Tag[] =>
  tags.filter((tag) => decisionOn(id, tag) !== 'allow');

export const decisionOn = (id: ExerciseId, tag: Tag): Decision => BLOCKS[id][TAGS.indexOf(tag)] ?? 'block';

function isLocked(id: ExerciseId, unlocked: readonly Lock[]): boolean {
  const lock = (LOCKED as Partial<Record<ExerciseId, Lock>>)[id];
  return lock !== undefined && !unlocked.includes(lock);
}
