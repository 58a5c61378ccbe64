import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const HIP_HIKE = exercise({
  id: 'exercises/catalogue/x-24-hip-hike#X-24',
  key: 'X-24',
  group: 'hip-and-leg',
  targets: ['gluteus-medius', 'control', 'strength'],
  start: { sets: 3, repetitions: 10, repetitionsMost: 12, perSide: true },
  perWeek: { least: 3, most: 3 },
  easier: ['X-24/wall-support'],
  harder: ['X-24/weight'],
  equipment: ['step'],
  laterEquipment: ['weight'],
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 5,
    telling: 0,
    anchor: { joint: 'rightHip', at: [0, 105.2, 8.5] },
    keys: [
      {
        second: 0,
        tilt: -14,
        lumbar: [0, 12],
        rightLeg: { foot: [0, 15, 8.5], toes: 4 },
        leftLeg: { out: 12, hip: 4 },
        arms: { out: 12, elbow: 14 },
      },
      { second: 2, tilt: 9, lumbar: [0, -8], leftLeg: { out: -6, hip: 4 } },
      { second: 2.6 },
    ],
    props: [{ kind: 'block', from: [-16, 0, -1], to: [26, 15, 34] }],
  },
});
