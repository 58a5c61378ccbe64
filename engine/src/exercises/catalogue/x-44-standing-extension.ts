import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { ON_FEET } from '../figure/positions.ts';

export const STANDING_EXTENSION = exercise({
  id: 'exercises/catalogue/x-44-standing-extension#X-44',
  key: 'X-44',
  group: 'mobility',
  targets: ['lower-back', 'mobility', 'comfort'],
  start: { sets: 1, repetitions: 5, repetitionsMost: 10, timesPerDay: { least: 1, most: 10 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-43'],
  harder: [],
  equipment: [],
  citations: [cite('JUDGEMENT', 'established exercise; once an hour by day is written as up to ten')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 5,
    telling: 1,
    keys: [
      { second: 0, ...ON_FEET, arms: { shoulder: -34, out: 14, elbow: 82, turnIn: 34 } },
      { second: 1.8, pelvis: [9, 89.6, 0], lean: -4, lumbar: [-17], chest: [-6], neck: [-4] },
      { second: 2.8 },
    ],
  },
});
