import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK } from '../figure/positions.ts';

export const RELAXED_BREATHING = exercise({
  id: 'exercises/catalogue/x-59-relaxed-breathing#X-59',
  key: 'X-59',
  group: 'comfort',
  targets: ['calm', 'comfort'],
  start: { sets: 1, durationSeconds: 300, durationSecondsMost: 600 },
  perWeek: { least: 7, most: 7 },
  easier: [],
  harder: [],
  equipment: [],
  citations: [cite('JUDGEMENT')],
  confidence: 'D',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 0,
    keys: [
      {
        second: 0,
        ...ON_BACK,
        legs: { hip: 13, knee: 24, ankle: -16 },
        arms: { hand: [-24, 20, 4], elbow: [0, -0.6, 1], flat: [0.9, 0.1, -0.6] },
      },
      {
        second: 3.2,
        chest: [2.5],
        neck: [-1.5],
        arms: { hand: [-24, 22, 4], elbow: [0, -0.6, 1], flat: [0.9, 0.1, -0.6] },
      },
    ],
    props: [mat(-90, 100), { kind: 'disc', at: [40, 6.5, 0], radius: 6.5, look: 'soft' }],
  },
});
