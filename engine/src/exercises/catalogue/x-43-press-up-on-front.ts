import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_FRONT } from '../figure/positions.ts';

export const PRESS_UP_ON_FRONT = exercise({
  id: 'exercises/catalogue/x-43-press-up-on-front#X-43',
  key: 'X-43',
  group: 'mobility',
  targets: ['lower-back', 'mobility', 'comfort'],
  start: { sets: 1, repetitions: 10, timesPerDay: { least: 1, most: 6 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-43/lying', 'X-43/on-elbows'],
  harder: ['X-44'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'McKenzie method; meta-analysis of 2018, not re-read')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 1,
    keys: [
      { second: 0, ...ON_FRONT, neck: [-4], arms: { hand: [60, 0, 24], elbow: [-0.6, 1, 0.8] } },
      { second: 2.2, lumbar: [-34], chest: [-16], neck: [-2] },
      { second: 3 },
    ],
    props: [mat(-100, 90)],
  },
});
