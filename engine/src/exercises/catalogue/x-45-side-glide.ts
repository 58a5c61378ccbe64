import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const SIDE_GLIDE = exercise({
  id: 'exercises/catalogue/x-45-side-glide#X-45',
  key: 'X-45',
  group: 'mobility',
  targets: ['lower-back', 'mobility', 'comfort'],
  start: { sets: 1, repetitions: 10, timesPerDay: { least: 3, most: 4 } },
  perWeek: { least: 7, most: 7 },
  easier: [],
  harder: [],
  equipment: ['wall'],
  citations: [cite('JUDGEMENT', 'McKenzie method, not re-read')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 5,
    telling: 1,
    anchor: { joint: 'shoulders', at: [0, 138.6, 0] },
    keys: [
      {
        second: 0,
        tilt: 9,
        lumbar: [0, -4],
        rightLeg: { foot: [0, 0, -6], toes: 4 },
        leftLeg: { foot: [0, 0, 24], toes: 4 },
        rightArm: { out: 4, elbow: 96, turnIn: 40 },
        leftArm: { out: 10, elbow: 20 },
      },
      { second: 2, tilt: -9, lumbar: [0, 14] },
      { second: 2.8 },
    ],
    props: [{ kind: 'block', from: [-30, 0, 24], to: [30, 176, 30] }],
  },
});
