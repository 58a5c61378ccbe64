import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_FRONT } from '../figure/positions.ts';

export const BACK_EXTENSION = exercise({
  id: 'exercises/catalogue/x-07-back-extension#X-07',
  key: 'X-07',
  group: 'trunk',
  targets: ['back-muscles', 'endurance'],
  start: { sets: 3, holdSeconds: 20, holdSecondsMost: 30 },
  later: { sets: 3, holdSeconds: 60 },
  perWeek: { least: 2, most: 3 },
  easier: ['X-07/prone-chest-lift'],
  harder: ['X-07/horizontal-hold', 'X-07/load'],
  equipment: ['mat'],
  laterEquipment: ['bench', 'weight'],
  citations: [cite('CAI2017', 'back-extensor arm of the trial')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 7,
    telling: 1,
    keys: [
      { second: 0, ...ON_FRONT, neck: [-6] },
      { second: 2, lumbar: [-12], chest: [-7], neck: [2], arms: { shoulder: -12 } },
      { second: 5 },
    ],
    props: [mat(-100, 90)],
  },
});
