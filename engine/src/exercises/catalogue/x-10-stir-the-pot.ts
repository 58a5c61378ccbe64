import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const STIR_THE_POT = exercise({
  id: 'exercises/catalogue/x-10-stir-the-pot#X-10',
  key: 'X-10',
  group: 'trunk',
  targets: ['abdominals', 'control', 'endurance'],
  start: { sets: 3, repetitions: 6, perSide: true },
  perWeek: { least: 2, most: 3 },
  easier: ['X-01'],
  harder: ['X-10/bigger-circles'],
  equipment: ['ball'],
  citations: [cite('RAABE2018', 'unstable planks, from the press advice'), cite('JUDGEMENT', 'weekly frequency')],
  confidence: 'V2',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 4,
    telling: 0,
    anchor: { joint: 'rightElbow', at: [0, 58, 14] },
    keys: [
      { second: 0, lean: 56, neck: [-6], arms: { shoulder: 56, elbow: 82 }, legs: { foot: [-120, 0, 14], heel: 58 } },
      { second: 2, lean: 57.5, arms: { shoulder: 63, elbow: 88 } },
    ],
    props: [{ kind: 'disc', at: [13, 27.5, 0], radius: 27.5, look: 'soft' }],
  },
});
