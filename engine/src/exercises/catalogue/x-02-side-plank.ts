import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const SIDE_PLANK = exercise({
  id: 'exercises/catalogue/x-02-side-plank#X-02',
  key: 'X-02',
  claim: 'CL-17',
  group: 'trunk',
  targets: ['side-of-trunk', 'gluteus-medius', 'endurance', 'control'],
  start: { sets: 3, repetitions: 5, holdSeconds: 10, perSide: true },
  later: { sets: 3, holdSeconds: 30, holdSecondsMost: 45, perSide: true },
  perWeek: { least: 3, most: 3 },
  easier: ['X-02/knees-bent'],
  harder: ['X-02/feet-stacked', 'X-02/top-leg-lift', 'X-02/dips'],
  equipment: ['mat'],
  citations: [cite('MCGILL1999')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 7,
    telling: 1,
    anchor: { joint: 'rightElbow', at: [0, 4.3, 0] },
    keys: [
      {
        second: 0,
        tilt: 88,
        lumbar: [0, -22],
        rightArm: { out: 66, elbow: 90 },
        leftArm: { out: 112 },
        leftLeg: { out: -6 },
        rightLeg: { out: -6 },
      },
      {
        second: 2,
        tilt: 73.4,
        lumbar: [0, 0],
        rightArm: { out: 73.4 },
        leftArm: { out: 106 },
        leftLeg: { out: -6 },
        rightLeg: { out: 0 },
      },
      { second: 5 },
    ],
    props: [],
  },
});
