import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { box } from '../figure/positions.ts';

export const HIP_THRUST = exercise({
  id: 'exercises/catalogue/x-21-hip-thrust#X-21',
  key: 'X-21',
  group: 'hip-and-leg',
  targets: ['gluteus-maximus', 'strength'],
  start: { sets: 3, repetitions: 8, repetitionsMost: 10 },
  perWeek: { least: 2, most: 2 },
  easier: ['X-17'],
  harder: ['X-21/bar'],
  equipment: ['bench'],
  laterEquipment: ['weight'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    anchor: { joint: 'shoulders', at: [-50, 47, 0] },
    keys: [
      {
        second: 0,
        lean: -58,
        neck: [30],
        legs: { foot: [40, 0, 10], toes: 6 },
        arms: { shoulder: 2, out: 9, elbow: 10 },
      },
      { second: 1.8, lean: -91, neck: [34] },
      { second: 3 },
    ],
    props: [box(-86, -47, 38)],
  },
});
