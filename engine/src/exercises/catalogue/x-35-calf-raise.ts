import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const CALF_RAISE = exercise({
  id: 'exercises/catalogue/x-35-calf-raise#X-35',
  key: 'X-35',
  group: 'hip-and-leg',
  start: { sets: 3, repetitions: 12 },
  later: { sets: 3, repetitions: 15 },
  perWeek: { least: 2, most: 3 },
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
