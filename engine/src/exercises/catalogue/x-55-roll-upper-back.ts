import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat } from '../figure/positions.ts';

export const ROLL_UPPER_BACK = exercise({
  id: 'exercises/catalogue/x-55-roll-upper-back#X-55',
  key: 'X-55',
  group: 'comfort',
  targets: ['upper-back', 'comfort', 'mobility'],
  start: { sets: 1, durationSeconds: 30, durationSecondsMost: 60 },
  perWeek: { least: 1, most: 7 },
  easier: [],
  harder: [],
  equipment: ['roller', 'mat'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 0,
    keys: [
      {
        second: 0,
        pelvis: [-3, 16, 0],
        lean: -77,
        neck: [10],
        legs: { foot: [44, 0, 9] },
        arms: { shoulder: 152, out: 44, elbow: 140 },
      },
      { second: 2.5, pelvis: [6, 16, 0], chest: [-4] },
    ],
    props: [mat(-90, 70), { kind: 'disc', at: [-37, 8, 0], radius: 8, look: 'soft' }],
  },
});
