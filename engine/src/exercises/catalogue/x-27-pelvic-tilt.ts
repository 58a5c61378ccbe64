import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK } from '../figure/positions.ts';

export const PELVIC_TILT = exercise({
  id: 'exercises/catalogue/x-27-pelvic-tilt#X-27',
  key: 'X-27',
  claim: 'CL-53',
  group: 'mobility',
  targets: ['lower-back', 'mobility', 'comfort'],
  start: { sets: 1, repetitions: 10, repetitionsMost: 15, timesPerDay: { least: 1, most: 3 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-27/smaller-range'],
  harder: ['X-27/seated', 'X-27/standing'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'part of effective programmes; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    anchor: { joint: 'ribs', at: [-33, 10.6, 0] },
    keys: [
      { second: 0, ...ON_BACK, lean: -84, lumbar: [-8], legs: { foot: [46, 0, 9] } },
      { second: 2.5, lean: -100, lumbar: [11] },
    ],
    props: [mat(-90, 70)],
  },
});
