import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { chair, mat, ON_BACK } from '../figure/positions.ts';

export const NINETY_NINETY_REST = exercise({
  id: 'exercises/catalogue/x-46-ninety-ninety-rest#X-46',
  key: 'X-46',
  claim: 'CL-51',
  group: 'comfort',
  targets: ['lower-back', 'comfort', 'calm'],
  start: { sets: 1, durationSeconds: 300, timesPerDay: { least: 2, most: 3 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-46/pillow-under-calves'],
  harder: ['X-46/heel-drag'],
  equipment: ['chair'],
  citations: [cite('JUDGEMENT', 'comfort position')],
  confidence: 'D',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 0,
    keys: [
      { second: 0, ...ON_BACK, legs: { hip: 86, knee: 86, ankle: -8 }, arms: { shoulder: -5, out: 24, elbow: 8 } },
      { second: 2.6, chest: [2], lumbar: [-1], neck: [-1] },
    ],
    props: [mat(-90, 30), ...chair(18, 62, 44)],
  },
});
