import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const PELVIC_TILT = exercise({
  id: 'exercises/catalogue/x-27-pelvic-tilt#X-27',
  key: 'X-27',
  claim: 'CL-53',
  group: 'mobility',
  start: { sets: 1, repetitions: 10 },
  later: { sets: 1, repetitions: 15 },
  perWeek: { least: 7, most: 7 },
  citations: [cite('JUDGEMENT', 'part of effective programmes; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
