import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { ON_FEET } from '../figure/positions.ts';

export const HIP_HINGE = exercise({
  id: 'exercises/catalogue/x-18-hip-hinge#X-18',
  key: 'X-18',
  group: 'hip-and-leg',
  targets: ['hamstrings', 'gluteus-maximus', 'control'],
  start: { sets: 3, repetitions: 8 },
  perWeek: { least: 3, most: 3 },
  easier: ['X-18/wall-touch'],
  harder: ['X-19'],
  equipment: ['stick'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_FEET,
        rightArm: { shoulder: -34, out: 12, elbow: 74, turnIn: 62 },
        leftArm: { shoulder: 150, out: 24, elbow: 138, turnIn: 10 },
      },
      { second: 2.2, pelvis: [-17, 83, 0], lean: 58 },
      { second: 2.8 },
    ],
    props: [{ kind: 'on-back', what: 'stick' }],
  },
});
