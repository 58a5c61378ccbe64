import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const SINGLE_LEG_RDL = exercise({
  id: 'exercises/catalogue/x-33-single-leg-rdl#X-33',
  key: 'X-33',
  group: 'hip-and-leg',
  targets: ['hamstrings', 'gluteus-maximus', 'balance', 'strength'],
  start: { sets: 3, repetitions: 8, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-33/kickstand', 'X-18'],
  harder: ['X-33/weight'],
  equipment: [],
  laterEquipment: ['weight'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5.6,
    telling: 2,
    keys: [
      { second: 0, pelvis: [0, 89.6, 4], rightLeg: { foot: [0, 0, 8] }, leftLeg: { hip: 0, knee: 62 } },
      {
        second: 0.7,
        pelvis: [-3, 88.6, 4],
        lean: 18,
        leftLeg: { hip: -4, knee: 62, ankle: 0 },
        arms: { shoulder: 18 },
      },
      {
        second: 2.4,
        pelvis: [-10, 86, 4],
        lean: 72,
        neck: [-14],
        leftLeg: { hip: -14, knee: 4 },
        arms: { shoulder: 72, elbow: 4 },
      },
      { second: 3 },
      {
        second: 4.8,
        pelvis: [-3, 88.6, 4],
        lean: 18,
        neck: [0],
        leftLeg: { hip: -4, knee: 62, ankle: 0 },
        arms: { shoulder: 18 },
      },
    ],
  },
});
