import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK } from '../figure/positions.ts';

export const SUPINE_HAMSTRING_STRETCH = exercise({
  id: 'exercises/catalogue/x-30-supine-hamstring-stretch#X-30',
  key: 'X-30',
  claim: 'CL-54',
  group: 'mobility',
  targets: ['hamstrings', 'mobility'],
  start: { sets: 2, setsMost: 3, holdSeconds: 30, perSide: true },
  perWeek: { least: 5, most: 5 },
  easier: ['X-30/bent-knee'],
  harder: ['X-30/straighter'],
  equipment: ['mat', 'strap'],
  citations: [cite('BANDY1997')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_BACK,
        leftLeg: { foot: [46, 0, 9] },
        rightLeg: { hip: 62, knee: 26 },
        arms: { hand: [-14, 36, 6], elbow: [0.3, -1, 0.6], flat: [0.6, 1, -0.2] },
      },
      {
        second: 2.5,
        rightLeg: { hip: 78, knee: 8, ankle: 8 },
        arms: { hand: [-20, 38, 6], elbow: [0.3, -1, 0.6], flat: [0.6, 1, -0.2] },
      },
      { second: 6 },
    ],
    props: [mat(-90, 80), { kind: 'line', through: ['rightHand', 'rightBall', 'leftHand'], look: 'strap' }],
  },
});
