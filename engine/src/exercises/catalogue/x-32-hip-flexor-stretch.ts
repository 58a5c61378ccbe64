import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, RIGHT_KNEE } from '../figure/positions.ts';

export const HIP_FLEXOR_STRETCH = exercise({
  id: 'exercises/catalogue/x-32-hip-flexor-stretch#X-32',
  key: 'X-32',
  claim: 'CL-41',
  group: 'mobility',
  targets: ['hip-flexors', 'mobility'],
  start: { sets: 2, setsMost: 3, holdSeconds: 30, perSide: true },
  perWeek: { least: 5, most: 5 },
  easier: ['X-32/standing'],
  harder: ['X-32/rear-foot-up'],
  equipment: ['mat'],
  laterEquipment: ['box'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    anchor: RIGHT_KNEE,
    keys: [
      {
        second: 0,
        lean: 3,
        rightLeg: { hip: 3, knee: 94, ankle: -60 },
        leftLeg: { foot: [44, 0, 9] },
        arms: { shoulder: 6, elbow: 10 },
      },
      { second: 2.5, lean: -5, lumbar: [5], rightLeg: { hip: -17, knee: 82, ankle: -60 } },
      { second: 6 },
    ],
    props: [mat(-60, 70)],
  },
});
