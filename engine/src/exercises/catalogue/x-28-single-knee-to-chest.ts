import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK_KNEES_BENT } from '../figure/positions.ts';

export const SINGLE_KNEE_TO_CHEST = exercise({
  id: 'exercises/catalogue/x-28-single-knee-to-chest#X-28',
  key: 'X-28',
  claim: 'CL-52',
  group: 'mobility',
  targets: ['lower-back', 'gluteus-maximus', 'mobility', 'comfort'],
  start: { sets: 2, setsMost: 3, holdSeconds: 30, perSide: true, timesPerDay: { least: 1, most: 2 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-28/towel-assisted'],
  harder: ['X-29'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'the article; no trial of the 30-second dose alone')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_BACK_KNEES_BENT,
        rightLeg: { hip: 95, knee: 108 },
        arms: { hand: [-2, 40, 3], elbow: [-0.4, -0.6, 1], flat: [-0.2, 1, -0.6] },
      },
      {
        second: 2.5,
        rightLeg: { hip: 117, knee: 122 },
        arms: { hand: [-13, 42, 3], elbow: [-0.4, -0.6, 1], flat: [-0.2, 1, -0.6] },
      },
      { second: 6 },
    ],
    props: [mat(-90, 70)],
  },
});
