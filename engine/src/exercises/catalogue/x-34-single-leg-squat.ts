import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { box } from '../figure/positions.ts';

export const SINGLE_LEG_SQUAT = exercise({
  id: 'exercises/catalogue/x-34-single-leg-squat#X-34',
  key: 'X-34',
  group: 'hip-and-leg',
  targets: ['quadriceps', 'gluteus-medius', 'control', 'strength'],
  start: { sets: 3, repetitions: 6, repetitionsMost: 8, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-34/higher-box', 'X-11'],
  harder: ['X-34/lower-box'],
  equipment: ['box'],
  citations: [cite('CROSSLEY2011'), cite('JUDGEMENT', 'weekly frequency')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5.4,
    telling: 1,
    keys: [
      {
        second: 0,
        pelvis: [0, 89.6, 4],
        rightLeg: { foot: [0, 0, 8] },
        leftLeg: { hip: 48, knee: 26 },
        arms: { shoulder: 40, elbow: 8 },
      },
      {
        second: 2.2,
        pelvis: [-27, 55, 4],
        lean: 34,
        neck: [-16],
        leftLeg: { hip: 100, knee: 18, ankle: 8 },
        arms: { shoulder: 112, elbow: 6 },
      },
      { second: 2.8 },
    ],
    props: [box(-62, -24, 44)],
  },
});
