import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { wall } from '../figure/positions.ts';

export const ROLL_LOWER_BACK = exercise({
  id: 'exercises/catalogue/x-56-roll-lower-back#X-56',
  key: 'X-56',
  claim: 'CL-56',
  group: 'comfort',
  targets: ['lower-back', 'comfort'],
  start: { sets: 2, durationSeconds: 30, perSide: true },
  perWeek: { least: 1, most: 3 },
  easier: ['X-53'],
  harder: [],
  equipment: ['ball', 'wall'],
  opens: { when: 'own-wish', episodeWeeks: 4, painMost: 3 },
  citations: [
    cite('FIJAVZ2024', 'healthy people only'),
    cite('JUDGEMENT', 'the conditions under which it is offered; weekly frequency'),
  ],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 0,
    keys: [
      { second: 0, pelvis: [-10, 87, 0], lean: -2, legs: { foot: [12, 0, 10] }, arms: { shoulder: 4, elbow: 10 } },
      { second: 2.5, pelvis: [-10, 76, 0] },
    ],
    props: [wall(-30, -6), { kind: 'disc', at: [-24.5, 102, 4], radius: 5, look: 'soft' }],
  },
});
