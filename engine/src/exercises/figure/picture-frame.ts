/** Through which frame is a motion seen whole, from its first second to its last? */
import { eyeFor, goneBy } from './eye.ts';
import { round } from './outline.ts';
import type { Motion, View } from './pose.ts';
import { poseAt } from './pose-at.ts';
import type { Shape } from './props.ts';
import type { Vec } from './vectors.ts';

export type PictureFrame = readonly [left: number, top: number, width: number, height: number];

const MARGIN = 12;
const LEAST = { width: 190, height: 120 } as const;
const BELOW_GROUND = 8;
const MOMENTS = 24;
const frames = new WeakMap<Motion, Partial<Record<View, PictureFrame>>>();

/** The frame through which the whole motion is seen, from its first second to its last. */
export function frameOf(motion: Motion, view: View): PictureFrame {
  const known = frames.get(motion) ?? {};
  const frame = known[view] ?? measure(motion, view);
  frames.set(motion, { ...known, [view]: frame });
  return frame;
}

function measure(motion: Motion, view: View): PictureFrame {
  const spots = Array.from({ length: MOMENTS }, (_, index) => (index * motion.seconds) / MOMENTS).flatMap((second) => {
    const eye = eyeFor(view, goneBy(motion, second));
    const { joints, props } = poseAt(motion, second);
    return [...Object.values(joints), ...props.flatMap(cornersOf)].map(eye);
  });
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))];
  const top = Math.min(...spots.map(({ y }) => y)) - MARGIN;
  const low = view === 'above' ? Math.max(...spots.map(({ y }) => y)) + MARGIN : BELOW_GROUND;
  const width = Math.max(right - left + 2 * MARGIN, LEAST.width);
  const height = Math.max(low - top, LEAST.height);
  return [round((left + right - width) / 2), round(low - height), round(width), round(height)];
}

export function cornersOf(shape: Shape): readonly Vec[] {
  if (shape.kind === 'line') return shape.points;
  if (shape.kind === 'disc') return [shape.centre];
  const { from, to } = shape;
  return [from[0], to[0]].flatMap((x) => [from[1], to[1]].flatMap((y) => [from[2], to[2]].map((z): Vec => [x, y, z])));
}
