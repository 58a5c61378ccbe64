import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { wall } from '../figure/positions.ts';

export const CALF_STRETCH = exercise({
  id: 'exercises/catalogue/x-51-calf-stretch#X-51',
  key: 'X-51',
  group: 'mobility',
  targets: ['gastrocnemius', 'soleus', 'mobility'],
  start: { sets: 2, setsMost: 3, holdSeconds: 30, holdSecondsMost: 45, perSide: true },
  perWeek: { least: 5, most: 7 },
  easier: [],
  harder: ['X-51/bent-knee'],
  equipment: ['wall'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 8,
    telling: 1,
    keys: [
      {
        second: 0,
        pelvis: [-4, 85, 0],
        lean: 8,
        rightLeg: { foot: [-32, 0, 8] },
        leftLeg: { foot: [26, 0, 8] },
        arms: { hand: [53, 116, 14], elbow: [-0.2, -1, 0.4], flat: [0.2, 1, 0] },
      },
      { second: 2.5, pelvis: [5, 80.5, 0], lean: 12 },
      { second: 6 },
    ],
    props: [wall(60)],
  },
});
