import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const ROLL_HAMSTRINGS = exercise({
  id: 'exercises/catalogue/x-54-roll-hamstrings#X-54',
  key: 'X-54',
  claim: 'CL-55',
  group: 'comfort',
  targets: ['hamstrings', 'comfort'],
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
        pelvis: [-4, 24, 0],
        lean: -50,
        lumbar: [4],
        neck: [20],
        leftLeg: { foot: [36, 0, 10] },
        rightLeg: { hip: 39, knee: 3 },
        arms: { hand: [-48, 0, 20], elbow: [-1, 0.3, 0.4], flat: [-1, 0, 0.3] },
      },
      { second: 2.5, pelvis: [9, 24, 0], lean: -55, rightLeg: { hip: 34, knee: 3 } },
    ],
    props: [{ kind: 'disc', at: [29, 8, 0], radius: 8, look: 'soft' }],
  },
});
