import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { chair } from '../figure/positions.ts';

export const NERVE_SLIDER = exercise({
  id: 'exercises/catalogue/x-50-nerve-slider#X-50',
  key: 'X-50',
  group: 'mobility',
  targets: ['sciatic-nerve', 'mobility'],
  start: { sets: 1, repetitions: 10, perSide: true, timesPerDay: { least: 2, most: 3 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-50/one-joint'],
  harder: ['X-50/slump-slider'],
  equipment: ['chair'],
  citations: [cite('PLAZA2020', 'small effect, added to motor control')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 4.6,
    telling: 1,
    keys: [
      {
        second: 0,
        pelvis: [-20, 55, 0],
        lean: -3,
        lumbar: [8],
        neck: [24],
        leftLeg: { foot: [25, 0, 9] },
        rightLeg: { hip: 84, knee: 84, ankle: -6 },
        arms: { shoulder: 16, elbow: 52, out: 4 },
      },
      { second: 2.3, lumbar: [3], neck: [-14], rightLeg: { hip: 84, knee: 22, ankle: 8 } },
    ],
    props: [...chair(8, -38, 45)],
  },
});
