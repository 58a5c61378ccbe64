/**
 * Pregnant, possibly pregnant, or a birth in the last year?
 * RF-24…26. Asked by possibility, not by sex.
 */
import { cite } from '../../sources/rule.ts';
import { all, any, below, from, is, named, yes } from '../../symptoms/expression.ts';
import { FEVER, MAYBE_PREGNANT, NEW_NERVE_SIGN_OR_NUMB, POSTPARTUM, PREGNANT } from '../../symptoms/findings.ts';
import { rowsAt } from '../flag-row.ts';

const WARNING = named(
  'a warning sign of pregnancy',
  any(yes('systemic.pregnancyWarning'), yes('systemic.vaginalBleeding'), yes('systemic.abdominalPain')),
);

export const PREGNANCY_FLAGS = rowsAt('triage/flags/pregnancy', {
  'RF-24': {
    family: 'pregnancy',
    asked: 'emergency',
    branches: [{ when: all(MAYBE_PREGNANT, WARNING), level: 'EMERGENCY_NOW' }],
    pointsTo: ['C_OBST'],
    card: 'pregnancy',
    citations: [cite('CANADA_PREGNANCY2019', 'reasons to stop'), cite('JUDGEMENT', 'possible pregnancy counts')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-25': {
    family: 'pregnancy',
    asked: 'helpful',
    branches: [
      { when: PREGNANT, level: 'ROUTINE_PHYSIO', sets: ['K_PREG'] },
      { when: is('history.possiblePregnancy', true, 'unsure'), level: 'SELF_MANAGE', sets: ['K_PREG'] },
    ],
    pointsTo: ['C_SIJ'],
    citations: [cite('CANADA_PREGNANCY2019'), cite('NG201')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-26': {
    family: 'pregnancy',
    asked: 'helpful',
    branches: [
      { when: all(yes('history.recentEpidural'), any(FEVER, NEW_NERVE_SIGN_OR_NUMB)), level: 'EMERGENCY_NOW' },
      { when: yes('history.postpartumBleeding'), level: 'CLINICIAN_2W' },
      {
        when: all(from('postpartumWeeks', 0), below('postpartumWeeks', 12)),
        level: 'ROUTINE_PHYSIO',
        sets: ['K_PP'],
        stopsRunning: true,
      },
      {
        when: all(POSTPARTUM, yes('history.pelvicFloorSymptoms')),
        level: 'ROUTINE_PHYSIO',
        sets: ['K_PP'],
        stopsRunning: true,
      },
      { when: yes('history.pelvicFloorSymptoms'), level: 'ROUTINE_PHYSIO', sets: ['K_PP'] },
    ],
    pointsTo: ['C_SIJ'],
    citations: [
      cite('GOOM2019', 'no running in the first three months or with pelvic-floor symptoms'),
      cite('SACBSI_PP'),
    ],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
});
