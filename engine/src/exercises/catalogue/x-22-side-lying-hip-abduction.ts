import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const SIDE_LYING_HIP_ABDUCTION = exercise({
  id: 'exercises/catalogue/x-22-side-lying-hip-abduction#X-22',
  key: 'X-22',
  claim: 'CL-14',
  group: 'hip-and-leg',
  start: { sets: 3, repetitions: 12, perSide: true },
  later: { sets: 3, repetitions: 15, perSide: true },
  perWeek: { least: 3, most: 3 },
  citations: [cite('LEPPANEN2024', 'type of exercise')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});
