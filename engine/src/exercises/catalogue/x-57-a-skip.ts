import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { gait } from '../figure/gait.ts';

export const A_SKIP = exercise({
  id: 'exercises/catalogue/x-57-a-skip#X-57',
  key: 'X-57',
  group: 'drill',
  targets: ['hip-flexors', 'running-form', 'readiness'],
  start: { sets: 2, distanceMetres: 20 },
  perWeek: { least: 1, most: 7 },
  easier: ['X-57/march', 'X-41'],
  harder: ['X-63'],
  equipment: [],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    telling: 1,
    leaves: 'ground',
    ...gait({
      seconds: 2,
      stride: 110,
      behind: 12,
      lean: 3,
      track: 7,
      height: [88, 88.5, 92, 96],
      foot: [
        [0, 0, 8],
        [0, 0, 2],
        [0, 0, 32],
        [2, 0, 46],
        [10, 22, 56],
        [56, 46, 40],
        [106, 42, 4],
        [118, 16, 8],
      ],
      arm: { swing: 36, middle: 2, elbow: 88 },
      armsAhead: 2,
    }),
  },
});
