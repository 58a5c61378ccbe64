import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { gait, RUN } from '../figure/gait.ts';

export const CADENCE_DRILL = exercise({
  id: 'exercises/catalogue/x-58-cadence-drill#X-58',
  key: 'X-58',
  claim: 'CL-13',
  group: 'drill',
  targets: ['running-form'],
  start: { sets: 1, durationSeconds: 900 },
  later: { sets: 1, durationSeconds: 1800 },
  perWeek: { least: 2, most: 4 },
  easier: ['X-60'],
  harder: [],
  equipment: ['metronome'],
  citations: [cite('HEIDERSCHEIT2011')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    telling: 2,
    leaves: 'ground',
    ...gait({
      ...RUN,
      seconds: 1.25,
      stride: 180,
      foot: [
        [0, 0, -2],
        [0, 0, 0],
        [0, 0, 14],
        [0, 0, 42],
        [10, 30, 84],
        [70, 40, 76],
        [132, 20, 24],
        [170, 6, 0],
      ],
      behind: 22,
    }),
  },
});
