import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_FRONT } from '../figure/positions.ts';

export const COLD_PACK = exercise({
  id: 'exercises/catalogue/x-65-cold-pack#X-65',
  key: 'X-65',
  claim: 'CL-49',
  group: 'comfort',
  targets: ['lower-back', 'comfort'],
  start: { sets: 1, durationSeconds: 600, durationSecondsMost: 900, timesPerDay: { least: 1, most: 4 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-64'],
  harder: [],
  equipment: ['cold-pack'],
  citations: [cite('FRENCH2006', 'too little evidence to say that it helps')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 0,
    keys: [
      { second: 0, ...ON_FRONT, arms: { shoulder: 176, out: 52, elbow: 98, turnIn: 90 }, neck: [-4] },
      { second: 2.8, chest: [-1] },
    ],
    props: [mat(-100, 90), { kind: 'on-back', what: 'cold-pack' }],
  },
});
