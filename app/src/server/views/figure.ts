/** Which moment of which movement does a page show? The figure is the engine's; here it only takes its places. */
import { CATALOGUE, type Drawing, drawAt, type ItemKind, type Motion } from '@backstride/engine';

type Pose = 'run' | 'walk' | 'rest' | 'sore';

/** An exercise, and the share of its round at which it is drawn; the telling moment when none is given. */
const POSES: Record<Pose, { readonly exercise: keyof typeof CATALOGUE; readonly share: number }> = {
  run: { exercise: 'X-58', share: 0 },
  walk: { exercise: 'X-60', share: 0 },
  rest: { exercise: 'X-46', share: 0 },
  sore: { exercise: 'X-44', share: 0 },
};

export function figure(pose: Pose): Drawing {
  const { exercise, share } = POSES[pose];
  const motion: Motion = CATALOGUE[exercise].motion;
  return drawAt(motion, motion.seconds * share);
}

/** What the day asks for, as a pose. */
export function poseOf(kind: ItemKind | undefined): Pose {
  if (kind === 'run' || kind === 'walk-run') return 'run';
  return kind === 'rest' ? 'rest' : 'walk';
}

/** The movement of an exercise, for a picture that can move. */
export function pictureOf(key: string): { readonly picture?: Motion } {
  return Object.hasOwn(CATALOGUE, key) ? { picture: CATALOGUE[key as keyof typeof CATALOGUE].motion } : {};
}
