import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { ON_SIDE } from '../figure/positions.ts';

export const CLAM = exercise({
  id: 'exercises/catalogue/x-23-clam#X-23',
  key: 'X-23',
  group: 'hip-and-leg',
  targets: ['deep-hip-rotators', 'gluteus-medius', 'strength'],
  start: { sets: 3, repetitions: 12, repetitionsMost: 15, perSide: true },
  perWeek: { least: 3, most: 3 },
  easier: ['X-23/no-band'],
  harder: ['X-23/side-plank-clam'],
  equipment: ['mat', 'band'],
  citations: [cite('JUDGEMENT', 'established exercise; weekly frequency is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 5,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_SIDE,
        turn: -24,
        rightLeg: { hip: 42, knee: 92, out: -4, ankle: -10 },
        leftLeg: { hip: 42, knee: 92, out: -5, ankle: -10 },
      },
      { second: 1.6, leftLeg: { hip: 38, out: 34, turnIn: -44, knee: 92 } },
      { second: 2.4 },
    ],
    props: [{ kind: 'line', through: ['leftKnee', 'rightKnee'], look: 'band' }],
  },
});
