import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const WALKING = exercise({
  id: 'exercises/catalogue/x-60-walking#X-60',
  key: 'X-60',
  group: 'aerobic',
  start: { sets: 1, durationSeconds: 600 },
  later: { sets: 1, durationSeconds: 1800 },
  perWeek: { least: 5, most: 7 },
  citations: [cite('POCOVI2024')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});
