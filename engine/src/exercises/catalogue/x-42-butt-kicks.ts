import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { gait } from '../figure/gait.ts';

export const BUTT_KICKS = exercise({
  id: 'exercises/catalogue/x-42-butt-kicks#X-42',
  key: 'X-42',
  claim: 'CL-37',
  group: 'drill',
  targets: ['hamstrings', 'running-form', 'readiness'],
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
      seconds: 1.2,
      stride: 70,
      behind: 10,
      lean: 5,
      track: 7,
      height: [86, 84, 86, 89],
      foot: [
        [0, 0, 14],
        [0, 0, 4],
        [0, 0, 8],
        [0, 0, 38],
        [-22, 24, 86],
        [-26, 50, 112],
        [18, 30, 70],
        [56, 10, 24],
      ],
      arm: { swing: 26, middle: 0, elbow: 86 },
      armsAhead: 1,
    }),
  },
});
