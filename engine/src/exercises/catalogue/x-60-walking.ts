import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { gait, WALK } from '../figure/gait.ts';

export const WALKING = exercise({
  id: 'exercises/catalogue/x-60-walking#X-60',
  key: 'X-60',
  group: 'aerobic',
  targets: ['fitness', 'comfort'],
  start: { sets: 1, durationSeconds: 300, durationSecondsMost: 600, timesPerDay: { least: 2, most: 3 } },
  later: { sets: 1, durationSeconds: 1800 },
  perWeek: { least: 5, most: 7 },
  easier: ['X-60/shorter'],
  harder: ['X-60/longer'],
  equipment: [],
  citations: [cite('POCOVI2024')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: { view: 'side', telling: 1, ...gait(WALK) },
});
