/**
 * Could it come from a blood vessel, the heart and lungs, the kidneys, the gut or a muscle in trouble?
 * RF-11, 12, 21, 22, 23, 35, 40, 44.
 */
import { cite } from '../../sources/rule.ts';
import { all, any, below, from, is, lists, named, unless, yes } from '../../symptoms/expression.ts';
import {
  DAYS,
  FALL,
  FEVER,
  LEG_PAIN,
  NEW_NERVE_SIGN_OR_NUMB,
  PREGNANT,
  SUDDEN,
  UNCHANGED_BY_MOVEMENT,
} from '../../symptoms/findings.ts';
import { rowsAt } from '../flag-row.ts';

/** AM-10 (NICE NG156): the runner in whom an aneurysm is likely enough to ask no further. */
const ANEURYSM_PAIN = named(
  'constant pain in someone at risk of an aneurysm',
  all(
    from('ageYears', 60),
    any(yes('history.smokerEver'), yes('history.hypertension'), yes('history.familyAorticAneurysm')),
    UNCHANGED_BY_MOVEMENT,
  ),
);
export const NEW_PAIN = below('onsetDays', DAYS.sixWeeks + 1);
const COLIC = named(
  'pain in waves from the side',
  any(
    is('systemic.urinarySymptoms', 'haematuria-colic'),
    all(lists('quality', 'colicky'), lists('locations', 'flank')),
  ),
);
const URINE_SIGN = any(COLIC, is('systemic.urinarySymptoms', 'burning'));
const LEG_OR_BUTTOCK = any(LEG_PAIN, lists('locations', 'buttock', 'lateral-hip'), is('radiatesTo', 'buttock'));
const EXERTIONAL_CRAMP = named(
  'leg cramp with effort, gone on standing still',
  all(
    LEG_OR_BUTTOCK,
    lists('aggravating', 'running', 'walking', 'fast-running', 'running-uphill', 'stairs'),
    any(lists('easing', 'standing-still'), all(lists('easing', 'stopping-run'), lists('quality', 'cramping'))),
  ),
);
const GUT_SIGN = any(
  yes('systemic.abdominalPain'),
  yes('systemic.cyclicalPain'),
  yes('systemic.mealLinkedPain'),
  yes('systemic.rectalBleeding'),
  yes('systemic.bloating'),
);

export const VESSEL_AND_ORGAN_FLAGS = rowsAt('triage/flags/vessels-and-organs', {
  'RF-11': {
    family: 'vessels-and-organs',
    asked: 'emergency',
    branches: [
      {
        when: any(yes('systemic.collapse'), yes('systemic.pulsatileAbdomen'), yes('systemic.tearingSuddenPain')),
        level: 'EMERGENCY_NOW',
      },
      { when: all(yes('history.knownAorticAneurysm'), NEW_PAIN), level: 'EMERGENCY_NOW' },
      { when: all(ANEURYSM_PAIN, NEW_PAIN), level: 'EMERGENCY_NOW' },
      { when: yes('history.knownAorticAneurysm'), level: 'SAME_DAY' },
      { when: all(ANEURYSM_PAIN, below('onsetDays', DAYS.twelveWeeks)), level: 'SAME_DAY' },
    ],
    pointsTo: ['C_AAA'],
    citations: [cite('NG156'), cite('JUDGEMENT', 'new is up to six weeks; older pain one level lower')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-12': {
    family: 'vessels-and-organs',
    asked: 'emergency',
    branches: [
      {
        when: any(
          yes('systemic.chestPain'),
          yes('systemic.breathless'),
          yes('systemic.coughingBlood'),
          yes('systemic.swollenCalf'),
        ),
        level: 'EMERGENCY_NOW',
      },
    ],
    pointsTo: ['C_VISC'],
    citations: [cite('NHS', 'chest pain')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-21': {
    family: 'vessels-and-organs',
    asked: 'mandatory',
    branches: [
      {
        when: all(yes('history.anticoagulant'), any(NEW_NERVE_SIGN_OR_NUMB, all(SUDDEN, from('pain0to10', 8)))),
        level: 'EMERGENCY_NOW',
      },
      { when: all(yes('history.anticoagulant'), FALL, below('traumaDays', DAYS.fourWeeks + 1)), level: 'SAME_DAY' },
      { when: all(yes('history.anticoagulant'), SUDDEN, from('pain0to10', 7)), level: 'SAME_DAY' },
      { when: all(yes('history.anticoagulant'), FALL), level: 'CLINICIAN_2W' },
      { when: yes('history.anticoagulant'), level: 'SELF_MANAGE', sets: ['K_ANTICOAG'] },
    ],
    pointsTo: ['C_FRACT'],
    pointsWeakly: true,
    citations: [cite('JUDGEMENT', 'emergency-department practice: bleeding around the spinal cord')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-22': {
    family: 'vessels-and-organs',
    asked: 'emergency',
    branches: [{ when: any(yes('systemic.darkUrine'), yes('systemic.muscleSwelling')), level: 'EMERGENCY_NOW' }],
    pointsTo: ['C_PCS'],
    citations: [cite('PCS_CASES'), cite('EICHNER2017')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-23': {
    family: 'vessels-and-organs',
    asked: 'mandatory',
    branches: [
      {
        when: all(URINE_SIGN, any(FEVER, yes('systemic.vomiting'), PREGNANT, yes('history.oneKidney'))),
        level: 'EMERGENCY_NOW',
      },
      { when: all(COLIC, from('ageYears', 60), unless('history.previousKidneyStone')), level: 'EMERGENCY_NOW' },
      { when: URINE_SIGN, level: 'SAME_DAY' },
    ],
    pointsTo: ['C_RENAL'],
    citations: [cite('NG118'), cite('NG111'), cite('NG156', 'a first colic at 60 or over')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-35': {
    family: 'vessels-and-organs',
    asked: 'mandatory',
    branches: [
      { when: yes('systemic.coldPaleLeg'), level: 'EMERGENCY_NOW' },
      { when: EXERTIONAL_CRAMP, level: 'CLINICIAN_2W' },
    ],
    pointsTo: ['C_VASC'],
    citations: [cite('BRINDISINO2019', 'a runner of 65 with back and calf pain'), cite('NG147')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-40': {
    family: 'vessels-and-organs',
    asked: 'helpful',
    branches: [
      { when: all(GUT_SIGN, from('pain0to10', 8), below('onsetDays', 4)), level: 'SAME_DAY' },
      {
        when: any(yes('systemic.rectalBleeding'), yes('systemic.vaginalBleeding'), yes('systemic.mealLinkedPain')),
        level: 'CLINICIAN_2W',
      },
      { when: all(yes('systemic.bloating'), from('ageYears', 50), is('sex', 'F', 'X')), level: 'CLINICIAN_2W' },
      { when: yes('systemic.cyclicalPain'), level: 'ROUTINE_PHYSIO' },
    ],
    pointsTo: ['C_VISC'],
    citations: [cite('NG12'), cite('NG73'), cite('JUDGEMENT', 'pain that comes with the cycle: the GP, without haste')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RF-44': {
    family: 'vessels-and-organs',
    asked: 'helpful',
    branches: [{ when: yes('systemic.testicularPainOrGroinLump'), level: 'EMERGENCY_NOW' }],
    pointsTo: ['C_VISC'],
    citations: [cite('JUDGEMENT', 'twisted testicle or trapped hernia')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
});
