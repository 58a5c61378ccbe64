import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { BIKE, BIKE_KEYS } from '../figure/bike.ts';

export const BIKE_OR_WATER = exercise({
  id: 'exercises/catalogue/x-61-bike-or-water#X-61',
  key: 'X-61',
  claim: 'CL-27',
  group: 'aerobic',
  targets: ['fitness'],
  start: { sets: 1, durationSeconds: 1200, durationSecondsMost: 2700, effort: { least: 3, most: 5 } },
  perWeek: { least: 2, most: 4 },
  easier: ['X-60'],
  harder: ['X-61/elliptical', 'X-61/aqua-jog'],
  equipment: ['bike'],
  citations: [cite('JOSPT_CPG2021', 'aerobic and aquatic exercise')],
  confidence: 'V',
  reviewBy: '2027-11-01',
  motion: { view: 'side', seconds: 2.4, telling: 1, keys: BIKE_KEYS, props: BIKE },
});
