/**
 * Is there another reason to be seen: age, severity, course, mood, medicines?
 * RF-32, 36, 37, 42, 43.
 */
import { cite } from '../../sources/rule.ts';
import { all, any, below, from, is, yes } from '../../symptoms/expression.ts';
import { DAYS, NO_EASE, RADICULAR } from '../../symptoms/findings.ts';
import { rowsAt } from '../flag-row.ts';

export const GENERAL_FLAGS = rowsAt('triage/flags/general', {
  'RF-32': {
    family: 'general',
    asked: 'helpful',
    branches: [
      { when: all(below('ageYears', 10), from('onsetDays', 3)), level: 'SAME_DAY', stopsRunning: true },
      { when: below('ageYears', 16), level: 'CLINICIAN_2W', stopsRunning: true },
    ],
    pointsTo: [],
    card: 'child',
    citations: [cite('NG59', 'from 16 years on'), cite('NG65'), cite('JUDGEMENT', 'this program is not for children')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-36': {
    family: 'general',
    asked: 'helpful',
    branches: [
      { when: all(from('pain0to10', 8), NO_EASE, yes('systemic.unableToWalkToToilet')), level: 'SAME_DAY' },
      {
        when: all(from('pain0to10', 8), NO_EASE, from('onsetDays', 2), is('course', 'same', 'worse')),
        level: 'SAME_DAY',
      },
    ],
    pointsTo: [],
    citations: [cite('NHS', 'severe pain'), cite('JUDGEMENT', '8 of 10, 48 hours')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RF-37': {
    family: 'general',
    asked: 'helpful',
    branches: [
      { when: all(from('onsetDays', DAYS.twoWeeks), is('course', 'worse')), level: 'CLINICIAN_2W' },
      { when: all(from('onsetDays', DAYS.sixWeeks), is('course', 'same', 'worse'), RADICULAR), level: 'CLINICIAN_2W' },
      { when: all(from('onsetDays', DAYS.sixWeeks), is('course', 'same', 'worse')), level: 'ROUTINE_PHYSIO' },
    ],
    pointsTo: [],
    citations: [cite('WALLWORK2024'), cite('NG59'), cite('JUDGEMENT', 'two and six weeks')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-42': {
    family: 'general',
    asked: 'mandatory',
    branches: [
      { when: is('wellbeing.selfHarmThoughts', 'active'), level: 'EMERGENCY_NOW' },
      { when: any(is('wellbeing.selfHarmThoughts', 'passive')), level: 'SAME_DAY' },
    ],
    pointsTo: [],
    card: 'crisis',
    citations: [cite('NG225'), cite('JUDGEMENT', 'thoughts without intent: the crisis line today')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-43': {
    family: 'general',
    asked: 'mandatory',
    branches: [{ when: yes('wellbeing.painkillersOverMaximum'), level: 'EMERGENCY_NOW' }],
    pointsTo: [],
    card: 'poisoning',
    citations: [cite('JUDGEMENT', 'UK 111 and poisons practice')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
});
