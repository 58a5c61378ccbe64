import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { box } from '../figure/positions.ts';

export const STEP_UP = exercise({
  id: 'exercises/catalogue/x-15-step-up#X-15',
  key: 'X-15',
  group: 'hip-and-leg',
  targets: ['quadriceps', 'gluteus-medius', 'control', 'strength'],
  start: { sets: 3, repetitions: 10, perSide: true },
  perWeek: { least: 2, most: 3 },
  easier: ['X-15/low-step'],
  harder: ['X-15/high-step', 'X-15/weight'],
  equipment: ['step'],
  laterEquipment: ['weight'],
  citations: [cite('CAI2017', 'lower-limb arm of the trial')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5.4,
    telling: 2,
    keys: [
      {
        second: 0,
        pelvis: [-4, 86, 0],
        lean: 8,
        rightLeg: { foot: [26, 20, 8] },
        leftLeg: { foot: [-16, 0, 8], heel: 6 },
      },
      { second: 0.9, pelvis: [12, 96, 0], lean: 14, leftLeg: { foot: [-12, 8, 8], heel: 50 } },
      { second: 1.9, pelvis: [27, 110, 0], lean: 0, leftLeg: { foot: [24, 27, 8], heel: 18 } },
      { second: 2.7, pelvis: [27, 110, 0], lean: 0 },
      { second: 4, pelvis: [10, 95, 0], lean: 14, leftLeg: { foot: [-14, 7, 8], heel: 40 } },
      { second: 4.9, pelvis: [-4, 86, 0], lean: 8, leftLeg: { foot: [-16, 0, 8], heel: 6 } },
    ],
    props: [box(14, 60, 20)],
  },
});
