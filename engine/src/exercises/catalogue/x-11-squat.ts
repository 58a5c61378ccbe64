import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { ON_FEET } from '../figure/positions.ts';

export const SQUAT = exercise({
  id: 'exercises/catalogue/x-11-squat#X-11',
  key: 'X-11',
  claim: 'CL-43',
  group: 'hip-and-leg',
  targets: ['quadriceps', 'gluteus-maximus', 'strength'],
  start: { sets: 3, repetitions: 8, repetitionsMost: 12, effort: { least: 6, most: 7 } },
  later: { sets: 4, repetitions: 5, repetitionsMost: 6, effort: { least: 8, most: 8 } },
  perWeek: { least: 2, most: 3 },
  easier: ['X-11/box-squat'],
  harder: ['X-11/goblet', 'X-11/front', 'X-11/back-squat'],
  equipment: [],
  laterEquipment: ['weight'],
  citations: [cite('CAI2017'), cite('BLAGROVE2018')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    keys: [
      { second: 0, ...ON_FEET, legs: { foot: [0, 0, 13], toes: 12 }, arms: { shoulder: 12, elbow: 10 } },
      { second: 2.2, pelvis: [-25, 49, 0], lean: 37, neck: [-18], arms: { shoulder: 118, elbow: 6 } },
      { second: 2.7 },
      { second: 4.4, pelvis: [0, 90.2, 0], lean: 0, neck: [0], arms: { shoulder: 12, elbow: 10 } },
    ],
  },
});
