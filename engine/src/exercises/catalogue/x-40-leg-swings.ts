import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const LEG_SWINGS = exercise({
  id: 'exercises/catalogue/x-40-leg-swings#X-40',
  key: 'X-40',
  claim: 'CL-37',
  group: 'drill',
  start: { sets: 1, repetitions: 8, perSide: true },
  later: { sets: 1, repetitions: 12, perSide: true },
  perWeek: { least: 2, most: 7 },
  citations: [cite('JUDGEMENT', 'prepares for the run; no prevention claim')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
