/**
 * What is painted, and in which order?
 * Flattens the figure into one of its two views (seen level, a little from the front in the side view, so that near and
 * far limbs part) and sorts by depth. Geometry only; colours belong to whoever shows it.
 */
import { outlineOf, type Point, polyline, round } from './outline.ts';
import type { Motion, View } from './pose.ts';
import { type Posed, poseAt } from './pose-at.ts';
import type { Shape } from './props.ts';
import { BODY, type BodyPart, VERTEBRA } from './skeleton.ts';
import { along, radians, type Vec } from './vectors.ts';

export const LAYERS = [
  'ground',
  'mat',
  'block',
  'thing',
  'band',
  'far',
  'body',
  'lumbar',
  'warm-pack',
  'cold-pack',
] as const;
export type Layer = (typeof LAYERS)[number];
/** `line` is drawn as a stroke of this width, everything else is filled. */
export type Part = { readonly name: string; readonly layer: Layer; readonly path: string; readonly line?: number };
export type Drawing = { readonly viewBox: string; readonly parts: readonly Part[] };

/** The whole picture at this second. The picture travels with whoever walks through it. */
export function drawAt(motion: Motion, seconds: number, view: View = motion.view): Drawing {
  const frame = frameOf(motion, view);
  const gone = (motion.travel ?? [0, 0, 0]).map((by) => (by * seconds) / motion.seconds);
  const eye = eyeFor(view, [gone[0] ?? 0, 0, gone[2] ?? 0]);
  const posed = poseAt(motion, seconds);
  const parts = [...bodyParts(posed, eye), ...spineParts(posed, eye), ...posed.props.map((shape) => thing(shape, eye))];
  const ordered = [...parts].sort((a, b) => a.depth - b.depth).map(({ depth: _, ...part }) => part);
  return { viewBox: frame.join(' '), parts: view === 'above' ? ordered : [ground(frame, eye), ...ordered] };
}

/** The second at which the motion says most: its telling key pose. */
export const tellingSecond = (motion: Motion): number => motion.keys[motion.telling]?.second ?? 0;

type Eye = (at: Vec) => Point & { readonly depth: number };

/** How far the viewer has walked around, from the right side towards the front. */
const YAW = { side: 14, front: 80 } as const;

function eyeFor(view: View, centre: Vec): Eye {
  if (view === 'above') return ([x, y, z]) => ({ x: x - centre[0], y: z - centre[2], depth: y });
  const [cos, sin] = [Math.cos(radians(YAW[view])), Math.sin(radians(YAW[view]))];
  return ([px, y, pz]) => {
    const [x, z] = [px - centre[0], pz - centre[2]];
    return { x: x * cos - z * sin, y: -y, depth: x * sin + z * cos };
  };
}

type Deep = Part & { readonly depth: number };

function bodyParts(posed: Posed, eye: Eye): readonly Deep[] {
  const turned = eye(posed.joints.rightHip).depth - eye(posed.joints.leftHip).depth;
  return BODY.map((part) => {
    const circles = part.circles.map(({ joint, radius, sideways = 0 }) => {
      const frame = part.name === 'pelvis' ? posed.frames.pelvis : posed.frames.chest;
      return { ...eye(along(posed.joints[joint], frame.right, sideways)), radius };
    });
    const depth = circles.reduce((sum, circle) => sum + circle.depth, 0) / circles.length;
    return { name: part.name, layer: layerOf(part, turned), path: outlineOf(circles), depth: depth + lift(part) };
  });
}

/** In the side view the limbs of the side that is turned away are drawn lighter. */
function layerOf({ of }: BodyPart, turned: number): Layer {
  if (of === undefined || Math.abs(turned) < 8) return 'body';
  return of === (turned > 0 ? 'left' : 'right') ? 'far' : 'body';
}

/** Feet and hands over the limb they end, the head over the neck, where depth alone would leave it open. */
function lift({ name }: BodyPart): number {
  if (name.endsWith('hand') || name.endsWith('upper-leg')) return 0.4;
  if (name === 'neck') return -2;
  return name === 'pelvis' ? 0.6 : 0;
}

function spineParts({ vertebrae }: Posed, eye: Eye): readonly Deep[] {
  return vertebrae.map(({ centre, frame }, index) => {
    const corners = [
      along(centre, frame.front, VERTEBRA.front),
      along(centre, frame.front, -VERTEBRA.front),
      along(centre, frame.right, VERTEBRA.side),
      along(centre, frame.right, -VERTEBRA.side),
    ];
    const path = outlineOf(corners.map((corner) => ({ ...eye(corner), radius: VERTEBRA.half })));
    return { name: `lumbar-${vertebrae.length - index}`, layer: 'lumbar', path, depth: eye(centre).depth };
  });
}

function thing(shape: Shape, eye: Eye): Deep {
  if (shape.kind === 'block') {
    const corners = cornersOf(shape).map(eye);
    const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
    const [top, low] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
    const path = `M${round(left)} ${round(low)}H${round(right)}V${round(top)}H${round(left)}Z`;
    return { name: shape.look, layer: shape.look, path, depth: -1000 };
  }
  if (shape.kind === 'disc') {
    const centre = eye(shape.centre);
    const path = outlineOf([{ ...centre, radius: shape.radius }]);
    return { name: shape.look, layer: 'thing', path, depth: centre.depth };
  }
  const points = shape.points.map(eye);
  const depth = points.reduce((sum, point) => sum + point.depth, 0) / points.length;
  const layer =
    shape.look === 'warm-pack' || shape.look === 'cold-pack'
      ? shape.look
      : shape.look === 'band' || shape.look === 'strap'
        ? 'band'
        : 'thing';
  return { name: shape.look, layer, path: polyline(points), line: LINE[shape.look], depth: depth + 20 };
}

const LINE = { band: 2.2, strap: 2.2, stick: 2.6, solid: 4, soft: 6, 'warm-pack': 7, 'cold-pack': 7 } as const;
const MARGIN = 12;
const LEAST = { width: 190, height: 120 } as const;
const BELOW_GROUND = 8;
const MOMENTS = 24;
const frames = new WeakMap<Motion, Partial<Record<View, readonly [number, number, number, number]>>>();

/** The window through which the whole motion is seen, from its first second to its last. */
function frameOf(motion: Motion, view: View): readonly [number, number, number, number] {
  const known = frames.get(motion) ?? {};
  const frame = known[view] ?? measure(motion, view);
  frames.set(motion, { ...known, [view]: frame });
  return frame;
}

function measure(motion: Motion, view: View): readonly [number, number, number, number] {
  const spots = Array.from({ length: MOMENTS }, (_, index) => (index * motion.seconds) / MOMENTS).flatMap((second) => {
    const gone = (motion.travel ?? [0, 0, 0]).map((by) => (by * second) / motion.seconds);
    const eye = eyeFor(view, [gone[0] ?? 0, 0, gone[2] ?? 0]);
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

function cornersOf(shape: Shape): readonly Vec[] {
  if (shape.kind === 'line') return shape.points;
  if (shape.kind === 'disc') return [shape.centre];
  const { from, to } = shape;
  return [from[0], to[0]].flatMap((x) => [from[1], to[1]].flatMap((y) => [from[2], to[2]].map((z): Vec => [x, y, z])));
}

/** The ground, with marks that go by when the figure travels. */
function ground([left, , width]: readonly [number, number, number, number], eye: Eye): Part {
  const path = `M${left} 0H${round(left + width)}`;
  const origin = eye([0, 0, 0]).x;
  const first = Math.ceil((left - origin) / MARK) * MARK + origin;
  const marks = Array.from({ length: Math.floor(width / MARK) }, (_, index) => round(first + index * MARK));
  return { name: 'ground', layer: 'ground', path: path + marks.map((x) => `M${x} 3h${-6}`).join(''), line: 1.4 };
}
const MARK = 46;
