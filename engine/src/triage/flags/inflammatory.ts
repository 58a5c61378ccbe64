/**
 * Could the back be inflamed by illness rather than by load?
 * RF-31: the referral criteria of NICE NG65, counted; and the red eye that belongs to the same illness.
 */
import { cite } from '../../sources/rule.ts';
import { yes } from '../../symptoms/expression.ts';
import { FOUR_CRITERIA, INFLAMMATORY_BACKGROUND, THREE_CRITERIA } from '../../symptoms/gates.ts';
import { rowsAt } from '../flag-row.ts';

export const INFLAMMATORY_FLAGS = rowsAt('triage/flags/inflammatory', {
  'RF-31': {
    family: 'inflammatory',
    asked: 'helpful',
    branches: [
      { when: yes('systemic.redPainfulEye'), level: 'SAME_DAY' },
      { when: FOUR_CRITERIA, level: 'CLINICIAN_2W', sets: ['K_AXSPA'] },
      { when: THREE_CRITERIA, level: 'CLINICIAN_2W', sets: ['K_AXSPA'] },
      { when: INFLAMMATORY_BACKGROUND, level: 'CLINICIAN_2W', sets: ['K_AXSPA'] },
    ],
    pointsTo: ['C_AXSPA'],
    citations: [cite('NG65', '1.1.5: four or more refer, three test HLA-B27')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
});
