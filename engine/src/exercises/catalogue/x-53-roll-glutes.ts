import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const ROLL_GLUTES = exercise({
  id: 'exercises/catalogue/x-53-roll-glutes#X-53',
  key: 'X-53',
  claim: 'CL-56',
  group: 'comfort',
  targets: ['gluteus-maximus', 'comfort'],
  start: { sets: 1, setsMost: 3, durationSeconds: 30, durationSecondsMost: 60, perSide: true },
  perWeek: { least: 1, most: 7 },
  easier: [],
  harder: [],
  equipment: ['roller'],
  citations: [cite('WIEWELHOVE2019', 'small and short-lived effects')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 0,
    keys: [
      {
        second: 0,
        pelvis: [0, 25.4, 0],
        lean: -54,
        lumbar: [4],
        neck: [20],
        leftLeg: { foot: [44, 0, 10] },
        rightLeg: { hip: 48, out: 30, turnIn: -56, knee: 100 },
        arms: { hand: [-49, 0, 20], elbow: [-1, 0.3, 0.4], flat: [-1, 0, 0.3] },
      },
      { second: 2.5, pelvis: [8, 25.4, 0], lean: -56 },
    ],
    props: [{ kind: 'disc', at: [3, 8, 0], radius: 8, look: 'soft' }],
  },
});
