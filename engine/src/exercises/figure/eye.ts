/** Where on the picture is a point of the room? Seen level, from so far away that nothing shrinks with distance. */
import type { Point } from './outline.ts';
import type { Motion, View } from './pose.ts';
import { radians, type Vec } from './vectors.ts';

export type Eye = (at: Vec) => Point & { readonly depth: number };

/** How far the viewer has walked around, from the right side towards the front: a little, so that near and far limbs part. */
const YAW = { side: 14, front: 80 } as const;

export function eyeFor(view: View, centre: Vec): Eye {
  if (view === 'above') return ([x, y, z]) => ({ x: x - centre[0], y: z - centre[2], depth: y });
  const [cos, sin] = [Math.cos(radians(YAW[view])), Math.sin(radians(YAW[view]))];
  return ([px, y, pz]) => {
    const [x, z] = [px - centre[0], pz - centre[2]];
    return { x: x * cos - z * sin, y: -y, depth: x * sin + z * cos };
  };
}

/** How far someone who travels has come on average: the eye goes along at an even pace. */
export function goneBy({ travel = [0, 0, 0], seconds: round }: Motion, seconds: number): Vec {
  const [x, , z] = travel;
  return [(x * seconds) / round, 0, (z * seconds) / round];
}
