import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { box, mat, ON_BACK, UPPER_BACK } from '../figure/positions.ts';

export const LONG_LEVER_BRIDGE = exercise({
  id: 'exercises/catalogue/x-37-long-lever-bridge#X-37',
  key: 'X-37',
  group: 'hip-and-leg',
  targets: ['hamstrings', 'strength', 'comfort'],
  start: { sets: 5, holdSeconds: 30, holdSecondsMost: 45 },
  perWeek: { least: 3, most: 7 },
  easier: ['X-37/short-lever'],
  harder: ['X-37/single-leg'],
  equipment: ['mat', 'box'],
  citations: [cite('JUDGEMENT', 'Goom and Malliaras 2016, not re-read')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    anchor: UPPER_BACK,
    keys: [
      {
        second: 0,
        ...ON_BACK,
        lean: -91,
        neck: [1],
        legs: { foot: [72, 20, 9], heel: -40 },
        arms: { shoulder: -4, out: 12, elbow: 4 },
      },
      { second: 2, lean: -112, lumbar: [3], chest: [6], neck: [17], arms: { shoulder: -16, out: 12, elbow: 4 } },
      { second: 6 },
    ],
    props: [mat(-90, 46), box(50, 96, 20)],
  },
});
