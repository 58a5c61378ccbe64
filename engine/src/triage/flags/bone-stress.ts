/**
 * Could a bone be tired, by load or by too little energy?
 * RF-27…30, 45, 46. Nobody is ever asked to hop to find out; only what was already noticed counts (AM-12).
 */
import { cite } from '../../sources/rule.ts';
import { all, any, below, from, is, lists, named, some, yes } from '../../symptoms/expression.ts';
import {
  ALL_NIGHT,
  DAYS,
  ENERGY_SIGN,
  ENERGY_SIGN_STRONG,
  ENERGY_SIGNS_WEAK,
  FRAGILE_BONE,
  HOP_PAIN,
  LOAD_CHANGE,
  PRIOR_BONE_INJURY,
  THIGH_OR_GROIN,
} from '../../symptoms/findings.ts';
import { EXTENSION_PAIN, HIP_BONE_STRESS, SACRAL_BONE_STRESS } from '../../symptoms/gates.ts';
import { rowsAt } from '../flag-row.ts';

const WALKING_HURTS = named('walking hurts', lists('aggravating', 'walking', 'any-movement'));
const WEIGHT_BEARING_HURTS = named(
  'bearing weight hurts',
  any(WALKING_HURTS, lists('aggravating', 'standing'), yes('neuro.limp'), yes('systemic.unableWeightBear')),
);

/** AM-13: any of these keeps the stop, however long it has lasted. */
const KEEPS_THE_STOP = any(
  HOP_PAIN,
  yes('neuro.limp'),
  ALL_NIGHT,
  lists('aggravating', 'rest'),
  LOAD_CHANGE,
  ENERGY_SIGN,
  PRIOR_BONE_INJURY,
  FRAGILE_BONE,
  below('onsetDays', DAYS.threeMonths + 1),
  is('course', 'worse'),
);

const STRETCHES = ['X-28', 'X-29', 'X-30', 'X-31', 'X-32', 'X-40', 'X-47', 'X-49', 'X-51', 'X-52', 'X-54'] as const;
const IMPACT = ['X-41', 'X-42', 'X-57', 'X-58', 'X-62', 'X-63'] as const;

export const BONE_STRESS_FLAGS = rowsAt('triage/flags/bone-stress', {
  'RF-27': {
    family: 'bone-stress',
    asked: 'where-asked',
    branches: [
      {
        when: all(SACRAL_BONE_STRESS, any(yes('systemic.unableWeightBear'), FRAGILE_BONE)),
        level: 'SAME_DAY',
        sets: ['K_BSI', 'K_STOP'],
        stopsRunning: true,
      },
      {
        when: all(SACRAL_BONE_STRESS, any(ALL_NIGHT, WALKING_HURTS, ENERGY_SIGN)),
        level: 'CLINICIAN_2W',
        withinDays: 3,
        sets: ['K_BSI', 'K_STOP'],
        stopsRunning: true,
      },
      { when: SACRAL_BONE_STRESS, level: 'CLINICIAN_2W', sets: ['K_BSI', 'K_STOP'], stopsRunning: true },
    ],
    pointsTo: ['C_SACBSI'],
    citations: [cite('SACBSI_SERIES'), cite('KAHANOV2011'), cite('JUDGEMENT', 'which signs are enough')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-28': {
    family: 'bone-stress',
    asked: 'where-asked',
    branches: [
      {
        when: all(
          HIP_BONE_STRESS,
          any(yes('neuro.limp'), yes('systemic.unableWeightBear'), ALL_NIGHT, all(WALKING_HURTS, KEEPS_THE_STOP)),
        ),
        level: 'SAME_DAY',
        sets: ['K_BSI', 'K_STOP'],
        stopsRunning: true,
        blocks: ['X-60'],
      },
      {
        when: all(HIP_BONE_STRESS, KEEPS_THE_STOP),
        level: 'CLINICIAN_2W',
        withinDays: 3,
        sets: ['K_BSI', 'K_STOP'],
        stopsRunning: true,
        blocks: ['X-60'],
      },
      { when: HIP_BONE_STRESS, level: 'CLINICIAN_2W', stopsRunning: true, blocks: ['X-60', ...IMPACT] },
    ],
    pointsTo: ['C_FNBSI'],
    citations: [
      cite('ROBERTSON2017', 'groin pain is the commonest symptom'),
      cite('JUDGEMENT', 'when the stop may end'),
    ],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-29': {
    family: 'bone-stress',
    asked: 'helpful',
    branches: [
      {
        when: all(below('ageYears', 20), from('onsetDays', DAYS.twoWeeks), EXTENSION_PAIN),
        level: 'CLINICIAN_2W',
        sets: ['K_PARS', 'K_STOP'],
        stopsRunning: true,
      },
      { when: all(below('ageYears', 20), EXTENSION_PAIN), level: 'SELF_MANAGE', sets: ['K_PARS'], stopsRunning: true },
    ],
    pointsTo: ['C_PARS'],
    citations: [cite('MASCI2006'), cite('MICHELI1995', '47 % of adolescent athletes in one clinic')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-30': {
    family: 'bone-stress',
    asked: 'helpful',
    branches: [
      {
        when: all(ENERGY_SIGN, SACRAL_BONE_STRESS, WEIGHT_BEARING_HURTS),
        level: 'SAME_DAY',
        sets: ['K_REDS'],
        stopsRunning: true,
      },
      {
        when: all(ENERGY_SIGN, any(SACRAL_BONE_STRESS, HIP_BONE_STRESS)),
        level: 'CLINICIAN_2W',
        withinDays: 3,
        sets: ['K_REDS'],
        stopsRunning: true,
      },
      { when: any(ENERGY_SIGN_STRONG, some(2, ...ENERGY_SIGNS_WEAK)), level: 'CLINICIAN_2W', sets: ['K_REDS'] },
    ],
    pointsTo: ['C_SACBSI', 'C_FNBSI'],
    pointsWeakly: true,
    citations: [cite('IOC_REDS2023', 'clinical assessment tool 2')],
    confidence: 'V',
    reviewBy: '2027-11-01',
  },
  'RF-45': {
    family: 'bone-stress',
    asked: 'helpful',
    branches: [
      {
        when: yes('systemic.popWithBruising'),
        level: 'CLINICIAN_2W',
        withinDays: 3,
        stopsRunning: true,
        blocks: STRETCHES,
      },
    ],
    pointsTo: ['C_PHT'],
    citations: [cite('JUDGEMENT', 'torn or pulled-off tendon')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RF-46': {
    family: 'bone-stress',
    asked: 'helpful',
    branches: [
      {
        when: all(yes('history.bisphosphonateOrDenosumab'), THIGH_OR_GROIN),
        level: 'SAME_DAY',
        sets: ['K_BSI'],
        stopsRunning: true,
      },
    ],
    pointsTo: ['C_FNBSI', 'C_FRACT'],
    citations: [cite('JUDGEMENT', 'atypical fracture of the thigh bone')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
});
