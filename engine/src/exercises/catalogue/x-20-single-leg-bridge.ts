import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK, UPPER_BACK } from '../figure/positions.ts';

export const SINGLE_LEG_BRIDGE = exercise({
  id: 'exercises/catalogue/x-20-single-leg-bridge#X-20',
  key: 'X-20',
  group: 'hip-and-leg',
  targets: ['gluteus-maximus', 'hamstrings', 'strength', 'control'],
  start: { sets: 3, repetitions: 8, repetitionsMost: 12, perSide: true },
  perWeek: { least: 3, most: 3 },
  easier: ['X-17'],
  harder: ['X-20/heel-on-box'],
  equipment: ['mat'],
  laterEquipment: ['box'],
  citations: [cite('FRECKLETON2014')],
  confidence: 'V2',
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
        leftLeg: { foot: [42, 0, 9] },
        rightLeg: { hip: 40, knee: 6 },
        arms: { shoulder: -4, out: 12, elbow: 4 },
      },
      {
        second: 1.8,
        lean: -119,
        lumbar: [3],
        chest: [8],
        neck: [21],
        rightLeg: { hip: 10, knee: 4 },
        arms: { shoulder: -22, out: 12, elbow: 4 },
      },
      { second: 3.6 },
    ],
    props: [mat(-90, 70)],
  },
});
