import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const NINETY_NINETY_REST = exercise({
  id: 'exercises/catalogue/x-46-ninety-ninety-rest#X-46',
  key: 'X-46',
  group: 'comfort',
  start: { sets: 1, durationSeconds: 300 },
  perWeek: { least: 7, most: 7 },
  citations: [cite('JUDGEMENT', 'comfort position')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});
