import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const REVERSE_LUNGE = exercise({
  id: 'exercises/catalogue/x-14-reverse-lunge#X-14',
  key: 'X-14',
  group: 'hip-and-leg',
  targets: ['gluteus-maximus', 'quadriceps', 'control', 'strength'],
  start: { sets: 3, repetitions: 8, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-14/slider'],
  harder: ['X-14/deficit', 'X-13'],
  equipment: [],
  laterEquipment: ['step'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 3,
    keys: [
      { second: 0, pelvis: [0, 90, 0], rightLeg: { foot: [0, 0, 8] }, leftLeg: { foot: [0, 0, 8], heel: 0 } },
      { second: 0.8, pelvis: [-8, 87, 0], leftLeg: { foot: [-42, 10, 8], heel: 40 } },
      { second: 1.5, pelvis: [-32, 74, 0], lean: 7, leftLeg: { foot: [-82, 0, 8], heel: 46 } },
      { second: 2.4, pelvis: [-36, 51, 0], lean: 10, leftLeg: { foot: [-82, 0, 8], heel: 62 } },
      { second: 3.4, pelvis: [-32, 74, 0], lean: 7, leftLeg: { foot: [-82, 0, 8], heel: 46 } },
      { second: 4.2, pelvis: [-8, 87, 0], lean: 3, leftLeg: { foot: [-42, 10, 8], heel: 40 } },
      { second: 5, pelvis: [0, 90, 0], lean: 0, leftLeg: { foot: [0, 0, 8], heel: 0 } },
    ],
  },
});
