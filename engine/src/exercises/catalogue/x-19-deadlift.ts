import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const DEADLIFT = exercise({
  id: 'exercises/catalogue/x-19-deadlift#X-19',
  key: 'X-19',
  claim: 'CL-19',
  group: 'hip-and-leg',
  targets: ['hamstrings', 'gluteus-maximus', 'back-muscles', 'strength'],
  start: { sets: 3, repetitions: 8, effort: { least: 6, most: 6 } },
  later: { sets: 4, repetitions: 5, effort: { least: 8, most: 8 } },
  perWeek: { least: 1, most: 2 },
  easier: ['X-18'],
  harder: ['X-19/single-leg', 'X-19/bar'],
  equipment: ['weight'],
  startsAt: { painMost: 3, backEnduranceSeconds: 60 },
  citations: [cite('BERGLUND2015'), cite('MICHAELSON2016')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5.4,
    telling: 0,
    keys: [
      {
        second: 0,
        pelvis: [-28, 57, 0],
        lean: 57,
        neck: [-20],
        legs: { foot: [0, 0, 13], toes: 10 },
        arms: { hand: [13, 29, 5], flat: [0, -1, 0] },
      },
      { second: 2, pelvis: [0, 90, 0], lean: 0, neck: [0], arms: { hand: [7, 86, 9], flat: [0, -1, 0] } },
      { second: 2.8 },
      { second: 4.8, pelvis: [-28, 57, 0], lean: 57, neck: [-20], arms: { hand: [13, 29, 5], flat: [0, -1, 0] } },
    ],
    props: [{ kind: 'disc', at: 'rightHand', offset: [0, -11, -5], radius: 9.5, look: 'solid' }],
  },
});
