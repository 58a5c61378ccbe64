import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const HEAT_PACK = exercise({
  id: 'exercises/catalogue/x-64-heat-pack#X-64',
  key: 'X-64',
  claim: 'CL-49',
  group: 'comfort',
  start: { sets: 1, durationSeconds: 900 },
  later: { sets: 1, durationSeconds: 1200 },
  perWeek: { least: 7, most: 7 },
  citations: [cite('FRENCH2006')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});
