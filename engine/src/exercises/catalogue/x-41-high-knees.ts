import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { gait } from '../figure/gait.ts';

export const HIGH_KNEES = exercise({
  id: 'exercises/catalogue/x-41-high-knees#X-41',
  key: 'X-41',
  claim: 'CL-37',
  group: 'drill',
  targets: ['hip-flexors', 'running-form', 'readiness'],
  start: { sets: 2, distanceMetres: 15, distanceMetresMost: 20, durationSeconds: 10 },
  perWeek: { least: 1, most: 7 },
  easier: ['X-60'],
  harder: ['X-57'],
  equipment: [],
  citations: [cite('JUDGEMENT', 'prepares for the run; no prevention claim; ten seconds stand for the way')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    telling: 1,
    leaves: 'ground',
    ...gait({
      seconds: 1.3,
      stride: 90,
      behind: 10,
      lean: 4,
      track: 7,
      height: [87, 84, 88, 93],
      foot: [
        [0, 0, 16],
        [0, 0, 4],
        [0, 0, 10],
        [0, 0, 38],
        [4, 26, 60],
        [42, 44, 46],
        [86, 42, 22],
        [98, 20, 14],
      ],
      arm: { swing: 34, middle: 2, elbow: 88 },
      armsAhead: 2,
    }),
  },
});
