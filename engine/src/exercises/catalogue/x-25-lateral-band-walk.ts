import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const LATERAL_BAND_WALK = exercise({
  id: 'exercises/catalogue/x-25-lateral-band-walk#X-25',
  key: 'X-25',
  group: 'hip-and-leg',
  start: { sets: 3, repetitions: 10, perSide: true },
  perWeek: { least: 2, most: 3 },
  citations: [cite('JUDGEMENT', 'established exercise; conventional dose')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});
