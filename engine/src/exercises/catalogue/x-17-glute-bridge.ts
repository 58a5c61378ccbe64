import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK, UPPER_BACK } from '../figure/positions.ts';

export const GLUTE_BRIDGE = exercise({
  id: 'exercises/catalogue/x-17-glute-bridge#X-17',
  key: 'X-17',
  claim: 'CL-19',
  group: 'hip-and-leg',
  targets: ['gluteus-maximus', 'strength'],
  start: { sets: 3, repetitions: 10, repetitionsMost: 15, holdSeconds: 2, holdSecondsMost: 3 },
  perWeek: { least: 3, most: 5 },
  easier: ['X-17/short-hold'],
  harder: ['X-20', 'X-17/weight'],
  equipment: ['mat'],
  laterEquipment: ['weight'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 1,
    anchor: UPPER_BACK,
    keys: [
      {
        second: 0,
        ...ON_BACK,
        lean: -91,
        neck: [1],
        legs: { foot: [42, 0, 9] },
        arms: { shoulder: -4, out: 12, elbow: 4 },
      },
      { second: 1.8, lean: -119, lumbar: [3], chest: [8], neck: [21], arms: { shoulder: -22, out: 12, elbow: 4 } },
      { second: 3.8 },
    ],
    props: [mat(-90, 70)],
  },
});
