import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { wall } from '../figure/positions.ts';

export const SOLEUS_RAISE = exercise({
  id: 'exercises/catalogue/x-36-soleus-raise#X-36',
  key: 'X-36',
  group: 'hip-and-leg',
  targets: ['soleus', 'strength'],
  start: { sets: 3, repetitions: 12 },
  later: { sets: 4, repetitions: 6, effort: { least: 8, most: 8 } },
  perWeek: { least: 2, most: 3 },
  easier: ['X-36/seated'],
  harder: ['X-36/heavy'],
  equipment: ['wall'],
  laterEquipment: ['weight'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    keys: [
      {
        second: 0,
        pelvis: [-8, 79.5, 0],
        lean: 6,
        legs: { foot: [0, 0, 10] },
        arms: { hand: [48, 108, 14], elbow: [-0.2, -1, 0.3], flat: [0.2, 1, 0] },
      },
      { second: 1.7, pelvis: [-2, 85, 0], legs: { foot: [0, 0, 10], heel: 32 } },
      { second: 2.6 },
    ],
    props: [wall(55)],
  },
});
