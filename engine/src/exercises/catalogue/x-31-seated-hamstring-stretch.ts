import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat } from '../figure/positions.ts';

export const SEATED_HAMSTRING_STRETCH = exercise({
  id: 'exercises/catalogue/x-31-seated-hamstring-stretch#X-31',
  key: 'X-31',
  claim: 'CL-54',
  group: 'mobility',
  targets: ['hamstrings', 'mobility'],
  start: { sets: 2, holdSeconds: 30 },
  perWeek: { least: 3, most: 5 },
  easier: ['X-30'],
  harder: [],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'the article; X-30 is preferred; weekly frequency is ours')],
  confidence: 'D',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    keys: [
      {
        second: 0,
        pelvis: [0, 9.8, 0],
        lean: 0,
        legs: { foot: [91.5, 0, 9], heel: -82 },
        arms: { hand: [46, 16, 10], elbow: [-0.6, 0.2, 1] },
      },
      {
        second: 2.5,
        lean: 27,
        lumbar: [8],
        chest: [4],
        neck: [-4],
        arms: { hand: [66, 14, 10], elbow: [-0.6, 0.2, 1] },
      },
      { second: 6 },
    ],
    props: [mat(-25, 100)],
  },
});
