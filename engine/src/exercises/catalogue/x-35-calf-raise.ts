import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { ON_FEET, wall } from '../figure/positions.ts';

export const CALF_RAISE = exercise({
  id: 'exercises/catalogue/x-35-calf-raise#X-35',
  key: 'X-35',
  group: 'hip-and-leg',
  targets: ['gastrocnemius', 'strength'],
  start: { sets: 3, repetitions: 12, repetitionsMost: 15 },
  later: { sets: 3, repetitions: 8, effort: { least: 8, most: 8 } },
  perWeek: { least: 2, most: 3 },
  easier: ['X-35/both-feet'],
  harder: ['X-35/single-leg', 'X-35/weighted'],
  equipment: ['wall'],
  laterEquipment: ['step', 'weight'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    keys: [
      { second: 0, ...ON_FEET, arms: { hand: [48, 112, 14], elbow: [-0.2, -1, 0.3], flat: [0.2, 1, 0] } },
      { second: 1.7, pelvis: [7, 96.2, 0], legs: { foot: [0, 0, 10], heel: 38 } },
      { second: 2.6 },
    ],
    props: [wall(55)],
  },
});
