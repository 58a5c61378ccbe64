import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const SPLIT_SQUAT = exercise({
  id: 'exercises/catalogue/x-12-split-squat#X-12',
  key: 'X-12',
  group: 'hip-and-leg',
  targets: ['quadriceps', 'gluteus-maximus', 'strength', 'balance'],
  start: { sets: 3, repetitions: 8, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-12/supported'],
  harder: ['X-12/rear-foot-raised'],
  equipment: [],
  laterEquipment: ['box'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    keys: [
      {
        second: 0,
        pelvis: [2, 77, 0],
        lean: 3,
        rightLeg: { foot: [40, 0, 9] },
        leftLeg: { foot: [-42, 0, 9], heel: 45 },
      },
      { second: 2, pelvis: [4, 51, 0], lean: 8, leftLeg: { foot: [-42, 0, 9], heel: 60 } },
      { second: 2.6 },
    ],
  },
});
