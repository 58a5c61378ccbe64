/**
 * Could there be an infection in or near the spine, or in the blood?
 * RF-09, 10, 19, 20, 38, 41. About half of spinal infections have no fever, so no rule here needs one.
 */
import { cite } from '../../sources/rule.ts';
import { all, any, from, is, lists, named, yes } from '../../symptoms/expression.ts';
import {
  ALL_NIGHT,
  FEVER,
  INFECTION_RISK,
  NEW_NERVE_SIGN_OR_NUMB,
  UNCHANGED_BY_MOVEMENT,
} from '../../symptoms/findings.ts';
import { rowsAt } from '../flag-row.ts';

const RECENT_NEEDLE = named(
  'a needle in the spine of late',
  any(yes('history.recentSpinalInjection'), yes('history.recentEpidural')),
);

export const INFECTION_FLAGS = rowsAt('triage/flags/infection', {
  'RF-09': {
    family: 'infection',
    asked: 'emergency',
    branches: [
      {
        when: all(
          FEVER,
          any(yes('systemic.unwell'), yes('systemic.breathless'), yes('systemic.mottledSkin'), NEW_NERVE_SIGN_OR_NUMB),
        ),
        level: 'EMERGENCY_NOW',
      },
      { when: yes('systemic.confusion'), level: 'EMERGENCY_NOW' },
    ],
    pointsTo: ['C_INFECT'],
    citations: [
      cite('NG51'),
      cite('NG253'),
      cite('FINUCANE2020'),
      cite('JUDGEMENT', 'new confusion even without fever'),
    ],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-10': {
    family: 'infection',
    asked: 'mandatory',
    branches: [{ when: FEVER, level: 'SAME_DAY' }],
    pointsTo: ['C_INFECT', 'C_RENAL'],
    citations: [cite('NHS', '111'), cite('YUSUF2019', '55 % had a fever'), cite('SHROYER2020')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-19': {
    family: 'infection',
    asked: 'mandatory',
    branches: [
      { when: all(INFECTION_RISK, FEVER), level: 'EMERGENCY_NOW' },
      {
        when: all(INFECTION_RISK, any(ALL_NIGHT, is('course', 'worse'), UNCHANGED_BY_MOVEMENT)),
        level: 'SAME_DAY',
      },
      { when: INFECTION_RISK, level: 'CLINICIAN_2W', sets: ['K_CAUTION'] },
    ],
    pointsTo: ['C_INFECT'],
    pointsWeakly: true,
    citations: [
      cite('SHROYER2020', 'recent infection: odds ratio 13.5'),
      cite('YUSUF2019'),
      cite('JUDGEMENT', 'ordinary pain counts from the first day, not from the seventh'),
    ],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-20': {
    family: 'infection',
    asked: 'mandatory',
    branches: [
      { when: all(yes('history.tuberculosisExposure'), NEW_NERVE_SIGN_OR_NUMB), level: 'EMERGENCY_NOW' },
      { when: yes('history.tuberculosisExposure'), level: 'CLINICIAN_2W', sets: ['K_STOP'], stopsRunning: true },
    ],
    pointsTo: ['C_INFECT'],
    citations: [cite('MOYAERT2018', 'tuberculosis of the sacroiliac joint taken for a sports injury'), cite('NG33')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-38': {
    family: 'general',
    asked: 'mandatory',
    branches: [
      { when: all(RECENT_NEEDLE, any(FEVER, NEW_NERVE_SIGN_OR_NUMB)), level: 'EMERGENCY_NOW' },
      // How long ago an operation was is not asked: with fever it counts as recent.
      { when: all(yes('history.spinalSurgery'), FEVER), level: 'EMERGENCY_NOW' },
      { when: all(RECENT_NEEDLE, from('pain0to10', 7)), level: 'SAME_DAY' },
      { when: any(yes('history.spinalSurgery'), yes('history.recentSpinalInjection')), level: 'CLINICIAN_2W' },
    ],
    pointsTo: ['C_INFECT'],
    pointsWeakly: true,
    citations: [cite('FINUCANE2020'), cite('JUDGEMENT', 'severe is 7 of 10 or more; fever after any operation')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-41': {
    family: 'infection',
    asked: 'helpful',
    branches: [
      { when: yes('systemic.bandRash'), level: 'SAME_DAY' },
      {
        when: all(yes('systemic.rash'), any(lists('quality', 'burning'), is('radiatesTo', 'band-trunk'))),
        level: 'SAME_DAY',
      },
    ],
    pointsTo: ['C_INFECT'],
    citations: [cite('CKS', 'shingles: antivirals within 72 hours')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
});
