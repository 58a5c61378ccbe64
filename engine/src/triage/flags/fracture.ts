/**
 * Could a bone of the spine be broken?
 * RF-08, RF-17, RF-18: how hard the accident was, how old the runner is, and how easily the bone breaks.
 */
import { cite } from '../../sources/rule.ts';
import { all, any, below, from, is, named, none, unless, yes } from '../../symptoms/expression.ts';
import { DAYS, FALL, FRAGILE_BONE, JOLT, MIDLINE, SUDDEN } from '../../symptoms/findings.ts';
import { rowsAt } from '../flag-row.ts';

const MAJOR = is('history.trauma', 'major');
/** On bottom or feet, from any height (AM-08). */
const HARD_LANDING = is('history.trauma', 'axial-fall');
const RECENT = below('traumaDays', DAYS.fourWeeks + 1);

/** RF-18's accident: any fall at 65, at 50 with fragile bone; or a jolt with pain on the midline bone. */
const ENOUGH_TO_BREAK = named(
  'a fall or jolt that can break this bone',
  any(
    all(any(from('ageYears', 65), all(from('ageYears', 50), FRAGILE_BONE)), any(FALL, all(JOLT, MIDLINE))),
    all(HARD_LANDING, MIDLINE),
  ),
);

export const FRACTURE_FLAGS = rowsAt('triage/flags/fracture', {
  'RF-08': {
    family: 'fracture',
    asked: 'emergency',
    branches: [
      { when: all(MAJOR, RECENT, unless('history.traumaAssessed')), level: 'EMERGENCY_NOW' },
      { when: all(HARD_LANDING, MIDLINE, RECENT, unless('history.traumaAssessed')), level: 'SAME_DAY' },
      { when: all(any(MAJOR, HARD_LANDING), unless('history.traumaAssessed')), level: 'CLINICIAN_2W' },
    ],
    pointsTo: ['C_FRACT'],
    citations: [cite('NHS', 'serious accident'), cite('NG41', 'dangerous mechanisms'), cite('JUDGEMENT', 'four weeks')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-17': {
    family: 'fracture',
    asked: 'mandatory',
    branches: [
      {
        when: all(FRAGILE_BONE, any(SUDDEN, FALL, JOLT), below('onsetDays', DAYS.twelveWeeks)),
        level: 'SAME_DAY',
        sets: ['K_OSTEO', 'K_CAUTION'],
      },
      { when: FRAGILE_BONE, level: 'CLINICIAN_2W', sets: ['K_OSTEO', 'K_CAUTION'] },
    ],
    pointsTo: ['C_FRACT'],
    pointsWeakly: true,
    citations: [cite('DOWNIE2013'), cite('HENSCHKE2009'), cite('JUDGEMENT', 'further causes of fragile bone')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-18': {
    family: 'fracture',
    asked: 'mandatory',
    branches: [
      { when: yes('systemic.unableWeightBear'), level: 'SAME_DAY', stopsRunning: true },
      {
        when: all(
          ENOUGH_TO_BREAK,
          unless('history.traumaAssessed'),
          none(from('statedTraumaDays', DAYS.twelveWeeks + 1)),
        ),
        level: 'SAME_DAY',
      },
      { when: ENOUGH_TO_BREAK, level: 'CLINICIAN_2W' },
    ],
    pointsTo: ['C_FRACT'],
    citations: [cite('NG41', '65 and over, or fragile bone'), cite('JUDGEMENT', 'standing height counts')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
});
