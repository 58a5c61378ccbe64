/**
 * Could the nerves at the base of the spine, the spinal cord or a nerve root be in danger?
 * RF-01…07 and RF-39. New or worse within 14 days is the emergency; older and stable comes down step by step (AM-05).
 */
import { cite } from '../../sources/rule.ts';
import { all, any, is, lists, named, yes } from '../../symptoms/expression.ts';
import { LEG_NUMB, LEG_TINGLES } from '../../symptoms/findings.ts';
import { rowsAt } from '../flag-row.ts';

const CAUDA_EQUINA = [cite('NHS', 'back pain: when to go to A&E'), cite('GIRFT2023'), cite('FINUCANE2020')] as const;

/** A tight band all round, on both sides or in the middle; one-sided could be a single rib nerve. */
const BAND_ALL_ROUND = named(
  'a tight band round the trunk',
  all(is('radiatesTo', 'band-trunk'), any(is('side', 'central', 'bilateral'), lists('quality', 'tight'))),
);

export const NERVE_FLAGS = rowsAt('triage/flags/nerves', {
  'RF-01': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      { when: is('neuro.saddleNumbness', true), level: 'EMERGENCY_NOW' },
      { when: all(is('neuro.saddleNumbness', 'weeks'), yes('history.recentEpidural')), level: 'EMERGENCY_NOW' },
      { when: is('neuro.saddleNumbness', 'weeks'), level: 'SAME_DAY' },
      { when: is('neuro.saddleNumbness', 'longstanding'), level: 'CLINICIAN_2W', pointsTo: [] },
    ],
    pointsTo: ['C_CES'],
    citations: CAUDA_EQUINA,
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-02': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      { when: is('neuro.bladderChange', true), level: 'EMERGENCY_NOW' },
      { when: all(is('neuro.bladderChange', 'weeks'), yes('history.recentEpidural')), level: 'EMERGENCY_NOW' },
      { when: is('neuro.bladderChange', 'weeks'), level: 'SAME_DAY' },
      { when: is('neuro.bladderChange', 'longstanding'), level: 'CLINICIAN_2W', pointsTo: [] },
    ],
    pointsTo: ['C_CES'],
    citations: [...CAUDA_EQUINA, cite('HSSIB2021')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-03': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      { when: is('neuro.bowelChange', true), level: 'EMERGENCY_NOW' },
      { when: all(is('neuro.bowelChange', 'weeks'), yes('history.recentEpidural')), level: 'EMERGENCY_NOW' },
      { when: is('neuro.bowelChange', 'weeks'), level: 'SAME_DAY' },
      { when: is('neuro.bowelChange', 'longstanding'), level: 'CLINICIAN_2W', pointsTo: [] },
    ],
    pointsTo: ['C_CES'],
    citations: [cite('NHS'), cite('HNY', 'constipation alone is no emergency')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-04': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      { when: is('neuro.sexualChange', true), level: 'EMERGENCY_NOW' },
      { when: all(is('neuro.sexualChange', 'weeks'), yes('history.recentEpidural')), level: 'EMERGENCY_NOW' },
      { when: is('neuro.sexualChange', 'weeks'), level: 'SAME_DAY' },
      { when: is('neuro.sexualChange', 'longstanding'), level: 'CLINICIAN_2W', pointsTo: [] },
    ],
    pointsTo: ['C_CES'],
    citations: [cite('NHS')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-05': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      { when: is('neuro.bilateralLeg', 'new'), level: 'EMERGENCY_NOW' },
      { when: all(is('neuro.bilateralLeg', 'weeks'), yes('history.recentEpidural')), level: 'EMERGENCY_NOW' },
      { when: is('neuro.bilateralLeg', 'weeks'), level: 'SAME_DAY' },
      { when: is('neuro.bilateralLeg', 'longstanding'), level: 'CLINICIAN_2W', pointsTo: ['C_LSS'] },
      {
        when: is('neuro.bilateralLeg', 'longstanding-walking-only'),
        level: 'CLINICIAN_2W',
        sets: ['K_LSS', 'K_EXT'],
        pointsTo: ['C_LSS'],
      },
    ],
    pointsTo: ['C_CES', 'C_CORD', 'C_LSS'],
    citations: [cite('NHS'), cite('GIRFT2023'), cite('SURI2010', 'walking-only, eased by sitting')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-06': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      {
        when: is('neuro.legWeakness', 'progressive', 'foot-drop'),
        level: 'EMERGENCY_NOW',
        sets: ['K_NEURO'],
        stopsRunning: true,
      },
      { when: is('neuro.legWeakness', 'mild-stable'), level: 'SAME_DAY', sets: ['K_NEURO'], stopsRunning: true },
      {
        when: is('neuro.legWeakness', 'old-assessed'),
        level: 'CLINICIAN_2W',
        sets: ['K_NEURO'],
        stopsRunning: true,
        pointsTo: ['C_RAD'],
      },
    ],
    pointsTo: ['C_RAD', 'C_CES'],
    citations: [cite('FINUCANE2020'), cite('HNY', 'rapidly progressing weakness: immediate')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-07': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      { when: yes('neuro.gaitUnsteady'), level: 'EMERGENCY_NOW' },
      { when: BAND_ALL_ROUND, level: 'EMERGENCY_NOW' },
      { when: is('radiatesTo', 'band-trunk'), level: 'SAME_DAY' },
    ],
    pointsTo: ['C_CORD', 'C_MSCC'],
    citations: [cite('NG234'), cite('NHS'), cite('JUDGEMENT', 'a band on one side only: one level lower')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-39': {
    family: 'nerves',
    asked: 'helpful',
    branches: [
      { when: yes('neuro.legNumbnessIncreasing'), level: 'SAME_DAY' },
      { when: any(LEG_NUMB, LEG_TINGLES), level: 'CLINICIAN_2W' },
    ],
    pointsTo: ['C_RAD'],
    citations: [cite('NG59'), cite('CKS', 'sciatica')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
});
