import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { gait, RUN } from '../figure/gait.ts';

export const STRIDES = exercise({
  id: 'exercises/catalogue/x-63-strides#X-63',
  key: 'X-63',
  group: 'drill',
  targets: ['power', 'running-form'],
  start: { sets: 4, setsMost: 6, durationSeconds: 15, durationSecondsMost: 20 },
  perWeek: { least: 1, most: 2 },
  easier: ['X-57'],
  harder: ['X-63/bounding'],
  equipment: [],
  opens: { when: 'ladder-done', greenWeeks: 2 },
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    telling: 2,
    leaves: 'ground',
    ...gait({
      ...RUN,
      stride: 270,
      lean: 10,
      behind: 24,
      height: [84, 82, 83.5, 87],
      foot: [
        [0, 0, -2],
        [0, 0, 4],
        [2, 0, 36],
        [16, 6, 62],
        [62, 32, 80],
        [142, 43, 64],
        [222, 26, 20],
        [262, 8, 4],
      ],
      arm: { swing: 46, middle: -6, elbow: 92 },
    }),
  },
});
