import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const GLUTE_BRIDGE = exercise({
  id: 'exercises/catalogue/x-17-glute-bridge#X-17',
  key: 'X-17',
  claim: 'CL-19',
  group: 'hip-and-leg',
  start: { sets: 3, repetitions: 10, holdSeconds: 2 },
  later: { sets: 3, repetitions: 15, holdSeconds: 3 },
  perWeek: { least: 3, most: 5 },
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
