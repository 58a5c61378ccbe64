import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_BACK } from '../figure/positions.ts';

export const FIGURE_FOUR_STRETCH = exercise({
  id: 'exercises/catalogue/x-49-figure-four-stretch#X-49',
  key: 'X-49',
  group: 'mobility',
  targets: ['deep-hip-rotators', 'gluteus-maximus', 'mobility'],
  start: { sets: 2, setsMost: 3, holdSeconds: 30, perSide: true },
  perWeek: { least: 5, most: 7 },
  easier: ['X-49/shorter-range'],
  harder: ['X-49/cross-body'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'above',
    seconds: 8,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_BACK,
        leftLeg: { hip: 74, knee: 92 },
        rightLeg: { hip: 72, out: 34, turnIn: -58, knee: 100, ankle: 10 },
        arms: { hand: [2, 28, 6], elbow: [0, -0.6, 1], flat: [0.4, 1, -0.4] },
      },
      {
        second: 2.5,
        leftLeg: { hip: 96, knee: 100 },
        rightLeg: { hip: 92, out: 36, turnIn: -58, knee: 102, ankle: 10 },
        arms: { hand: [-9, 30, 6], elbow: [0, -0.6, 1], flat: [0.4, 1, -0.4] },
      },
      { second: 6 },
    ],
    props: [mat(-90, 60)],
  },
});
