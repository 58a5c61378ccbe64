/**
 * Which answers mean more together than each alone?
 * RC-01…23. They fire after the single items; the highest level wins (INV-1). RC-18 and RC-19 add up rows and stand
 * in `cumulative.ts`.
 */
import { cite } from '../sources/rule.ts';
import { all, any, below, from, is, lists, says, some, yes } from '../symptoms/expression.ts';
import {
  ALL_NIGHT,
  CANCER,
  DAYS,
  ENERGY_SIGN,
  FALL,
  FEVER,
  FRAGILE_BONE,
  INFECTION_RISK,
  JOLT,
  LEG_NUMB,
  NEW_NERVE_SIGN_OR_NUMB,
  NEW_WEAKNESS,
  SCIATICA,
  UNCHANGED_BY_MOVEMENT,
  UNWELL,
} from '../symptoms/findings.ts';
import { FOUR_CRITERIA, HIP_BONE_STRESS, SACRAL_BONE_STRESS } from '../symptoms/gates.ts';
import { rowsAt } from './flag-row.ts';
import { NEW_PAIN } from './flags/vessels-and-organs.ts';

const AFTER_A_RACE = any(is('onsetKind', 'post-run'), says('event'));

export const COMBINATIONS = rowsAt('triage/combinations', {
  'RC-01': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      {
        when: any(
          is('neuro.saddleNumbness', true),
          is('neuro.bladderChange', true),
          is('neuro.bowelChange', true),
          is('neuro.sexualChange', true),
        ),
        level: 'EMERGENCY_NOW',
      },
    ],
    pointsTo: ['C_CES'],
    citations: [cite('GIRFT2023', 'one sign is enough'), cite('HSSIB2021')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-02': {
    family: 'nerves',
    asked: 'emergency',
    branches: [
      {
        when: all(
          SCIATICA,
          any(
            is('neuro.saddleNumbness', 'unsure'),
            is('neuro.bladderChange', 'unsure'),
            is('neuro.bowelChange', 'unsure'),
            is('neuro.bilateralLeg', 'unsure'),
          ),
        ),
        level: 'EMERGENCY_NOW',
      },
    ],
    pointsTo: ['C_CES', 'C_RAD'],
    citations: [cite('JUDGEMENT', 'not sure counts more when a nerve already hurts')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RC-03': {
    family: 'nerves',
    asked: 'helpful',
    branches: [
      {
        when: all(yes('neuro.legPainVanished'), any(LEG_NUMB, NEW_WEAKNESS, is('neuro.saddleNumbness', true, 'weeks'))),
        level: 'EMERGENCY_NOW',
      },
    ],
    pointsTo: ['C_RAD', 'C_CES'],
    citations: [cite('JUDGEMENT', 'a root that has stopped conducting')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RC-04': {
    family: 'infection',
    asked: 'helpful',
    branches: [{ when: all(FEVER, any(NEW_NERVE_SIGN_OR_NUMB, INFECTION_RISK)), level: 'EMERGENCY_NOW' }],
    pointsTo: ['C_INFECT'],
    citations: [cite('SHROYER2020', 'the triad is rarely complete'), cite('YUSUF2019')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-05': {
    family: 'infection',
    asked: 'helpful',
    branches: [{ when: all(INFECTION_RISK, ALL_NIGHT), level: 'SAME_DAY' }],
    pointsTo: ['C_INFECT'],
    citations: [cite('YUSUF2019', 'infection without fever')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-06': {
    family: 'cancer',
    asked: 'helpful',
    branches: [
      {
        when: all(
          CANCER,
          any(
            yes('systemic.weightLoss'),
            ALL_NIGHT,
            lists('locations', 'thoracic'),
            yes('systemic.newSpinalLumpOrBend'),
            UNWELL,
            yes('systemic.nightSweats'),
          ),
        ),
        level: 'SAME_DAY',
      },
    ],
    pointsTo: ['C_MALIG'],
    citations: [cite('NG234', 'contact within 24 hours')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RC-07': {
    family: 'cancer',
    asked: 'helpful',
    branches: [
      {
        when: all(
          from('ageYears', 50),
          yes('systemic.weightLoss'),
          any(ALL_NIGHT, UNWELL, yes('systemic.nightSweats')),
          some(2, any(ALL_NIGHT, UNCHANGED_BY_MOVEMENT), lists('locations', 'thoracic'), yes('history.anaemia')),
        ),
        level: 'SAME_DAY',
      },
    ],
    pointsTo: ['C_MALIG'],
    citations: [cite('NG12'), cite('JUDGEMENT', 'which signs together')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RC-08': {
    family: 'fracture',
    asked: 'helpful',
    branches: [
      {
        when: all(FRAGILE_BONE, any(FALL, JOLT), below('traumaDays', DAYS.twelveWeeks + 1)),
        level: 'SAME_DAY',
      },
    ],
    pointsTo: ['C_FRACT'],
    citations: [cite('DOWNIE2013', 'several flags: post-test 90 %')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RC-09': {
    family: 'fracture',
    asked: 'helpful',
    branches: [
      {
        when: all(
          is('sex', 'F', 'X'),
          from('ageYears', 70),
          any(yes('history.steroids'), FALL, JOLT),
          below('onsetDays', DAYS.twelveWeeks + 1),
        ),
        level: 'SAME_DAY',
      },
    ],
    pointsTo: ['C_FRACT'],
    citations: [cite('HENSCHKE2009', 'the fracture rule')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-10': {
    family: 'vessels-and-organs',
    asked: 'helpful',
    branches: [
      {
        when: all(
          from('ageYears', 60),
          yes('history.smokerEver'),
          NEW_PAIN,
          any(UNCHANGED_BY_MOVEMENT, yes('systemic.collapse')),
        ),
        level: 'EMERGENCY_NOW',
      },
    ],
    pointsTo: ['C_AAA'],
    citations: [cite('NG156')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-11': {
    family: 'bone-stress',
    asked: 'helpful',
    branches: [
      {
        when: all(SACRAL_BONE_STRESS, ENERGY_SIGN),
        level: 'CLINICIAN_2W',
        withinDays: 3,
        sets: ['K_BSI', 'K_STOP', 'K_REDS'],
        stopsRunning: true,
      },
    ],
    pointsTo: ['C_SACBSI'],
    citations: [cite('IOC_REDS2023'), cite('KAHANOV2011')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-12': {
    family: 'bone-stress',
    asked: 'helpful',
    branches: [
      {
        when: all(HIP_BONE_STRESS, ENERGY_SIGN),
        level: 'SAME_DAY',
        sets: ['K_BSI', 'K_STOP', 'K_REDS'],
        stopsRunning: true,
        blocks: ['X-60'],
      },
    ],
    pointsTo: ['C_FNBSI'],
    citations: [cite('JUDGEMENT', 'a hip that may break'), cite('IOC_REDS2023')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RC-13': {
    family: 'bone-stress',
    asked: 'helpful',
    branches: [
      {
        when: all(below('ageYears', 20), from('onsetDays', 21), from('sessionsPerWeek', 3)),
        level: 'CLINICIAN_2W',
        sets: ['K_PARS', 'K_STOP'],
        stopsRunning: true,
      },
      {
        when: all(below('ageYears', 20), from('onsetDays', 21)),
        level: 'SELF_MANAGE',
        sets: ['K_PARS'],
        stopsRunning: true,
      },
    ],
    pointsTo: ['C_PARS'],
    citations: [cite('MASCI2006', 'a painless one-leg bend rules nothing out')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-14': {
    family: 'inflammatory',
    asked: 'helpful',
    branches: [{ when: all(FOUR_CRITERIA, yes('systemic.redPainfulEye')), level: 'SAME_DAY' }],
    pointsTo: ['C_AXSPA'],
    citations: [cite('NG65')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RC-15': {
    family: 'vessels-and-organs',
    asked: 'helpful',
    branches: [
      {
        when: all(yes('history.anticoagulant'), FALL, below('traumaDays', DAYS.fourWeeks + 1)),
        level: 'SAME_DAY',
        sets: ['K_ANTICOAG'],
      },
    ],
    pointsTo: ['C_FRACT'],
    citations: [cite('JUDGEMENT', 'bleeding after a fall')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RC-16': {
    family: 'nerves',
    asked: 'helpful',
    branches: [
      {
        when: all(from('ageYears', 60), is('neuro.bilateralLeg', 'longstanding-walking-only')),
        level: 'CLINICIAN_2W',
        sets: ['K_LSS', 'K_EXT'],
      },
    ],
    pointsTo: ['C_LSS'],
    citations: [cite('SURI2010')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RC-17': {
    family: 'vessels-and-organs',
    asked: 'helpful',
    branches: [
      {
        when: all(
          yes('systemic.darkUrine'),
          any(yes('systemic.vomiting'), yes('systemic.confusion'), yes('systemic.reducedUrine')),
        ),
        level: 'EMERGENCY_NOW',
      },
    ],
    pointsTo: ['C_PCS'],
    citations: [cite('EICHNER2017'), cite('PCS_CASES')],
    confidence: 'B',
    reviewBy: '2027-11-01',
  },
  'RC-20': {
    family: 'general',
    asked: 'helpful',
    branches: [{ when: yes('wellbeing.feelsSeriouslyWrong'), level: 'CLINICIAN_2W' }],
    pointsTo: [],
    citations: [cite('JUDGEMENT', 'the runner knows the body best')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RC-21': {
    family: 'nerves',
    asked: 'helpful',
    branches: [
      { when: all(FALL, NEW_NERVE_SIGN_OR_NUMB, below('traumaDays', DAYS.fourWeeks + 1)), level: 'EMERGENCY_NOW' },
      { when: all(FALL, NEW_NERVE_SIGN_OR_NUMB, below('traumaDays', DAYS.twelveWeeks + 1)), level: 'SAME_DAY' },
    ],
    pointsTo: ['C_FRACT', 'C_CORD'],
    citations: [cite('NG41'), cite('JUDGEMENT', 'any fall with new numbness or weakness')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RC-22': {
    family: 'vessels-and-organs',
    asked: 'helpful',
    branches: [{ when: yes('history.sickleCell'), level: 'SAME_DAY' }],
    pointsTo: ['C_VISC'],
    citations: [cite('JUDGEMENT', 'new back pain in sickle-cell disease')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RC-23': {
    family: 'vessels-and-organs',
    asked: 'helpful',
    branches: [
      { when: all(any(yes('systemic.collapse'), yes('systemic.confusion')), AFTER_A_RACE), level: 'EMERGENCY_NOW' },
    ],
    pointsTo: ['C_VISC'],
    citations: [cite('EICHNER2017'), cite('JUDGEMENT', 'heat, salt or heart')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
});
