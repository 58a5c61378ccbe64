/**
 * Could the pain come from cancer or another illness of the whole body?
 * RF-13…16, 33, 34. Single weak signs go no higher than a clinician within two weeks; together they go higher.
 */
import { cite } from '../../sources/rule.ts';
import { all, any, from, is, lists, named, unless, yes } from '../../symptoms/expression.ts';
import {
  ALL_NIGHT,
  CANCER,
  DAYS,
  FALL,
  FEVER,
  FRAGILE_BONE,
  INFECTION_RISK,
  LEG_NUMB,
  NEW_NERVE_SIGN,
  UNCHANGED_BY_MOVEMENT,
  UNWELL,
} from '../../symptoms/findings.ts';
import { rowsAt } from '../flag-row.ts';

const SPINAL_METASTASIS_PAIN = named(
  'pain as from a tumour in the spine',
  any(
    ALL_NIGHT,
    is('nightPain', 'wakes-second-half'),
    is('course', 'worse'),
    UNCHANGED_BY_MOVEMENT,
    lists('aggravating', 'coughing', 'lying-flat'),
    lists('locations', 'thoracic'),
    yes('neuro.spinalTenderness'),
    yes('neuro.sacralTenderness'),
    yes('neuro.limp'),
    yes('systemic.unableWeightBear'),
    is('neuro.bilateralLeg', 'longstanding-walking-only'),
    is('neuro.legWeakness', 'old-assessed'),
    LEG_NUMB,
  ),
);

/** AM-17: six weeks or more, and nobody has looked since it began. */
const PERSISTS_UNSEEN = all(from('onsetDays', DAYS.sixWeeks), unless('history.assessedSinceOnset'));
const LATE_AND_PERSISTING = named(
  'persists unseen at 60, or as a first episode at 50',
  all(PERSISTS_UNSEEN, any(from('ageYears', 60), all(from('ageAtOnsetYears', 50), yes('history.firstEpisode')))),
);
const UPPER_BACK = named(
  'pain between the shoulder blades, a new lump or a new bend',
  any(lists('locations', 'thoracic'), yes('systemic.newSpinalLumpOrBend')),
);
const GENERALLY_UNWELL = any(UNWELL, yes('systemic.nightSweats'));

export const CANCER_FLAGS = rowsAt('triage/flags/cancer', {
  'RF-13': {
    family: 'cancer',
    asked: 'mandatory',
    branches: [
      { when: all(CANCER, NEW_NERVE_SIGN), level: 'EMERGENCY_NOW' },
      { when: all(CANCER, SPINAL_METASTASIS_PAIN), level: 'SAME_DAY' },
      { when: CANCER, level: 'CLINICIAN_2W', sets: ['K_CAUTION'] },
    ],
    pointsTo: ['C_MALIG', 'C_MSCC'],
    pointsWeakly: true,
    citations: [cite('NG234', 'contact within 24 hours'), cite('DOWNIE2013', 'post-test 7 % to 33 %')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-14': {
    family: 'cancer',
    asked: 'helpful',
    branches: [
      { when: all(yes('systemic.weightLoss'), any(ALL_NIGHT, CANCER)), level: 'SAME_DAY' },
      { when: yes('systemic.weightLoss'), level: 'CLINICIAN_2W', sets: ['K_STOP'], stopsRunning: true },
    ],
    pointsTo: ['C_MALIG'],
    citations: [cite('NHS', '111'), cite('NG12', '60 and over with back pain: urgent CT')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-15': {
    family: 'cancer',
    asked: 'helpful',
    branches: [
      {
        when: all(
          ALL_NIGHT,
          any(FEVER, CANCER, yes('systemic.weightLoss'), LATE_AND_PERSISTING, FRAGILE_BONE, INFECTION_RISK),
        ),
        level: 'SAME_DAY',
      },
      { when: ALL_NIGHT, level: 'CLINICIAN_2W', sets: ['K_STOP'], stopsRunning: true },
    ],
    pointsTo: ['C_MALIG', 'C_INFECT', 'C_FRACT', 'C_SACBSI'],
    pointsWeakly: true,
    citations: [cite('NHS', '111'), cite('HARDING2005', 'night pain is common: 44 % of a clinic, none serious')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-16': {
    family: 'cancer',
    asked: 'helpful',
    branches: [{ when: LATE_AND_PERSISTING, level: 'CLINICIAN_2W' }],
    pointsTo: ['C_MALIG', 'C_FRACT'],
    pointsWeakly: true,
    citations: [cite('NG12', '60 and over, persistent bone pain: blood tests'), cite('HENSCHKE2009')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-33': {
    family: 'cancer',
    asked: 'helpful',
    branches: [
      { when: all(UPPER_BACK, any(CANCER, FALL, FRAGILE_BONE)), level: 'SAME_DAY' },
      { when: UPPER_BACK, level: 'CLINICIAN_2W', sets: ['K_STOP'], stopsRunning: true },
    ],
    pointsTo: ['C_MALIG', 'C_FRACT'],
    pointsWeakly: true,
    citations: [cite('NHS', '111')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-34': {
    family: 'cancer',
    asked: 'helpful',
    branches: [
      { when: all(GENERALLY_UNWELL, ALL_NIGHT), level: 'SAME_DAY' },
      { when: GENERALLY_UNWELL, level: 'CLINICIAN_2W', sets: ['K_STOP'], stopsRunning: true },
    ],
    pointsTo: ['C_MALIG', 'C_INFECT'],
    citations: [cite('FINUCANE2020')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
});
