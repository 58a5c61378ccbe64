import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const LEG_SWINGS = exercise({
  id: 'exercises/catalogue/x-40-leg-swings#X-40',
  key: 'X-40',
  claim: 'CL-37',
  group: 'drill',
  targets: ['hip-joint', 'mobility', 'readiness'],
  start: { sets: 1, repetitions: 10, repetitionsMost: 12, perSide: true },
  perWeek: { least: 2, most: 7 },
  easier: ['X-40/smaller-range'],
  harder: [],
  equipment: [],
  citations: [cite('JUDGEMENT', 'prepares for the run; no prevention claim')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 2.6,
    telling: 0,
    keys: [
      {
        second: 0,
        pelvis: [0, 90, -4],
        leftLeg: { foot: [0, 0, 10] },
        rightLeg: { hip: 46, knee: 20, ankle: 10 },
        rightArm: { shoulder: -14, elbow: 14, out: 8 },
        leftArm: { hand: [16, 96, 38], elbow: [-1, -0.5, 0.2] },
      },
      { second: 1.3, rightLeg: { hip: -20, knee: 50, ankle: 4 }, rightArm: { shoulder: 20, elbow: 14, out: 8 } },
    ],
    props: [
      { kind: 'block', from: [-6, 91, -48], to: [40, 95, -34] },
      {
        kind: 'line',
        through: [
          [16, 92, -40],
          [16, 1.5, -40],
        ],
        look: 'solid',
      },
    ],
  },
});
