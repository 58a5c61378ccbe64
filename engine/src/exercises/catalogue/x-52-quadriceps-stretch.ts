import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_SIDE_FROM_ABOVE } from '../figure/positions.ts';

export const QUADRICEPS_STRETCH = exercise({
  id: 'exercises/catalogue/x-52-quadriceps-stretch#X-52',
  key: 'X-52',
  group: 'mobility',
  targets: ['quadriceps', 'hip-flexors', 'mobility'],
  start: { sets: 2, holdSeconds: 30, perSide: true },
  perWeek: { least: 5, most: 7 },
  easier: ['X-52/strap'],
  harder: [],
  equipment: ['mat'],
  laterEquipment: ['strap'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'above',
    seconds: 8,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_SIDE_FROM_ABOVE,
        rightLeg: { hip: 40, knee: 40, out: -5 },
        leftLeg: { hip: 14, knee: 116, ankle: -30 },
        leftArm: { shoulder: -22, out: -2, elbow: 6 },
      },
      {
        second: 2.5,
        lean: 0,
        leftLeg: { hip: -12, knee: 126, ankle: -36 },
        leftArm: { shoulder: -38, out: -2, elbow: 12 },
      },
      { second: 6 },
    ],
    props: [mat(-120, 90)],
  },
});
