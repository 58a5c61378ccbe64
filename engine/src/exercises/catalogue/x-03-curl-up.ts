import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK } from '../figure/positions.ts';

export const CURL_UP = exercise({
  id: 'exercises/catalogue/x-03-curl-up#X-03',
  key: 'X-03',
  group: 'trunk',
  targets: ['abdominals', 'endurance', 'control'],
  start: { sets: 3, repetitions: 6, repetitionsBySet: [8, 6, 4], holdSeconds: 8, holdSecondsMost: 10 },
  perWeek: { least: 3, most: 6 },
  easier: ['X-03/brace-only'],
  harder: ['X-03/elbows-off', 'X-03/longer-holds'],
  equipment: ['mat'],
  citations: [cite('MCGILL1999'), cite('JUDGEMENT', 'McGill, Low Back Disorders: not re-read')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 7,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_BACK,
        leftLeg: { foot: [46, 0, 9] },
        arms: { hand: [-20, 0, 8], elbow: [0, 0.1, 1], flat: [0.3, 0, -1] },
      },
      { second: 1.6, chest: [13], neck: [8] },
      { second: 4.6 },
    ],
    props: [mat(-90, 100)],
  },
});
