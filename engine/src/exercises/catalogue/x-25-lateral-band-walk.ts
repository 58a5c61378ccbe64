import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const LATERAL_BAND_WALK = exercise({
  id: 'exercises/catalogue/x-25-lateral-band-walk#X-25',
  key: 'X-25',
  group: 'hip-and-leg',
  targets: ['gluteus-medius', 'gluteus-maximus', 'strength'],
  start: { sets: 3, repetitions: 10, repetitionsMost: 12, perSide: true },
  perWeek: { least: 2, most: 3 },
  easier: ['X-25/no-band'],
  harder: ['X-25/band-at-ankles', 'X-25/band-at-feet'],
  equipment: ['band'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 3.6,
    telling: 2,
    travel: [0, 0, 30],
    keys: [
      {
        second: 0,
        pelvis: [-8, 79, 0],
        lean: 18,
        neck: [-8],
        rightLeg: { foot: [0, 0, 13] },
        leftLeg: { foot: [0, 0, 13] },
        arms: { shoulder: 22, elbow: 60, out: 14 },
      },
      { second: 0.8, pelvis: [-8, 79, 6], rightLeg: { foot: [0, 5, 30] } },
      { second: 1.4, pelvis: [-8, 78, 15], rightLeg: { foot: [0, 0, 43] } },
      { second: 1.8, pelvis: [-8, 78, 18] },
      { second: 2.6, pelvis: [-8, 79, 26], leftLeg: { foot: [0, 5, -4] } },
      { second: 3.2, pelvis: [-8, 79, 29.5], leftLeg: { foot: [0, 0, -17] } },
    ],
    props: [{ kind: 'line', through: ['leftKnee', 'rightKnee'], look: 'band' }],
  },
});
