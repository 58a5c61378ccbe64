import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const RELAXED_BREATHING = exercise({
  id: 'exercises/catalogue/x-59-relaxed-breathing#X-59',
  key: 'X-59',
  group: 'comfort',
  start: { sets: 1, durationSeconds: 300 },
  later: { sets: 1, durationSeconds: 600 },
  perWeek: { least: 7, most: 7 },
  citations: [cite('JUDGEMENT')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});
