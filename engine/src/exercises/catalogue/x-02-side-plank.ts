import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const SIDE_PLANK = exercise({
  id: 'exercises/catalogue/x-02-side-plank#X-02',
  key: 'X-02',
  claim: 'CL-17',
  group: 'trunk',
  start: { sets: 3, repetitions: 5, holdSeconds: 10, perSide: true },
  later: { sets: 3, holdSeconds: 45, perSide: true },
  perWeek: { least: 3, most: 3 },
  citations: [cite('MCGILL1999')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
