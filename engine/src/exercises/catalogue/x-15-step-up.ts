import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const STEP_UP = exercise({
  id: 'exercises/catalogue/x-15-step-up#X-15',
  key: 'X-15',
  group: 'hip-and-leg',
  start: { sets: 3, repetitions: 10, perSide: true },
  perWeek: { least: 2, most: 3 },
  citations: [cite('CAI2017', 'lower-limb arm')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});
