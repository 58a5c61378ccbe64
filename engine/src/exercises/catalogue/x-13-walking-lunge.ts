import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const WALKING_LUNGE = exercise({
  id: 'exercises/catalogue/x-13-walking-lunge#X-13',
  key: 'X-13',
  claim: 'CL-44',
  group: 'hip-and-leg',
  targets: ['gluteus-maximus', 'quadriceps', 'control', 'strength'],
  start: { sets: 3, repetitions: 8, repetitionsMost: 10, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-13/static-lunge'],
  harder: ['X-13/weighted', 'X-13/uphill'],
  equipment: [],
  laterEquipment: ['weight'],
  citations: [cite('JUDGEMENT', 'the article; established exercise')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 7,
    telling: 3,
    travel: [160, 0, 0],
    keys: [
      { second: 0, pelvis: [0, 90, 0], rightLeg: { foot: [0, 0, 8] }, leftLeg: { foot: [0, 0, 8] } },
      { second: 0.7, pelvis: [18, 88, 0], rightLeg: { foot: [42, 12, 8], heel: 10 } },
      {
        second: 1.3,
        pelvis: [36, 77, 0],
        lean: 5,
        rightLeg: { foot: [80, 0, 8], heel: 0 },
        leftLeg: { foot: [0, 0, 8], heel: 42 },
      },
      { second: 2, pelvis: [42, 51, 0], lean: 7, leftLeg: { foot: [0, 0, 8], heel: 62 } },
      { second: 2.8, pelvis: [66, 80, 0], leftLeg: { foot: [40, 13, 8], heel: 42 } },
      { second: 3.5, pelvis: [80, 90, 0], lean: 0, leftLeg: { foot: [80, 0, 8], heel: 0 } },
      { second: 4.2, pelvis: [98, 88, 0], leftLeg: { foot: [122, 12, 8], heel: 10 } },
      {
        second: 4.8,
        pelvis: [116, 77, 0],
        lean: 5,
        leftLeg: { foot: [160, 0, 8], heel: 0 },
        rightLeg: { foot: [80, 0, 8], heel: 42 },
      },
      { second: 5.5, pelvis: [122, 51, 0], lean: 7, rightLeg: { foot: [80, 0, 8], heel: 62 } },
      { second: 6.3, pelvis: [146, 80, 0], lean: 3, rightLeg: { foot: [120, 13, 8], heel: 42 } },
    ],
  },
});
