import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const HIP_SWITCHES = exercise({
  id: 'exercises/catalogue/x-47-hip-switches#X-47',
  key: 'X-47',
  group: 'mobility',
  targets: ['hip-joint', 'mobility'],
  start: { sets: 2, repetitions: 6, repetitionsMost: 8, perSide: true },
  perWeek: { least: 3, most: 7 },
  easier: ['X-47/hands-behind'],
  harder: ['X-47/hands-free'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 6,
    telling: 0,
    keys: [
      {
        second: 0,
        pelvis: [0, 10, 0],
        lean: -28,
        lumbar: [8],
        rightLeg: { foot: [44, 0, 26], kneeOut: 44 },
        leftLeg: { foot: [44, 0, 26], kneeOut: -34 },
        arms: { hand: [-30, 0, 26], elbow: [-1, 0.2, 0.6], flat: [-1, 0, 0.4] },
      },
      { second: 1.5, legs: { foot: [44, 0, 26], kneeOut: 30 } },
      { second: 3, rightLeg: { foot: [44, 0, 26], kneeOut: -34 }, leftLeg: { foot: [44, 0, 26], kneeOut: 44 } },
      { second: 4.5, legs: { foot: [44, 0, 26], kneeOut: 30 } },
    ],
    props: [],
  },
});
