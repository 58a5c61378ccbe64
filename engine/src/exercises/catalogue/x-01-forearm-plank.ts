import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat } from '../figure/positions.ts';

export const FOREARM_PLANK = exercise({
  id: 'exercises/catalogue/x-01-forearm-plank#X-01',
  key: 'X-01',
  claim: 'CL-17',
  group: 'trunk',
  targets: ['abdominals', 'endurance', 'control'],
  start: { sets: 3, holdSeconds: 10, holdSecondsMost: 20 },
  later: { sets: 3, holdSeconds: 30, holdSecondsMost: 60 },
  perWeek: { least: 3, most: 3 },
  easier: ['X-01/knees', 'X-01/incline'],
  harder: ['X-01/shoulder-taps', 'X-01/long-lever', 'X-01/body-saw'],
  equipment: ['mat'],
  citations: [cite('STRAND2014'), cite('JUDGEMENT', 'short first holds')],
  confidence: 'D',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 0,
    anchor: { joint: 'rightElbow', at: [0, 4.3, 17] },
    keys: [
      {
        second: 0,
        lean: 81.3,
        neck: [-6],
        arms: { shoulder: 81.3, elbow: 92 },
        legs: { foot: [-146, 0, 8], heel: 75 },
      },
      { second: 2.5, lean: 81.8, chest: [1.5], arms: { shoulder: 83.3 } },
    ],
    props: [mat(-160, 40)],
  },
});
