import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { LEFT_KNEE, mat, ON_HANDS_AND_KNEES } from '../figure/positions.ts';

export const BIRD_DOG = exercise({
  id: 'exercises/catalogue/x-04-bird-dog#X-04',
  key: 'X-04',
  group: 'trunk',
  targets: ['back-muscles', 'gluteus-maximus', 'control', 'endurance'],
  start: { sets: 3, repetitions: 6, repetitionsBySet: [8, 6, 4], holdSeconds: 8, holdSecondsMost: 10, perSide: true },
  perWeek: { least: 3, most: 6 },
  easier: ['X-04/arm-only', 'X-04/leg-only'],
  harder: ['X-04/squares', 'X-04/band'],
  equipment: ['mat'],
  citations: [cite('MCGILL1999'), cite('JUDGEMENT', 'McGill, Low Back Disorders: not re-read')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 7,
    telling: 1,
    anchor: LEFT_KNEE,
    keys: [
      { second: 0, ...ON_HANDS_AND_KNEES },
      { second: 1.8, rightLeg: { hip: -12, knee: 0, ankle: 0 }, leftArm: { shoulder: 170, elbow: 2 } },
      { second: 4.8 },
    ],
    props: [mat(-60, 90)],
  },
});
