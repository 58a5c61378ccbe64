import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const CURL_UP = exercise({
  id: 'exercises/catalogue/x-03-curl-up#X-03',
  key: 'X-03',
  group: 'trunk',
  start: { sets: 3, repetitions: 6, holdSeconds: 8 },
  later: { sets: 3, repetitions: 8, holdSeconds: 10 },
  perWeek: { least: 3, most: 6 },
  citations: [cite('MCGILL1999'), cite('JUDGEMENT', 'sets evened out from a pyramid of 8-6-4')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
