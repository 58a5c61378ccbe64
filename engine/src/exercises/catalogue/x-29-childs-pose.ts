import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';
import { mat, ON_HANDS_AND_KNEES, RIGHT_KNEE } from '../figure/positions.ts';

export const CHILDS_POSE = exercise({
  id: 'exercises/catalogue/x-29-childs-pose#X-29',
  key: 'X-29',
  group: 'mobility',
  targets: ['lower-back', 'mobility', 'comfort'],
  start: { sets: 3, holdSeconds: 20, holdSecondsMost: 30 },
  perWeek: { least: 7, most: 7 },
  easier: ['X-28'],
  harder: ['X-29/prayer-to-the-side'],
  equipment: ['mat'],
  citations: [cite('JUDGEMENT', 'established exercise; daily as needed is ours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'side',
    seconds: 9,
    telling: 1,
    anchor: RIGHT_KNEE,
    keys: [
      { second: 0, ...ON_HANDS_AND_KNEES, arms: { hand: [56, 0, 16] } },
      { second: 3, lean: 80, lumbar: [22], chest: [4], neck: [0], legs: { hip: 129, knee: 145, ankle: -60 } },
      { second: 7 },
    ],
    props: [mat(-60, 110)],
  },
});
