import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const POGO_HOPS = exercise({
  id: 'exercises/catalogue/x-62-pogo-hops#X-62',
  key: 'X-62',
  group: 'drill',
  targets: ['gastrocnemius', 'soleus', 'power'],
  start: { sets: 3, durationSeconds: 20 },
  later: { sets: 4, durationSeconds: 30 },
  perWeek: { least: 2, most: 2 },
  easier: ['X-35'],
  harder: ['X-63'],
  equipment: [],
  opens: { when: 'ladder-done', greenWeeks: 2 },
  citations: [cite('BLAGROVE2018')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 1,
    telling: 2,
    leaves: 'ground',
    keys: [
      {
        second: 0,
        pelvis: [4, 86, 0],
        lean: 2,
        legs: { foot: [0, 0, 9], heel: 10 },
        arms: { shoulder: 2, elbow: 62, out: 8 },
      },
      {
        second: 0.28,
        pelvis: [6, 94, 0],
        legs: { foot: [0, 0, 9], heel: 34 },
        arms: { shoulder: -8, elbow: 74, out: 8 },
      },
      { second: 0.5, pelvis: [6, 103, 0], legs: { foot: [0, 9, 9], heel: 36 } },
      { second: 0.72, pelvis: [6, 94, 0], legs: { foot: [0, 0, 9], heel: 34 } },
    ],
  },
});
