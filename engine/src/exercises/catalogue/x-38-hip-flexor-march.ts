import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { ON_FEET } from '../figure/positions.ts';

export const HIP_FLEXOR_MARCH = exercise({
  id: 'exercises/catalogue/x-38-hip-flexor-march#X-38',
  key: 'X-38',
  claim: 'CL-14',
  group: 'hip-and-leg',
  targets: ['hip-flexors', 'strength'],
  start: { sets: 3, repetitions: 10, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-38/no-band'],
  harder: ['X-38/heavier-band'],
  equipment: ['band'],
  citations: [cite('JUDGEMENT', 'the article; low priority')],
  confidence: 'D',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5.6,
    telling: 1,
    keys: [
      { second: 0, ...ON_FEET, legs: { foot: [0, 0, 9] } },
      { second: 1.2, rightLeg: { foot: [24, 40, 9], heel: 8 } },
      { second: 2.4, rightLeg: { foot: [0, 0, 9], heel: 0 } },
      { second: 2.8 },
      { second: 4, leftLeg: { foot: [24, 40, 9], heel: 8 } },
      { second: 5.2, leftLeg: { foot: [0, 0, 9], heel: 0 } },
    ],
    props: [{ kind: 'line', through: ['rightBall', 'leftBall'], look: 'band' }],
  },
});
