/**
 * For every row: runners who fire each of its branches, at which level, and near misses who do not fire it.
 * A row without both does not compile; a branch that decides no case fails the test.
 */
import type { Disposition } from '../dispositions.ts';
import type { RowKey } from '../rows.ts';
import type { Patch } from './plain-report.ts';

export type RowCases = {
  readonly fires: readonly (readonly [why: string, level: Disposition, patch: Patch])[];
  readonly nearMisses: readonly (readonly [why: string, patch: Patch])[];
};

const NIGHT = { nightPain: 'constant-no-ease' } as const satisfies Patch;
const FEVER = { systemic: { feverCelsius: 38 } } as const satisfies Patch;
const both = (...patches: readonly Patch[]): Patch => Object.assign({}, ...patches) as Patch;

/** The sacral bone-stress picture: sore to hop, after more running, beside the sacrum. */
const SACRAL = {
  locations: ['buttock', 'sacrum'],
  side: 'right',
  onsetDays: 20,
  aggravating: ['running', 'hopping'],
  easing: ['rest'],
  training: { weeklyKm: 60, weeklyKmBefore: 45 },
} as const satisfies Patch;
const GROIN_RUN = {
  locations: ['groin'],
  side: 'right',
  onsetDays: 20,
  aggravating: ['running'],
  easing: ['rest'],
} as const satisfies Patch;
const CONSTANT = { quality: ['deep'], aggravating: ['none'], easing: ['none'] } as const satisfies Patch;
const INFLAMED = {
  ageYears: 36,
  onsetDays: 120,
  onsetKind: 'insidious',
  locations: ['lumbar-midline', 'buttock'],
  nightPain: 'wakes-second-half',
  easing: ['movement'],
} as const satisfies Patch;

export const EACH_ROW: Readonly<Record<RowKey, RowCases>> = {
  'RF-01': {
    fires: [
      ['numb between the legs since yesterday', 'EMERGENCY_NOW', { neuro: { saddleNumbness: true } }],
      [
        'for weeks, after an epidural',
        'EMERGENCY_NOW',
        { neuro: { saddleNumbness: 'weeks' }, history: { recentEpidural: true } },
      ],
      ['for weeks and stable', 'SAME_DAY', { neuro: { saddleNumbness: 'weeks' } }],
      ['for months, unchanged, never looked at', 'CLINICIAN_2W', { neuro: { saddleNumbness: 'longstanding' } }],
      ['not sure', 'SAME_DAY', { neuro: { saddleNumbness: 'unsure' } }],
    ],
    nearMisses: [
      ['for months, and assessed', { neuro: { saddleNumbness: 'longstanding-assessed' } }],
      ['an epidural and no change', { history: { recentEpidural: true } }],
    ],
  },
  'RF-02': {
    fires: [
      ['cannot start to pass urine', 'EMERGENCY_NOW', { neuro: { bladderChange: true } }],
      [
        'for weeks, after an epidural',
        'EMERGENCY_NOW',
        { neuro: { bladderChange: 'weeks' }, history: { recentEpidural: true } },
      ],
      ['for weeks and stable', 'SAME_DAY', { neuro: { bladderChange: 'weeks' } }],
      ['long-standing leaks, never looked at', 'CLINICIAN_2W', { neuro: { bladderChange: 'longstanding' } }],
      [
        'new leaks after a birth are no exception',
        'EMERGENCY_NOW',
        { neuro: { bladderChange: true }, history: { postpartumWeeks: 20, pelvicFloorSymptoms: true } },
      ],
    ],
    nearMisses: [['long-standing leaks, assessed', { neuro: { bladderChange: 'longstanding-assessed' } }]],
  },
  'RF-03': {
    fires: [
      ['new loss of control', 'EMERGENCY_NOW', { neuro: { bowelChange: true } }],
      [
        'for weeks, after an epidural',
        'EMERGENCY_NOW',
        { neuro: { bowelChange: 'weeks' }, history: { recentEpidural: true } },
      ],
      ['for weeks and stable', 'SAME_DAY', { neuro: { bowelChange: 'weeks' } }],
      ['for months, unchanged', 'CLINICIAN_2W', { neuro: { bowelChange: 'longstanding' } }],
    ],
    nearMisses: [['constipation alone is answered no', { neuro: { bowelChange: false } }]],
  },
  'RF-04': {
    fires: [
      ['new loss of feeling', 'EMERGENCY_NOW', { neuro: { sexualChange: true } }],
      [
        'for weeks, after an epidural',
        'EMERGENCY_NOW',
        { neuro: { sexualChange: 'weeks' }, history: { recentEpidural: true } },
      ],
      ['for weeks and stable', 'SAME_DAY', { neuro: { sexualChange: 'weeks' } }],
      ['for months, unchanged', 'CLINICIAN_2W', { neuro: { sexualChange: 'longstanding' } }],
    ],
    nearMisses: [
      ['does not apply', { neuro: { sexualChange: 'not-applicable' } }],
      ['would rather not say', { neuro: { sexualChange: 'rather-not-say' } }],
    ],
  },
  'RF-05': {
    fires: [
      ['both legs since this week', 'EMERGENCY_NOW', { neuro: { bilateralLeg: 'new' } }],
      [
        'for weeks, after an epidural',
        'EMERGENCY_NOW',
        { neuro: { bilateralLeg: 'weeks' }, history: { recentEpidural: true } },
      ],
      ['for weeks and stable', 'SAME_DAY', { neuro: { bilateralLeg: 'weeks' } }],
      ['for months, unchanged', 'CLINICIAN_2W', { neuro: { bilateralLeg: 'longstanding' } }],
      ['for months, walking only', 'CLINICIAN_2W', { neuro: { bilateralLeg: 'longstanding-walking-only' } }],
    ],
    nearMisses: [['one leg only', { locations: ['calf'], neuro: { bilateralLeg: 'no' } }]],
  },
  'RF-06': {
    fires: [
      ['weaker by the hour', 'EMERGENCY_NOW', { neuro: { legWeakness: 'progressive' } }],
      ['cannot lift the foot', 'EMERGENCY_NOW', { neuro: { legWeakness: 'foot-drop' } }],
      ['new, mild and stable', 'SAME_DAY', { neuro: { legWeakness: 'mild-stable' } }],
      ['old and assessed', 'CLINICIAN_2W', { neuro: { legWeakness: 'old-assessed' } }],
    ],
    nearMisses: [['numb but strong', { neuro: { legNumbness: 'L5' } }]],
  },
  'RF-07': {
    fires: [
      ['clumsy legs', 'EMERGENCY_NOW', { neuro: { gaitUnsteady: true } }],
      ['a band all round', 'EMERGENCY_NOW', { radiatesTo: 'band-trunk', side: 'central' }],
      ['a tight band, one side drawn', 'EMERGENCY_NOW', { radiatesTo: 'band-trunk', quality: ['tight'] }],
      ['a burning band on one side', 'SAME_DAY', { radiatesTo: 'band-trunk', side: 'left', quality: ['burning'] }],
    ],
    nearMisses: [['heavy legs after a run, answered no', { onsetKind: 'post-run' }]],
  },
  'RF-08': {
    fires: [
      ['a road crash last week', 'EMERGENCY_NOW', { history: { trauma: 'major' } }],
      [
        'landed on the bottom, midline pain',
        'SAME_DAY',
        { locations: ['lumbar-midline'], history: { trauma: 'axial-fall' } },
      ],
      ['a crash five weeks ago, never looked at', 'CLINICIAN_2W', { history: { trauma: 'major', traumaDaysAgo: 35 } }],
      ['landed on the bottom, pain beside the spine', 'CLINICIAN_2W', { history: { trauma: 'axial-fall' } }],
      ['the 28th day still counts', 'EMERGENCY_NOW', { history: { trauma: 'major', traumaDaysAgo: 28 } }],
    ],
    nearMisses: [
      ['a crash that was looked at', { history: { trauma: 'major', traumaAssessed: true } }],
      ['a stumble', { history: { trauma: 'stumble' } }],
      ['a small fall', { history: { trauma: 'minor-fall' } }],
    ],
  },
  'RF-09': {
    fires: [
      ['fever and very unwell', 'EMERGENCY_NOW', both({ systemic: { feverCelsius: 38, unwell: true } })],
      ['shivering and breathing fast', 'EMERGENCY_NOW', { systemic: { chills: true, breathless: true } }],
      ['fever and blotchy skin', 'EMERGENCY_NOW', { systemic: { feverCelsius: 39, mottledSkin: true } }],
      ['fever and a weak leg', 'EMERGENCY_NOW', { ...FEVER, neuro: { legWeakness: 'mild-stable' } }],
      ['fever and a numb shin', 'EMERGENCY_NOW', { ...FEVER, neuro: { legNumbness: 'L5' } }],
      ['confused, without fever', 'EMERGENCY_NOW', { systemic: { confusion: true } }],
    ],
    nearMisses: [
      ['fever alone', FEVER],
      ['unwell alone', { systemic: { unwell: true } }],
      ['37.9 and unwell', { systemic: { feverCelsius: 37.9, unwell: true } }],
    ],
  },
  'RF-10': {
    fires: [
      ['38.0', 'SAME_DAY', FEVER],
      ['shivering without a thermometer', 'SAME_DAY', { systemic: { chills: true } }],
      ['not sure about shivering', 'CLINICIAN_2W', { systemic: { chills: 'unsure' } }],
    ],
    nearMisses: [
      ['37.9', { systemic: { feverCelsius: 37.9 } }],
      ['night sweats alone', { systemic: { nightSweats: true } }],
    ],
  },
  'RF-11': {
    fires: [
      ['collapsed', 'EMERGENCY_NOW', { systemic: { collapse: true } }],
      ['a pulsing tummy at 38', 'EMERGENCY_NOW', { ageYears: 38, systemic: { pulsatileAbdomen: true } }],
      ['tearing pain', 'EMERGENCY_NOW', { systemic: { tearingSuddenPain: true } }],
      ['a known aneurysm and new pain', 'EMERGENCY_NOW', { history: { knownAorticAneurysm: true } }],
      [
        '62, smoked, constant pain for two days',
        'EMERGENCY_NOW',
        { ...CONSTANT, ageYears: 62, onsetDays: 2, history: { smokerEver: true } },
      ],
      ['60, pressure, constant pain', 'EMERGENCY_NOW', { ...CONSTANT, ageYears: 60, history: { hypertension: true } }],
      [
        '60, aneurysm in the family',
        'EMERGENCY_NOW',
        { ...CONSTANT, ageYears: 60, history: { familyAorticAneurysm: true } },
      ],
      ['a known aneurysm and older pain', 'SAME_DAY', { onsetDays: 200, history: { knownAorticAneurysm: true } }],
      [
        'constant for eight weeks at 65',
        'SAME_DAY',
        { ...CONSTANT, ageYears: 65, onsetDays: 56, history: { smokerEver: true } },
      ],
    ],
    nearMisses: [
      ['59 and smoked', { ...CONSTANT, ageYears: 59, history: { smokerEver: true } }],
      ['65, smoked, eased by lying', { ...CONSTANT, easing: ['lying'], ageYears: 65, history: { smokerEver: true } }],
      [
        '65, smoked, worse on bending',
        { ...CONSTANT, aggravating: ['bending-forward'], ageYears: 65, history: { smokerEver: true } },
      ],
      ['65, no risk', { ...CONSTANT, ageYears: 65 }],
      [
        '65, smoked, burning skin only',
        { ...CONSTANT, quality: ['burning'], ageYears: 65, history: { smokerEver: true } },
      ],
    ],
  },
  'RF-12': {
    fires: [
      ['chest pain', 'EMERGENCY_NOW', { systemic: { chestPain: true } }],
      ['breathless', 'EMERGENCY_NOW', { systemic: { breathless: true } }],
      ['coughing blood', 'EMERGENCY_NOW', { systemic: { coughingBlood: true } }],
      ['a swollen calf', 'EMERGENCY_NOW', { systemic: { swollenCalf: true } }],
    ],
    nearMisses: [['worse on breathing in, nothing else', { aggravating: ['breathing'] }]],
  },
  'RF-13': {
    fires: [
      [
        'cancer and a weak leg',
        'EMERGENCY_NOW',
        { history: { cancer: 'prostate, 2019' }, neuro: { legWeakness: 'mild-stable' } },
      ],
      ['cancer and a band', 'EMERGENCY_NOW', { history: { cancer: 'breast' }, radiatesTo: 'band-trunk', side: 'left' }],
      ['cancer and pain at night', 'SAME_DAY', { ...NIGHT, history: { cancer: 'breast, 8 years ago' } }],
      ['cancer and mid-back pain', 'SAME_DAY', { locations: ['thoracic'], history: { cancer: 'lung' } }],
      ['cancer and pain on coughing', 'SAME_DAY', { aggravating: ['coughing'], history: { cancer: 'kidney' } }],
      ['cancer and worsening', 'SAME_DAY', { course: 'worse', onsetDays: 20, history: { cancer: 'melanoma' } }],
      ['cancer and a sore vertebra', 'SAME_DAY', { neuro: { spinalTenderness: true }, history: { cancer: 'breast' } }],
      ['cancer and a limp', 'SAME_DAY', { neuro: { limp: true }, history: { cancer: 'breast' } }],
      ['cancer, plain pain', 'CLINICIAN_2W', { history: { cancer: 'testicular, 2010' } }],
      ['basal cell and breast', 'CLINICIAN_2W', { history: { cancer: 'basal cell 2015; breast 2020' } }],
      ['not sure', 'CLINICIAN_2W', { history: { cancer: 'unsure' } }],
    ],
    nearMisses: [
      ['basal cell only', { history: { cancer: 'basal cell carcinoma, cut out 2015' } }],
      ['non-melanoma skin cancer', { history: { cancer: 'non-melanoma skin cancer' } }],
      ['written "none"', { history: { cancer: 'none' } }],
    ],
  },
  'RF-14': {
    fires: [
      ['loses weight and hurts all night', 'SAME_DAY', { ...NIGHT, systemic: { weightLoss: true } }],
      ['loses weight after cancer', 'SAME_DAY', { systemic: { weightLoss: true }, history: { cancer: 'bowel' } }],
      ['loses weight', 'CLINICIAN_2W', { systemic: { weightLoss: true } }],
    ],
    nearMisses: [['holds back on food', { history: { restrictedEating: true } }]],
  },
  'RF-15': {
    fires: [
      ['all night and fever', 'SAME_DAY', { ...NIGHT, ...FEVER }],
      ['all night and cancer', 'SAME_DAY', { ...NIGHT, history: { cancer: 'breast' } }],
      ['all night and fragile bone', 'SAME_DAY', { ...NIGHT, history: { steroids: true } }],
      ['all night and a weak defence', 'SAME_DAY', { ...NIGHT, history: { immunosuppressed: true } }],
      ['all night, 61, seven weeks', 'SAME_DAY', { ...NIGHT, ageYears: 61, onsetDays: 49 }],
      ['all night', 'CLINICIAN_2W', NIGHT],
      ['a bare 55 does not raise it', 'CLINICIAN_2W', { ...NIGHT, ageYears: 55 }],
    ],
    nearMisses: [
      ['wakes in the second half', { nightPain: 'wakes-second-half' }],
      ['now and then', { nightPain: 'occasional' }],
    ],
  },
  'RF-16': {
    fires: [
      [
        'first episode at 52, seven weeks',
        'CLINICIAN_2W',
        { ageYears: 52, onsetDays: 49, history: { firstEpisode: true } },
      ],
      ['60, six weeks', 'CLINICIAN_2W', { ageYears: 60, onsetDays: 42 }],
    ],
    nearMisses: [
      ['60, 41 days', { ageYears: 60, onsetDays: 41 }],
      ['59, not the first', { ageYears: 59, onsetDays: 60 }],
      ['60, looked at since', { ageYears: 60, onsetDays: 60, history: { assessedSinceOnset: true } }],
      ['first episode, began at 49', { ageYears: 50, onsetDays: 400, history: { firstEpisode: true } }],
    ],
  },
  'RF-17': {
    fires: [
      [
        'steroids and a sudden pain on coughing',
        'SAME_DAY',
        { onsetKind: 'sudden-effort', history: { steroids: true } },
      ],
      ['thin bones and a small bump', 'SAME_DAY', { history: { osteoporosis: true, trauma: 'stumble' } }],
      ['thin bones, gradual', 'CLINICIAN_2W', { history: { osteoporosis: true } }],
      ['low-trauma fracture before', 'CLINICIAN_2W', { history: { lowTraumaFracture: true } }],
      ['hormone-blocking treatment', 'CLINICIAN_2W', { history: { hormoneBlockingTreatment: true } }],
      ['early menopause', 'CLINICIAN_2W', { history: { earlyMenopause: true } }],
      ['stopped denosumab', 'CLINICIAN_2W', { history: { stoppedDenosumab: true } }],
      ['anorexia', 'CLINICIAN_2W', { history: { anorexia: true } }],
      ['bone medicine', 'CLINICIAN_2W', { history: { bisphosphonateOrDenosumab: true } }],
      ['not sure about steroids', 'CLINICIAN_2W', { history: { steroids: 'unsure' } }],
    ],
    nearMisses: [['sudden pain, strong bone', { onsetKind: 'sudden-effort' }]],
  },
  'RF-18': {
    fires: [
      ['cannot bear weight', 'SAME_DAY', { systemic: { unableWeightBear: true } }],
      ['65 and a fall from standing', 'SAME_DAY', { ageYears: 65, history: { trauma: 'minor-fall' } }],
      [
        '66 and a lift, midline',
        'SAME_DAY',
        { ageYears: 66, locations: ['lumbar-midline'], history: { trauma: 'lift' } },
      ],
      [
        '70 and a cough, sore vertebra',
        'SAME_DAY',
        { ageYears: 70, onsetKind: 'sudden-effort', neuro: { spinalTenderness: true } },
      ],
      ['52, steroids, small fall', 'SAME_DAY', { ageYears: 52, history: { steroids: true, trauma: 'minor-fall' } }],
      [
        '40, landed on the bottom, midline',
        'SAME_DAY',
        { ageYears: 40, locations: ['lumbar-midline'], history: { trauma: 'axial-fall' } },
      ],
      [
        '67, a fall that was looked at',
        'CLINICIAN_2W',
        { ageYears: 67, history: { trauma: 'minor-fall', traumaAssessed: true } },
      ],
      [
        '67, a fall four months ago',
        'CLINICIAN_2W',
        { ageYears: 67, history: { trauma: 'minor-fall', traumaDaysAgo: 120 } },
      ],
    ],
    nearMisses: [
      ['64 and a fall', { ageYears: 64, history: { trauma: 'minor-fall' } }],
      ['66 and a lift, beside the spine', { ageYears: 66, history: { trauma: 'lift' } }],
      ['30, stumbled', { ageYears: 30, locations: ['lumbar-midline'], history: { trauma: 'stumble' } }],
      ['49, steroids, small fall', { ageYears: 49, history: { steroids: true, trauma: 'minor-fall' } }],
    ],
  },
  'RF-19': {
    fires: [
      ['a weak defence and fever', 'EMERGENCY_NOW', { ...FEVER, history: { immunosuppressed: true } }],
      ['injects drugs, worsening', 'SAME_DAY', { course: 'worse', onsetDays: 15, history: { injectsDrugs: true } }],
      ['infection of late, all night', 'SAME_DAY', { ...NIGHT, history: { recentInfection: true } }],
      ['diabetes, nothing changes it', 'SAME_DAY', { ...CONSTANT, history: { diabetesPoorControl: true } }],
      ['a needle in the spine, plain pain', 'CLINICIAN_2W', { history: { recentSpinalInjection: true } }],
      [
        'a weak defence, plain pain for three days',
        'CLINICIAN_2W',
        { onsetDays: 3, history: { immunosuppressed: true } },
      ],
      ['not sure', 'CLINICIAN_2W', { history: { recentInfection: 'unsure' } }],
    ],
    nearMisses: [['worsening, no risk', { course: 'worse', onsetDays: 15 }]],
  },
  'RF-20': {
    fires: [
      [
        'TB and clumsy legs',
        'EMERGENCY_NOW',
        { neuro: { gaitUnsteady: true }, history: { tuberculosisExposure: true } },
      ],
      ['TB', 'CLINICIAN_2W', { history: { tuberculosisExposure: true } }],
    ],
    nearMisses: [['night sweats without TB', { systemic: { nightSweats: true } }]],
  },
  'RF-21': {
    fires: [
      [
        'blood thinners and a numb shin',
        'EMERGENCY_NOW',
        { neuro: { legNumbness: 'L5' }, history: { anticoagulant: true } },
      ],
      [
        'blood thinners, sudden, 8 of 10',
        'EMERGENCY_NOW',
        { onsetKind: 'sudden-rest', pain0to10: 8, history: { anticoagulant: true } },
      ],
      ['blood thinners and a fall', 'SAME_DAY', { history: { anticoagulant: true, trauma: 'minor-fall' } }],
      [
        'blood thinners, sudden, 7 of 10',
        'SAME_DAY',
        { onsetKind: 'sudden-effort', pain0to10: 7, history: { anticoagulant: true } },
      ],
      [
        'blood thinners, a fall two months ago',
        'CLINICIAN_2W',
        { history: { anticoagulant: true, trauma: 'minor-fall', traumaDaysAgo: 60 } },
      ],
      ['blood thinners alone', 'SELF_MANAGE', { history: { anticoagulant: true } }],
      ['not sure', 'CLINICIAN_2W', { history: { anticoagulant: 'unsure' } }],
    ],
    nearMisses: [['a fall without them', { history: { trauma: 'minor-fall' } }]],
  },
  'RF-22': {
    fires: [
      ['pee like cola', 'EMERGENCY_NOW', { systemic: { darkUrine: true } }],
      ['swollen back muscles', 'EMERGENCY_NOW', { systemic: { muscleSwelling: true } }],
    ],
    nearMisses: [['sore after a run', { onsetKind: 'post-run', quality: ['tight'] }]],
  },
  'RF-23': {
    fires: [
      ['burning and fever', 'EMERGENCY_NOW', { systemic: { urinarySymptoms: 'burning', feverCelsius: 38.5 } }],
      ['colic and vomiting', 'EMERGENCY_NOW', { systemic: { urinarySymptoms: 'haematuria-colic', vomiting: true } }],
      [
        'colic with one kidney',
        'EMERGENCY_NOW',
        { systemic: { urinarySymptoms: 'haematuria-colic' }, history: { oneKidney: true } },
      ],
      [
        'colic in pregnancy',
        'EMERGENCY_NOW',
        { systemic: { urinarySymptoms: 'haematuria-colic' }, history: { pregnantWeeks: 20 } },
      ],
      ['first colic at 60', 'EMERGENCY_NOW', { ageYears: 60, systemic: { urinarySymptoms: 'haematuria-colic' } }],
      ['colic', 'SAME_DAY', { systemic: { urinarySymptoms: 'haematuria-colic' } }],
      ['waves from the side, no urine sign', 'SAME_DAY', { locations: ['flank'], quality: ['colicky'] }],
      ['burning only', 'SAME_DAY', { systemic: { urinarySymptoms: 'burning' } }],
      [
        'colic at 65, had stones before',
        'SAME_DAY',
        { ageYears: 65, systemic: { urinarySymptoms: 'haematuria-colic' }, history: { previousKidneyStone: true } },
      ],
      ['not sure', 'CLINICIAN_2W', { systemic: { urinarySymptoms: 'unsure' } }],
    ],
    nearMisses: [['waves in the low back', { quality: ['colicky'] }]],
  },
  'RF-24': {
    fires: [
      [
        'maybe pregnant and bleeding',
        'EMERGENCY_NOW',
        { systemic: { vaginalBleeding: true }, history: { possiblePregnancy: true } },
      ],
      [
        'pregnant and waters broke',
        'EMERGENCY_NOW',
        { systemic: { pregnancyWarning: true }, history: { pregnantWeeks: 30 } },
      ],
      ['late and tummy pain', 'EMERGENCY_NOW', { systemic: { abdominalPain: true }, history: { menstrual: 'late' } }],
      [
        'not sure if pregnant, and bleeding',
        'EMERGENCY_NOW',
        { systemic: { vaginalBleeding: true }, history: { possiblePregnancy: 'unsure' } },
      ],
    ],
    nearMisses: [
      ['pregnant and well', { history: { pregnantWeeks: 24 } }],
      ['tummy pain, not pregnant', { systemic: { abdominalPain: true } }],
    ],
  },
  'RF-25': {
    fires: [
      ['pregnant', 'ROUTINE_PHYSIO', { history: { pregnantWeeks: 24 } }],
      ['maybe pregnant', 'SELF_MANAGE', { history: { possiblePregnancy: true } }],
    ],
    nearMisses: [['gave birth', { history: { postpartumWeeks: 30 } }]],
  },
  'RF-26': {
    fires: [
      ['epidural and fever', 'EMERGENCY_NOW', { ...FEVER, history: { recentEpidural: true, postpartumWeeks: 2 } }],
      [
        'epidural and a numb leg',
        'EMERGENCY_NOW',
        { neuro: { legNumbness: 'L4' }, history: { recentEpidural: true, postpartumWeeks: 2 } },
      ],
      [
        'bleeds for more than eight weeks',
        'CLINICIAN_2W',
        { history: { postpartumWeeks: 10, postpartumBleeding: true } },
      ],
      ['eleven weeks after birth', 'ROUTINE_PHYSIO', { history: { postpartumWeeks: 11 } }],
      ['twenty weeks, and leaks', 'ROUTINE_PHYSIO', { history: { postpartumWeeks: 20, pelvicFloorSymptoms: true } }],
      ['leaks, no birth', 'ROUTINE_PHYSIO', { history: { pelvicFloorSymptoms: true } }],
    ],
    nearMisses: [
      ['twelve weeks, no symptoms', { history: { postpartumWeeks: 12 } }],
      ['an epidural and nothing else', { history: { recentEpidural: true } }],
    ],
  },
  'RF-27': {
    fires: [
      ['fragile bone', 'SAME_DAY', { ...SACRAL, history: { osteoporosis: true } }],
      ['cannot bear weight', 'SAME_DAY', { ...SACRAL, systemic: { unableWeightBear: true } }],
      ['walking hurts', 'CLINICIAN_2W', { ...SACRAL, aggravating: ['running', 'hopping', 'walking'] }],
      ['sore to hop after more running', 'CLINICIAN_2W', SACRAL],
      [
        'sore bone and a stress injury before',
        'CLINICIAN_2W',
        {
          ...SACRAL,
          aggravating: ['running'],
          training: {},
          neuro: { sacralTenderness: true },
          history: { priorBoneStressInjuries: 1 },
        },
      ],
      [
        'builds and stays, after the menopause',
        'CLINICIAN_2W',
        {
          ...SACRAL,
          aggravating: ['running'],
          training: {},
          runTiming: ['during-builds'],
          history: { menstrual: 'menopause' },
        },
      ],
      [
        'sore to hop, 30 weeks after birth',
        'CLINICIAN_2W',
        { ...SACRAL, training: {}, history: { postpartumWeeks: 30 } },
      ],
      [
        'not sure about the sore spot',
        'CLINICIAN_2W',
        { ...SACRAL, aggravating: ['running'], neuro: { sacralTenderness: 'unsure' } },
      ],
    ],
    nearMisses: [
      ['more running, no sign of bone', { ...SACRAL, aggravating: ['running'] }],
      ['sore to hop, no reason', { ...SACRAL, training: { weeklyKm: 45, weeklyKmBefore: 45 } }],
      ['in the calf', { ...SACRAL, locations: ['calf'] }],
      [
        'builds and stops with the run',
        { ...SACRAL, aggravating: ['running'], runTiming: ['during-builds'], easing: ['stopping-run'] },
      ],
    ],
  },
  'RF-28': {
    fires: [
      ['a limp', 'SAME_DAY', { ...GROIN_RUN, neuro: { limp: true } }],
      ['all night', 'SAME_DAY', { ...GROIN_RUN, ...NIGHT }],
      ['walking hurts, three weeks', 'SAME_DAY', { ...GROIN_RUN, aggravating: ['walking'] }],
      ['with running, three weeks', 'CLINICIAN_2W', GROIN_RUN],
      ['front of the thigh, sore to hop', 'CLINICIAN_2W', { locations: ['anterior-thigh'], aggravating: ['hopping'] }],
      ['at rest, four months', 'CLINICIAN_2W', { ...GROIN_RUN, onsetDays: 120, aggravating: ['rest'] }],
      ['eight months and stable', 'CLINICIAN_2W', { ...GROIN_RUN, onsetDays: 240 }],
      [
        'walking hurts, eight months and stable',
        'CLINICIAN_2W',
        { ...GROIN_RUN, onsetDays: 240, aggravating: ['walking'] },
      ],
      [
        'not sure about the limp',
        'CLINICIAN_2W',
        { ...GROIN_RUN, aggravating: ['sitting'], neuro: { limp: 'unsure' } },
      ],
    ],
    nearMisses: [
      ['groin, only in deep squats', { ...GROIN_RUN, aggravating: ['deep-squat', 'sitting'] }],
      ['buttock with running', { ...GROIN_RUN, locations: ['buttock'] }],
      ['front of the thigh, running', { locations: ['anterior-thigh'], aggravating: ['running'] }],
    ],
  },
  'RF-29': {
    fires: [
      [
        '17, arching hurts for two weeks',
        'CLINICIAN_2W',
        { ageYears: 17, onsetDays: 14, aggravating: ['bending-backward'] },
      ],
      ['19, landing hurts', 'CLINICIAN_2W', { ageYears: 19, onsetDays: 15, aggravating: ['hopping'] }],
      [
        '17, arching hurts since yesterday',
        'SELF_MANAGE',
        { ageYears: 17, onsetDays: 1, aggravating: ['bending-backward'] },
      ],
    ],
    nearMisses: [
      ['20, arching hurts', { ageYears: 20, onsetDays: 30, aggravating: ['bending-backward'] }],
      ['17, bending forward hurts', { ageYears: 17, onsetDays: 15 }],
    ],
  },
  'RF-30': {
    fires: [
      [
        'no period, sore to hop, walking hurts',
        'SAME_DAY',
        { ...SACRAL, aggravating: ['hopping', 'walking'], history: { menstrual: 'amenorrhoea-3plus' } },
      ],
      ['not regular, sore to hop', 'CLINICIAN_2W', { ...SACRAL, history: { menstrual: 'irregular' } }],
      ['no period for three months', 'CLINICIAN_2W', { history: { menstrual: 'amenorrhoea-3plus' } }],
      ['no period for a year', 'CLINICIAN_2W', { history: { menstrual: 'amenorrhoea-12plus' } }],
      ['never started, 17', 'CLINICIAN_2W', { ageYears: 17, onsetDays: 3, history: { menstrual: 'never-started' } }],
      ['eating disorder', 'CLINICIAN_2W', { history: { eatingDisorder: true } }],
      ['two stress injuries', 'CLINICIAN_2W', { history: { priorBoneStressInjuries: 2 } }],
      ['one, in the hip', 'CLINICIAN_2W', { history: { sacralPelvicOrFemoralNeckInjury: true } }],
      [
        'a man: holds back on food, no wish for sex',
        'CLINICIAN_2W',
        { sex: 'M', history: { restrictedEating: true, libidoLoss: true } },
      ],
      ['underweight and not regular', 'CLINICIAN_2W', { history: { underweight: true, menstrual: 'irregular' } }],
    ],
    nearMisses: [
      ['holds back on food, alone', { history: { restrictedEating: true } }],
      ['no period by the pill', { history: { menstrual: 'hormonal-contraception' } }],
      ['past the menopause', { history: { menstrual: 'menopause' } }],
    ],
  },
  'RF-31': {
    fires: [
      ['a red sore eye', 'SAME_DAY', { systemic: { redPainfulEye: true } }],
      ['four: young, night, buttock, movement', 'CLINICIAN_2W', { ...INFLAMED, ageYears: 30 }],
      ['exactly three', 'CLINICIAN_2W', INFLAMED],
      ['colitis, fewer than three', 'CLINICIAN_2W', { onsetDays: 100, history: { inflammatoryBowelDisease: true } }],
      ['psoriasis, fewer than three', 'CLINICIAN_2W', { ageYears: 44, onsetDays: 100, history: { psoriasis: true } }],
      [
        'uveitis before, fewer than three',
        'CLINICIAN_2W',
        { ageYears: 44, onsetDays: 100, history: { uveitis: true } },
      ],
    ],
    nearMisses: [
      ['two: buttock and movement', { ...INFLAMED, nightPain: 'none' }],
      ['three, but 89 days', { ...INFLAMED, onsetDays: 89 }],
      ['three, but began at 45', { ...INFLAMED, ageYears: 46 }],
      ['psoriasis, a new pain', { history: { psoriasis: true } }],
    ],
  },
  'RF-32': {
    fires: [
      ['9, for days', 'SAME_DAY', { ageYears: 9, onsetDays: 6 }],
      ['15', 'CLINICIAN_2W', { ageYears: 15, onsetDays: 2 }],
    ],
    nearMisses: [['16', { ageYears: 16, onsetDays: 2 }]],
  },
  'RF-33': {
    fires: [
      [
        'between the shoulder blades after cancer',
        'SAME_DAY',
        { locations: ['thoracic'], history: { cancer: 'breast' } },
      ],
      [
        'between the shoulder blades after a fall',
        'SAME_DAY',
        { locations: ['thoracic'], history: { trauma: 'minor-fall' } },
      ],
      [
        'a new bend and thin bones',
        'SAME_DAY',
        { systemic: { newSpinalLumpOrBend: true }, history: { osteoporosis: true } },
      ],
      ['between the shoulder blades', 'CLINICIAN_2W', { locations: ['thoracic'] }],
      ['a new lump', 'CLINICIAN_2W', { systemic: { newSpinalLumpOrBend: true } }],
    ],
    nearMisses: [['the side', { locations: ['flank'] }]],
  },
  'RF-34': {
    fires: [
      ['unwell and all night', 'SAME_DAY', { ...NIGHT, systemic: { unwell: true } }],
      ['unwell for weeks', 'CLINICIAN_2W', { systemic: { unwellForWeeks: true } }],
      ['unwell', 'CLINICIAN_2W', { systemic: { unwell: true } }],
      ['night sweats', 'CLINICIAN_2W', { systemic: { nightSweats: true } }],
    ],
    nearMisses: [['tired legs, answered no', { systemic: { unwell: false } }]],
  },
  'RF-35': {
    fires: [
      ['a cold pale leg', 'EMERGENCY_NOW', { systemic: { coldPaleLeg: true } }],
      [
        'calf cramp, gone on standing still',
        'CLINICIAN_2W',
        { locations: ['calf'], aggravating: ['running'], easing: ['standing-still'] },
      ],
      [
        'buttock cramp, gone when the run stops',
        'CLINICIAN_2W',
        { locations: ['buttock'], quality: ['cramping'], aggravating: ['fast-running'], easing: ['stopping-run'] },
      ],
    ],
    nearMisses: [
      ['calf, better sitting', { locations: ['calf'], aggravating: ['walking'], easing: ['sitting'] }],
      ['low back, gone on standing still', { aggravating: ['running'], easing: ['standing-still'] }],
    ],
  },
  'RF-36': {
    fires: [
      [
        '8 of 10, no ease, cannot reach the toilet',
        'SAME_DAY',
        { pain0to10: 8, onsetDays: 0, easing: ['none'], systemic: { unableToWalkToToilet: true } },
      ],
      ['8 of 10, no ease, two days', 'SAME_DAY', { pain0to10: 8, onsetDays: 2, easing: ['none'] }],
    ],
    nearMisses: [
      ['8 of 10, lying helps', { pain0to10: 8, onsetDays: 3, easing: ['lying'] }],
      ['7 of 10, no ease', { pain0to10: 7, onsetDays: 3, easing: ['none'] }],
      ['8 of 10, no ease, since today', { pain0to10: 8, onsetDays: 1, easing: ['none'] }],
      ['8 of 10, no ease, getting better', { pain0to10: 8, onsetDays: 3, easing: ['none'], course: 'better' }],
    ],
  },
  'RF-37': {
    fires: [
      ['worse at two weeks', 'CLINICIAN_2W', { onsetDays: 14, course: 'worse' }],
      ['down the leg, unchanged at six weeks', 'CLINICIAN_2W', { onsetDays: 42, course: 'same', locations: ['calf'] }],
      [
        'front of the thigh, leg lift positive, six weeks',
        'CLINICIAN_2W',
        { onsetDays: 42, locations: ['anterior-thigh'], neuro: { straightLegRaise: 'pos' } },
      ],
      ['unchanged at six weeks', 'ROUTINE_PHYSIO', { onsetDays: 42, course: 'same' }],
    ],
    nearMisses: [
      ['unchanged at 41 days', { onsetDays: 41, course: 'same' }],
      ['better at eight weeks', { onsetDays: 56, course: 'better' }],
      ['worse at 13 days', { onsetDays: 13, course: 'worse' }],
    ],
  },
  'RF-38': {
    fires: [
      ['a needle of late and fever', 'EMERGENCY_NOW', { ...FEVER, history: { recentSpinalInjection: true } }],
      [
        'a needle of late and a weak leg',
        'EMERGENCY_NOW',
        { neuro: { legWeakness: 'mild-stable' }, history: { recentSpinalInjection: true } },
      ],
      ['a needle of late, 7 of 10', 'SAME_DAY', { pain0to10: 7, history: { recentSpinalInjection: true } }],
      ['an operation and fever', 'EMERGENCY_NOW', { ...FEVER, history: { spinalSurgery: true } }],
      ['an epidural of late, 7 of 10', 'SAME_DAY', { pain0to10: 7, history: { recentEpidural: true } }],
      ['an operation years ago', 'CLINICIAN_2W', { history: { spinalSurgery: true } }],
    ],
    nearMisses: [['neither, 7 of 10', { pain0to10: 7 }]],
  },
  'RF-39': {
    fires: [
      ['the numb part grows', 'SAME_DAY', { neuro: { legNumbness: 'L5', legNumbnessIncreasing: true } }],
      ['a numb outer foot', 'CLINICIAN_2W', { neuro: { legNumbness: 'S1' } }],
      ['a tingling calf', 'CLINICIAN_2W', { locations: ['calf'], quality: ['tingling'] }],
    ],
    nearMisses: [['tingling in the low back', { quality: ['tingling'] }]],
  },
  'RF-40': {
    fires: [
      [
        'tummy pain, 8 of 10, since today',
        'SAME_DAY',
        { pain0to10: 8, onsetDays: 0, systemic: { abdominalPain: true } },
      ],
      ['blood from the back passage', 'CLINICIAN_2W', { systemic: { rectalBleeding: true } }],
      ['bleeding that is no period', 'CLINICIAN_2W', { systemic: { vaginalBleeding: true } }],
      ['comes with meals', 'CLINICIAN_2W', { systemic: { mealLinkedPain: true } }],
      ['bloated at 52', 'CLINICIAN_2W', { ageYears: 52, systemic: { bloating: true } }],
      ['comes with the period', 'ROUTINE_PHYSIO', { systemic: { cyclicalPain: true } }],
    ],
    nearMisses: [
      ['bloated at 30', { ageYears: 30, systemic: { bloating: true } }],
      ['a man, bloated at 52', { ageYears: 52, sex: 'M', systemic: { bloating: true } }],
      ['tummy pain, 5 of 10', { pain0to10: 5, systemic: { abdominalPain: true } }],
    ],
  },
  'RF-41': {
    fires: [
      ['a band of blisters', 'SAME_DAY', { systemic: { bandRash: true } }],
      ['a rash that burns', 'SAME_DAY', { quality: ['burning'], systemic: { rash: true } }],
    ],
    nearMisses: [
      ['any rash', { systemic: { rash: true } }],
      ['burning without a rash', { quality: ['burning'] }],
    ],
  },
  'RF-42': {
    fires: [
      ['thoughts with intent', 'EMERGENCY_NOW', { wellbeing: { selfHarmThoughts: 'active' } }],
      ['passive thoughts', 'SAME_DAY', { wellbeing: { selfHarmThoughts: 'passive' } }],
      ['not sure', 'SAME_DAY', { wellbeing: { selfHarmThoughts: 'unsure' } }],
    ],
    nearMisses: [['no such thoughts', { wellbeing: { selfHarmThoughts: 'no' } }]],
  },
  'RF-43': {
    fires: [
      ['too many painkillers', 'EMERGENCY_NOW', { wellbeing: { painkillersOverMaximum: true } }],
      ['not sure', 'SAME_DAY', { wellbeing: { painkillersOverMaximum: 'unsure' } }],
    ],
    nearMisses: [['tablets help', { easing: ['nsaid'] }]],
  },
  'RF-44': {
    fires: [['a testicle hurts', 'EMERGENCY_NOW', { systemic: { testicularPainOrGroinLump: true } }]],
    nearMisses: [['the groin hurts', { locations: ['groin'] }]],
  },
  'RF-45': {
    fires: [['a pop and a bruise', 'CLINICIAN_2W', { systemic: { popWithBruising: true } }]],
    nearMisses: [['sudden, no pop', { locations: ['ischial'], onsetKind: 'sudden-effort' }]],
  },
  'RF-46': {
    fires: [
      [
        'bone medicine and thigh pain',
        'SAME_DAY',
        { locations: ['anterior-thigh'], history: { bisphosphonateOrDenosumab: true } },
      ],
      [
        'bone medicine, spreads to the groin',
        'SAME_DAY',
        { radiatesTo: 'groin', history: { bisphosphonateOrDenosumab: true } },
      ],
    ],
    nearMisses: [
      ['bone medicine, low back', { history: { bisphosphonateOrDenosumab: true } }],
      ['thigh pain, no medicine', { locations: ['anterior-thigh'] }],
    ],
  },
  'RC-01': {
    fires: [
      ['saddle', 'EMERGENCY_NOW', { neuro: { saddleNumbness: true } }],
      ['bladder', 'EMERGENCY_NOW', { neuro: { bladderChange: true } }],
      ['bowel', 'EMERGENCY_NOW', { neuro: { bowelChange: true } }],
      ['sexual', 'EMERGENCY_NOW', { neuro: { sexualChange: true } }],
    ],
    nearMisses: [['for weeks', { neuro: { bladderChange: 'weeks' } }]],
  },
  'RC-02': {
    fires: [
      [
        'calf pain, not sure about the saddle',
        'EMERGENCY_NOW',
        { locations: ['calf'], neuro: { saddleNumbness: 'unsure' } },
      ],
      [
        'calf pain, not sure about the bladder',
        'EMERGENCY_NOW',
        { locations: ['calf'], neuro: { bladderChange: 'unsure' } },
      ],
      [
        'thigh pain, not sure about the bowel',
        'EMERGENCY_NOW',
        { radiatesTo: 'posterior-thigh', neuro: { bowelChange: 'unsure' } },
      ],
      [
        'foot pain, not sure about the other leg',
        'EMERGENCY_NOW',
        { radiatesTo: 'foot', neuro: { bilateralLeg: 'unsure' } },
      ],
    ],
    nearMisses: [
      ['low back only, not sure about the saddle', { neuro: { saddleNumbness: 'unsure' } }],
      ['calf pain, not sure about sex', { locations: ['calf'], neuro: { sexualChange: 'unsure' } }],
    ],
  },
  'RC-03': {
    fires: [
      ['leg pain gone, foot numb', 'EMERGENCY_NOW', { neuro: { legPainVanished: true, legNumbness: 'L5' } }],
      ['leg pain gone, foot weak', 'EMERGENCY_NOW', { neuro: { legPainVanished: true, legWeakness: 'mild-stable' } }],
      ['leg pain gone, numb for weeks', 'EMERGENCY_NOW', { neuro: { legPainVanished: true, saddleNumbness: 'weeks' } }],
    ],
    nearMisses: [['leg pain gone, nothing else', { neuro: { legPainVanished: true } }]],
  },
  'RC-04': {
    fires: [
      ['fever and numb', 'EMERGENCY_NOW', { ...FEVER, neuro: { legNumbness: 'L5' } }],
      ['fever and injects drugs', 'EMERGENCY_NOW', { ...FEVER, history: { injectsDrugs: true } }],
    ],
    nearMisses: [['fever alone', FEVER]],
  },
  'RC-05': {
    fires: [['a weak defence, all night', 'SAME_DAY', { ...NIGHT, history: { diabetesPoorControl: true } }]],
    nearMisses: [['a weak defence by day', { history: { diabetesPoorControl: true } }]],
  },
  'RC-06': {
    fires: [
      ['cancer and weight loss', 'SAME_DAY', { systemic: { weightLoss: true }, history: { cancer: 'breast' } }],
      ['cancer and unwell', 'SAME_DAY', { systemic: { unwellForWeeks: true }, history: { cancer: 'breast' } }],
      ['cancer and a lump', 'SAME_DAY', { systemic: { newSpinalLumpOrBend: true }, history: { cancer: 'breast' } }],
      ['cancer and all night', 'SAME_DAY', { ...NIGHT, history: { cancer: 'breast' } }],
      ['cancer and mid-back', 'SAME_DAY', { locations: ['thoracic'], history: { cancer: 'breast' } }],
      ['cancer and night sweats', 'SAME_DAY', { systemic: { nightSweats: true }, history: { cancer: 'breast' } }],
    ],
    nearMisses: [['cancer alone', { history: { cancer: 'breast' } }]],
  },
  'RC-07': {
    fires: [
      [
        '50, weight, all night, mid-back',
        'SAME_DAY',
        { ...NIGHT, ageYears: 50, locations: ['thoracic'], systemic: { weightLoss: true } },
      ],
      [
        '60, weight, unwell, nothing changes it, anaemia',
        'SAME_DAY',
        { ...CONSTANT, ageYears: 60, systemic: { weightLoss: true, unwellForWeeks: true }, history: { anaemia: true } },
      ],
    ],
    nearMisses: [
      ['49, the same', { ...NIGHT, ageYears: 49, locations: ['thoracic'], systemic: { weightLoss: true } }],
      [
        '60, weight and unwell, one more sign',
        { ageYears: 60, systemic: { weightLoss: true, unwellForWeeks: true }, history: { anaemia: true } },
      ],
      [
        '60, two signs, but not unwell nor all night',
        { ...CONSTANT, ageYears: 60, locations: ['thoracic'], systemic: { weightLoss: true } },
      ],
    ],
  },
  'RC-08': {
    fires: [['thin bones and a lift', 'SAME_DAY', { history: { osteoporosis: true, trauma: 'lift' } }]],
    nearMisses: [
      ['thin bones alone', { history: { osteoporosis: true } }],
      ['thin bones, a lift four months ago', { history: { osteoporosis: true, trauma: 'lift', traumaDaysAgo: 120 } }],
    ],
  },
  'RC-09': {
    fires: [
      ['woman of 70, steroids', 'SAME_DAY', { ageYears: 70, history: { steroids: true } }],
      ['woman of 72, a lift', 'SAME_DAY', { ageYears: 72, history: { trauma: 'lift' } }],
      ['woman of 75, a fall', 'SAME_DAY', { ageYears: 75, history: { trauma: 'minor-fall' } }],
    ],
    nearMisses: [
      ['man of 70, steroids', { sex: 'M', ageYears: 70, history: { steroids: true } }],
      ['woman of 69, steroids', { ageYears: 69, history: { steroids: true } }],
      ['woman of 70, nothing', { ageYears: 70 }],
      ['woman of 70, steroids, an old pain', { ageYears: 70, onsetDays: 200, history: { steroids: true } }],
    ],
  },
  'RC-10': {
    fires: [
      ['61, smoked, nothing changes it', 'EMERGENCY_NOW', { ...CONSTANT, ageYears: 61, history: { smokerEver: true } }],
      [
        '61, smoked, fainted',
        'EMERGENCY_NOW',
        { ageYears: 61, systemic: { collapse: true }, history: { smokerEver: true } },
      ],
    ],
    nearMisses: [
      ['61, never smoked', { ...CONSTANT, ageYears: 61 }],
      ['61, smoked, for two months', { ...CONSTANT, ageYears: 61, onsetDays: 60, history: { smokerEver: true } }],
    ],
  },
  'RC-11': {
    fires: [['sore to hop and not regular', 'CLINICIAN_2W', { ...SACRAL, history: { menstrual: 'irregular' } }]],
    nearMisses: [['sore to hop, periods regular', { ...SACRAL, history: { menstrual: 'regular' } }]],
  },
  'RC-12': {
    fires: [['groin and holds back on food', 'SAME_DAY', { ...GROIN_RUN, history: { restrictedEating: true } }]],
    nearMisses: [['groin, eats well', GROIN_RUN]],
  },
  'RC-13': {
    fires: [
      [
        '18, three weeks, trains three times',
        'CLINICIAN_2W',
        { ageYears: 18, onsetDays: 21, training: { sessionsPerWeek: 3 } },
      ],
      [
        '18, three weeks, trains twice',
        'SELF_MANAGE',
        { ageYears: 18, onsetDays: 21, training: { sessionsPerWeek: 2 } },
      ],
    ],
    nearMisses: [
      ['18, twenty days', { ageYears: 18, onsetDays: 20, training: { sessionsPerWeek: 5 } }],
      ['20, three weeks', { ageYears: 20, onsetDays: 21, training: { sessionsPerWeek: 5 } }],
    ],
  },
  'RC-14': {
    fires: [
      ['four criteria and a red eye', 'SAME_DAY', { ...INFLAMED, ageYears: 30, systemic: { redPainfulEye: true } }],
    ],
    nearMisses: [['three criteria and a red eye', { ...INFLAMED, systemic: { redPainfulEye: true } }]],
  },
  'RC-15': {
    fires: [['blood thinners and a fall', 'SAME_DAY', { history: { anticoagulant: true, trauma: 'minor-fall' } }]],
    nearMisses: [['blood thinners and a stumble', { history: { anticoagulant: true, trauma: 'stumble' } }]],
  },
  'RC-16': {
    fires: [
      [
        '60, both legs, walking only',
        'CLINICIAN_2W',
        { ageYears: 60, neuro: { bilateralLeg: 'longstanding-walking-only' } },
      ],
    ],
    nearMisses: [
      ['59, both legs, walking only', { ageYears: 59, neuro: { bilateralLeg: 'longstanding-walking-only' } }],
    ],
  },
  'RC-17': {
    fires: [
      ['dark pee and vomiting', 'EMERGENCY_NOW', { systemic: { darkUrine: true, vomiting: true } }],
      ['dark pee and little of it', 'EMERGENCY_NOW', { systemic: { darkUrine: true, reducedUrine: true } }],
      ['dark pee and confused', 'EMERGENCY_NOW', { systemic: { darkUrine: true, confusion: true } }],
    ],
    nearMisses: [['dark pee alone', { systemic: { darkUrine: true } }]],
  },
  'RC-18': {
    fires: [
      [
        'thin bones, a weak defence, loses weight',
        'SAME_DAY',
        { systemic: { weightLoss: true }, history: { osteoporosis: true, immunosuppressed: true } },
      ],
    ],
    nearMisses: [
      ['thin bones and a weak defence', { history: { osteoporosis: true, immunosuppressed: true } }],
      ['three of one family', { locations: ['thoracic'], systemic: { weightLoss: true, unwellForWeeks: true } }],
    ],
  },
  'RC-19': {
    fires: [
      [
        'thin bones and worse at two check-ins',
        'SAME_DAY',
        { worseAtTwoCheckIns: true, history: { osteoporosis: true } },
      ],
    ],
    nearMisses: [
      ['worse at two check-ins, no flag', { worseAtTwoCheckIns: true }],
      ['worse, and only the six weeks', { worseAtTwoCheckIns: true, onsetDays: 50, locations: ['calf'] }],
      ['worse, and only the age', { worseAtTwoCheckIns: true, onsetDays: 50, course: 'better', ageYears: 61 }],
    ],
  },
  'RC-20': {
    fires: [['something is seriously wrong', 'CLINICIAN_2W', { wellbeing: { feelsSeriouslyWrong: true } }]],
    nearMisses: [['nothing of the kind', { wellbeing: { feelsSeriouslyWrong: false } }]],
  },
  'RC-21': {
    fires: [
      ['a fall and a numb foot', 'EMERGENCY_NOW', { history: { trauma: 'minor-fall' }, neuro: { legNumbness: 'L5' } }],
      [
        'a fall six weeks ago and a numb foot',
        'SAME_DAY',
        { history: { trauma: 'minor-fall', traumaDaysAgo: 42 }, neuro: { legNumbness: 'L5' } },
      ],
    ],
    nearMisses: [
      ['a fall alone', { history: { trauma: 'minor-fall' } }],
      ['a stumble and a numb foot', { history: { trauma: 'stumble' }, neuro: { legNumbness: 'L5' } }],
    ],
  },
  'RC-22': {
    fires: [['sickle-cell disease', 'SAME_DAY', { history: { sickleCell: true } }]],
    nearMisses: [['anaemia', { history: { anaemia: true } }]],
  },
  'RC-23': {
    fires: [
      [
        'fainted after a race',
        'EMERGENCY_NOW',
        { systemic: { collapse: true }, training: { event: 'marathon today' } },
      ],
      ['confused after a run', 'EMERGENCY_NOW', { onsetKind: 'post-run', systemic: { confusion: true } }],
    ],
    nearMisses: [['fainted, no run', { systemic: { collapse: true } }]],
  },
};
