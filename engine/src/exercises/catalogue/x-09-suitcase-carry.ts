import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { gait, WALK } from '../figure/gait.ts';

export const SUITCASE_CARRY = exercise({
  id: 'exercises/catalogue/x-09-suitcase-carry#X-09',
  key: 'X-09',
  group: 'trunk',
  targets: ['side-of-trunk', 'control', 'strength'],
  start: { sets: 3, distanceMetres: 20, distanceMetresMost: 40, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-09/lighter', 'X-09/shorter'],
  harder: ['X-09/heavier', 'X-09/march'],
  equipment: ['weight'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    telling: 2,
    ...gait({ ...WALK, lean: 1, arm: { swing: 5, middle: 0, elbow: 3 } }),
    props: [{ kind: 'disc', at: 'rightHand', offset: [0, -8, 1], radius: 8, look: 'solid' }],
  },
});
