/**
 * In which order are the questions asked?
 * The emergency questions first, then who and where, then what could still change the answer.
 */
import { FIELD_PATHS, type FieldPath } from '../journal/report-fields.ts';

const FIRST: readonly FieldPath[] = [
  // The emergency questions, RF-01…12, 22, 24
  'neuro.saddleNumbness',
  'neuro.bladderChange',
  'neuro.bowelChange',
  'neuro.sexualChange',
  'neuro.bilateralLeg',
  'neuro.legWeakness',
  'neuro.gaitUnsteady',
  'systemic.chestPain',
  'systemic.breathless',
  'systemic.coughingBlood',
  'systemic.swollenCalf',
  'systemic.collapse',
  'systemic.pulsatileAbdomen',
  'systemic.tearingSuddenPain',
  'systemic.feverCelsius',
  'systemic.chills',
  'systemic.confusion',
  'systemic.unwell',
  'systemic.mottledSkin',
  'systemic.darkUrine',
  'systemic.muscleSwelling',
  'history.trauma',
  'history.traumaDaysAgo',
  'history.traumaAssessed',
  'systemic.coldPaleLeg',
  'wellbeing.selfHarmThoughts',
  'wellbeing.painkillersOverMaximum',
  // Who, since when, where
  'ageYears',
  'sex',
  'history.possiblePregnancy',
  'history.pregnantWeeks',
  'systemic.vaginalBleeding',
  'systemic.abdominalPain',
  'systemic.pregnancyWarning',
  'locations',
  'side',
  'radiatesTo',
  'onsetDays',
  'onsetKind',
  'pain0to10',
  // What it is like
  'nightPain',
  'course',
  'aggravating',
  'easing',
  'quality',
  'runTiming',
  'neuro.limp',
  'neuro.sacralTenderness',
  'systemic.unableWeightBear',
  'neuro.legNumbness',
  'neuro.straightLegRaise',
  // Illness and history that must be known
  'history.cancer',
  'history.osteoporosis',
  'history.steroids',
  'history.lowTraumaFracture',
  'history.anticoagulant',
  'history.immunosuppressed',
  'history.injectsDrugs',
  'history.diabetesPoorControl',
  'history.recentInfection',
  'history.tuberculosisExposure',
  'history.spinalSurgery',
  'history.recentSpinalInjection',
  'systemic.urinarySymptoms',
  'history.knownAorticAneurysm',
];

/** Every field, in the order in which it is asked. */
export const ASKING_ORDER: readonly FieldPath[] = [...new Set([...FIRST, ...FIELD_PATHS])];

export const inAskingOrder = (fields: Iterable<FieldPath>): readonly FieldPath[] => {
  const wanted = new Set(fields);
  return ASKING_ORDER.filter((field) => wanted.has(field));
};
