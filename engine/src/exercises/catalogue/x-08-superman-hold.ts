import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_FRONT } from '../figure/positions.ts';

export const SUPERMAN_HOLD = exercise({
  id: 'exercises/catalogue/x-08-superman-hold#X-08',
  key: 'X-08',
  group: 'trunk',
  targets: ['back-muscles', 'gluteus-maximus', 'endurance'],
  start: { sets: 3, repetitions: 8, holdSeconds: 5 },
  perWeek: { least: 2, most: 3 },
  easier: ['X-08/alternate-arm-and-leg'],
  harder: ['X-08/both-arms-and-legs'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 1,
    keys: [
      { second: 0, ...ON_FRONT, neck: [-4], arms: { shoulder: 172, out: 6 } },
      { second: 1.6, lumbar: [-7], chest: [-4], neck: [-6], legs: { hip: -7 }, arms: { shoulder: 178 } },
      { second: 4 },
    ],
    props: [mat(-100, 130)],
  },
});
