import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const SQUAT = exercise({
  id: 'exercises/catalogue/x-11-squat#X-11',
  key: 'X-11',
  claim: 'CL-18',
  group: 'hip-and-leg',
  start: { sets: 3, repetitions: 8 },
  later: { sets: 4, repetitions: 6 },
  perWeek: { least: 2, most: 3 },
  citations: [cite('CAI2017'), cite('BLAGROVE2018')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});
