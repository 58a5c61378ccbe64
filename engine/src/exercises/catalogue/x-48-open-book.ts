import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_SIDE_FROM_ABOVE } from '../figure/positions.ts';

export const OPEN_BOOK = exercise({
  id: 'exercises/catalogue/x-48-open-book#X-48',
  key: 'X-48',
  group: 'mobility',
  targets: ['upper-back', 'mobility'],
  start: { sets: 1, repetitions: 8, perSide: true },
  perWeek: { least: 3, most: 7 },
  easier: ['X-48/small-range'],
  harder: [],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'above',
    seconds: 7,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_SIDE_FROM_ABOVE,
        legs: { hip: 78, knee: 88 },
        rightArm: { shoulder: 88, out: -3, elbow: 0 },
        leftArm: { shoulder: 86, out: -6, elbow: 0 },
      },
      {
        second: 2.5,
        lumbar: [0, 0, -6],
        chest: [0, 0, -44],
        neck: [0, 0, -30],
        leftArm: { shoulder: 80, out: 70 },
        rightArm: { shoulder: 88, out: -40 },
      },
      { second: 4.5 },
    ],
    props: [mat(-95, 70)],
  },
});
