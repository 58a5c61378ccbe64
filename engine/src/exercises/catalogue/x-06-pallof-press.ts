import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const PALLOF_PRESS = exercise({
  id: 'exercises/catalogue/x-06-pallof-press#X-06',
  key: 'X-06',
  group: 'trunk',
  targets: ['abdominals', 'side-of-trunk', 'control'],
  start: { sets: 3, repetitions: 10, perSide: true },
  perWeek: { least: 2, most: 3 },
  easier: ['X-06/tall-kneel-light'],
  harder: ['X-06/split-stance', 'X-06/walk-out'],
  equipment: ['band'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 5,
    telling: 1,
    keys: [
      {
        second: 0,
        pelvis: [-4, 86, 0],
        lean: 5,
        legs: { foot: [0, 0, 15], toes: 8 },
        arms: { hand: [19, 112, 3], elbow: [-0.4, -1, 0.6] },
      },
      { second: 1.8, arms: { hand: [48, 116, 2] } },
      { second: 3 },
    ],
    props: [
      { kind: 'block', from: [20, 0, -108], to: [26, 150, -104] },
      { kind: 'line', through: ['rightHand', [23, 118, -104]], look: 'band' },
    ],
  },
});
