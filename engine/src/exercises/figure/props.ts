/** Where are the things besides the body: on the ground, in a hand, between two knees? */
import type { Vertebra } from './body.ts';
import type { Joints, Look, Place, Prop } from './pose.ts';
import { add, along, scale, subtract, unit, type Vec } from './vectors.ts';

/** A thing as it is drawn. A block stands square to the room. */
export type Shape =
  | { readonly kind: 'block'; readonly from: Vec; readonly to: Vec; readonly look: 'mat' | 'block' }
  | { readonly kind: 'disc'; readonly centre: Vec; readonly radius: number; readonly look: Look }
  | { readonly kind: 'line'; readonly points: readonly Vec[]; readonly look: Look | 'warm-pack' | 'cold-pack' };

const MAT_THICKNESS = 2.2;
const MAT_HALF_WIDTH = 30;

export const propsAt = (props: readonly Prop[], joints: Joints, vertebrae: readonly Vertebra[]): readonly Shape[] =>
  props.map((prop) => shapeOf(prop, joints, vertebrae));

function shapeOf(prop: Prop, joints: Joints, vertebrae: readonly Vertebra[]): Shape {
  switch (prop.kind) {
    case 'mat':
      return {
        kind: 'block',
        from: [prop.from, -MAT_THICKNESS, -MAT_HALF_WIDTH],
        to: [prop.to, 0, MAT_HALF_WIDTH],
        look: 'mat',
      };
    case 'block':
      return { kind: 'block', from: prop.from, to: prop.to, look: 'block' };
    case 'disc':
      return {
        kind: 'disc',
        centre: add(placeOf(prop.at, joints), prop.offset ?? [0, 0, 0]),
        radius: prop.radius,
        look: prop.look,
      };
    case 'line':
      return { kind: 'line', points: prop.through.map((place) => placeOf(place, joints)), look: prop.look };
    case 'on-back':
      return prop.what === 'stick' ? stick(joints, vertebrae) : pack(prop.what, vertebrae);
  }
}

function pack(look: 'warm-pack' | 'cold-pack', vertebrae: readonly Vertebra[]): Shape {
  return { kind: 'line', points: vertebrae.map(({ centre, frame }) => along(centre, frame.front, -9)), look };
}

/** Touches the pelvis and the back of the head; a straight back stays along it. */
function stick(joints: Joints, vertebrae: readonly Vertebra[]): Shape {
  const back = scale(vertebrae[0]?.frame.front ?? [1, 0, 0], -1);
  const low = along(joints.pelvis, back, 10.5);
  const high = along(joints.crown, back, 10.5);
  return { kind: 'line', points: [along(low, unit(subtract(low, high), back), 8), high], look: 'stick' };
}

const placeOf = (place: Place, joints: Joints): Vec => (typeof place === 'string' ? joints[place] : place);
