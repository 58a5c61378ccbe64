import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { chair } from '../figure/positions.ts';

export const HEAT_PACK = exercise({
  id: 'exercises/catalogue/x-64-heat-pack#X-64',
  key: 'X-64',
  claim: 'CL-49',
  group: 'comfort',
  targets: ['lower-back', 'comfort'],
  start: { sets: 1, durationSeconds: 900, durationSecondsMost: 1200, timesPerDay: { least: 1, most: 10 } },
  perWeek: { least: 7, most: 7 },
  easier: [],
  harder: [],
  equipment: ['warm-pack'],
  citations: [cite('FRENCH2006')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 0,
    keys: [
      {
        second: 0,
        pelvis: [-20, 55, 0],
        lean: -3,
        legs: { foot: [24, 0, 10] },
        arms: { shoulder: 18, elbow: 58, out: 4 },
      },
      { second: 2.8, chest: [-1.5] },
    ],
    props: [...chair(8, -40, 45), { kind: 'on-back', what: 'warm-pack' }],
  },
});
