import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { ON_SIDE } from '../figure/positions.ts';

export const SIDE_LYING_HIP_ABDUCTION = exercise({
  id: 'exercises/catalogue/x-22-side-lying-hip-abduction#X-22',
  key: 'X-22',
  claim: 'CL-14',
  group: 'hip-and-leg',
  targets: ['gluteus-medius', 'strength'],
  start: { sets: 3, repetitions: 12, repetitionsMost: 15, perSide: true },
  perWeek: { least: 3, most: 3 },
  easier: ['X-23'],
  harder: ['X-22/band', 'X-24'],
  equipment: ['mat'],
  laterEquipment: ['band'],
  citations: [cite('LEPPANEN2024', 'type of exercise')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 5,
    telling: 1,
    keys: [
      {
        second: 0,
        ...ON_SIDE,
        rightLeg: { hip: 36, knee: 72, out: -4, ankle: -10 },
        leftLeg: { hip: -6, out: -4, turnIn: 8 },
      },
      { second: 1.8, leftLeg: { out: 30 } },
      { second: 2.6 },
    ],
  },
});
