import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const CAT_CAMEL = exercise({
  id: 'exercises/catalogue/x-39-cat-camel#X-39',
  key: 'X-39',
  group: 'mobility',
  start: { sets: 1, repetitions: 6 },
  later: { sets: 1, repetitions: 8 },
  perWeek: { least: 7, most: 7 },
  citations: [cite('MCGILL1999')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
