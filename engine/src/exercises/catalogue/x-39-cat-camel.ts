import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_HANDS_AND_KNEES, RIGHT_KNEE } from '../figure/positions.ts';

export const CAT_CAMEL = exercise({
  id: 'exercises/catalogue/x-39-cat-camel#X-39',
  key: 'X-39',
  group: 'mobility',
  targets: ['lower-back', 'upper-back', 'mobility', 'comfort'],
  start: { sets: 1, repetitions: 6, repetitionsMost: 8, timesPerDay: { least: 1, most: 2 } },
  perWeek: { least: 7, most: 7 },
  easier: ['X-39/smaller-range'],
  harder: [],
  equipment: ['mat'],
  citations: [cite('MCGILL1999'), cite('JUDGEMENT', 'McGill, Low Back Disorders: not re-read')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 6,
    telling: 0,
    anchor: RIGHT_KNEE,
    keys: [
      {
        second: 0,
        ...ON_HANDS_AND_KNEES,
        arms: { hand: [43, 0, 17] },
        lean: 55,
        lumbar: [40],
        chest: [16],
        neck: [24],
        legs: { hip: 55, knee: 93, ankle: -60 },
      },
      { second: 3, lean: 90, lumbar: [-17], chest: [-4], neck: [-24], legs: { hip: 90, knee: 93, ankle: -60 } },
    ],
    props: [mat(-60, 90)],
  },
});
