import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const HIGH_KNEES = exercise({
  id: 'exercises/catalogue/x-41-high-knees#X-41',
  key: 'X-41',
  claim: 'CL-37',
  group: 'drill',
  start: { sets: 2, durationSeconds: 10 },
  perWeek: { least: 1, most: 7 },
  citations: [cite('JUDGEMENT', 'prepares for the run; no prevention claim')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
