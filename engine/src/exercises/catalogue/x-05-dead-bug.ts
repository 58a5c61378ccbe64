import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK } from '../figure/positions.ts';

export const DEAD_BUG = exercise({
  id: 'exercises/catalogue/x-05-dead-bug#X-05',
  key: 'X-05',
  group: 'trunk',
  targets: ['abdominals', 'control'],
  start: { sets: 3, repetitions: 6, repetitionsMost: 10, perSide: true },
  perWeek: { least: 3, most: 3 },
  easier: ['X-05/heel-taps'],
  harder: ['X-05/band', 'X-05/pull-over'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    keys: [
      { second: 0, ...ON_BACK, legs: { hip: 90, knee: 90 }, arms: { shoulder: 88, elbow: 4 } },
      { second: 2, rightArm: { shoulder: 158 }, leftLeg: { hip: 16, knee: 8 } },
      { second: 4, rightArm: { shoulder: 88 }, leftLeg: { hip: 90, knee: 90 } },
      { second: 6, leftArm: { shoulder: 158 }, rightLeg: { hip: 16, knee: 8 } },
    ],
    props: [mat(-90, 100)],
  },
});
