import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { wall } from '../figure/positions.ts';

export const WALL_SIT = exercise({
  id: 'exercises/catalogue/x-16-wall-sit#X-16',
  key: 'X-16',
  group: 'hip-and-leg',
  targets: ['quadriceps', 'strength', 'endurance'],
  start: { sets: 3, holdSeconds: 30, holdSecondsMost: 45 },
  later: { sets: 3, repetitions: 10, repetitionsMost: 12 },
  perWeek: { least: 2, most: 3 },
  easier: ['X-16/partial'],
  harder: ['X-16/leg-press', 'X-16/single-leg'],
  equipment: ['wall'],
  citations: [cite('CAI2017', 'lower-limb arm of the trial')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    keys: [
      { second: 0, pelvis: [-14, 76, 0], legs: { foot: [27, 0, 9] }, arms: { shoulder: 4, elbow: 6 } },
      { second: 2.4, pelvis: [-14, 53, 0] },
      { second: 5.6 },
    ],
    props: [wall(-25, -6)],
  },
});
