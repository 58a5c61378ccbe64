import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const BIRD_DOG = exercise({
  id: 'exercises/catalogue/x-04-bird-dog#X-04',
  key: 'X-04',
  group: 'trunk',
  start: { sets: 3, repetitions: 6, holdSeconds: 8, perSide: true },
  later: { sets: 3, repetitions: 8, holdSeconds: 10, perSide: true },
  perWeek: { least: 3, most: 6 },
  citations: [cite('MCGILL1999'), cite('JUDGEMENT', 'sets evened out from a pyramid of 8-6-4')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
