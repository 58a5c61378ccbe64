/**
 * What is painted, and in which order?
 * Flattens the figure into one of its views and sorts by depth. Geometry only; colours belong to whoever shows it.
 */
import { type Eye, eyeFor, goneBy } from './eye.ts';
import { outlineOf, polyline, round } from './outline.ts';
import { cornersOf, frameOf, type PictureFrame } from './picture-frame.ts';
import type { JointName, Motion, View } from './pose.ts';
import { type Posed, poseAt } from './pose-at.ts';
import type { Shape } from './props.ts';
import { BODY, type BodyPart, VERTEBRA } from './skeleton.ts';
import { along, type Vec } from './vectors.ts';

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
  const eye = eyeFor(view, goneBy(motion, seconds));
  const posed = poseAt(motion, seconds);
  const parts = [
    ...bodyParts(posed, eye),
    ...spineParts(posed, eye),
    ...posed.props.map((shape, index) => ({ ...thing(shape, eye), name: `${shape.look}-${index + 1}` })),
  ];
  const ordered = [...parts].sort((a, b) => a.depth - b.depth).map(({ depth: _, ...part }) => part);
  return { viewBox: frame.join(' '), parts: view === 'above' ? ordered : [ground(frame, eye), ...ordered] };
}

/** The second at which the motion says most: its telling key pose. */
export const tellingSecond = (motion: Motion): number => motion.keys[motion.telling]?.second ?? 0;

type Deep = Part & { readonly depth: number };

function bodyParts(posed: Posed, eye: Eye): readonly Deep[] {
  const turned = eye(posed.joints.rightHip).depth - eye(posed.joints.leftHip).depth;
  return BODY.map((part) => {
    const circles = solidOf(part, posed).map(({ at, radius }) => ({ ...eye(at), radius }));
    const depth = circles.reduce((sum, circle) => sum + circle.depth, 0) / circles.length;
    return { name: part.name, layer: layerOf(part, turned), path: outlineOf(circles), depth: depth + lift(part) };
  });
}

/** The balls in the room that a body part is drawn around. */
export const solidOf = (part: BodyPart, { joints, frames }: Posed): readonly Solid[] =>
  part.circles.map(({ joint, radius, sideways = 0 }) => {
    const { right } = part.name === 'pelvis' ? frames.pelvis : frames.chest;
    return { joint, at: along(joints[joint], right, sideways), radius };
  });
type Solid = { readonly joint: JointName; readonly at: Vec; readonly radius: number };

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
/** The ground, with marks that go by when the figure travels. */
function ground([left, , width]: PictureFrame, eye: Eye): Part {
  const path = `M${left} 0H${round(left + width)}`;
  const origin = eye([0, 0, 0]).x;
  const first = Math.ceil((left - origin) / MARK) * MARK + origin;
  const marks = Array.from({ length: Math.floor(width / MARK) }, (_, index) => round(first + index * MARK));
  return { name: 'ground', layer: 'ground', path: path + marks.map((x) => `M${x} 3h${-6}`).join(''), line: 1.4 };
}
const MARK = 46;
