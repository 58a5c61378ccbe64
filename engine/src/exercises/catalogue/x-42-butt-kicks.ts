import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const BUTT_KICKS = exercise({
  id: 'exercises/catalogue/x-42-butt-kicks#X-42',
  key: 'X-42',
  claim: 'CL-37',
  group: 'drill',
  start: { sets: 2, durationSeconds: 10 },
  perWeek: { least: 1, most: 7 },
  citations: [cite('JUDGEMENT', 'prepares for the run; no prevention claim')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
