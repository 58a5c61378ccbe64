/**
 * In which order, and together with what, are the questions asked?
 * One idea a screen. A list screen ends with an explicit "none of these". The emergency screens come first and always;
 * a later one is shown only while one of its fields could still change the answer (`askNext`) or `follows` an answer.
 */
import { readAnswers } from '../journal/answers.ts';
import type { FieldPath } from '../journal/report-fields.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import { any, type Expression, from, is, weigh, yes } from '../symptoms/expression.ts';
import { LEG_NUMB, MAYBE_PREGNANT, POSTPARTUM } from '../symptoms/findings.ts';

export type Screen = {
  readonly fields: readonly [FieldPath, ...FieldPath[]];
  readonly emergency?: true;
  /** Shown after these answers only, and then once, although nothing may wait for it. */
  readonly follows?: Expression;
};

export const SCREENS = {
  saddle: { fields: ['neuro.saddleNumbness'], emergency: true },
  bladder: { fields: ['neuro.bladderChange'], emergency: true },
  bowel: { fields: ['neuro.bowelChange'], emergency: true },
  sex: { fields: ['neuro.sexualChange'], emergency: true },
  'both-legs': { fields: ['neuro.bilateralLeg'], emergency: true },
  weakness: { fields: ['neuro.legWeakness'], emergency: true },
  unsteady: { fields: ['neuro.gaitUnsteady'], emergency: true },
  chest: {
    fields: ['systemic.chestPain', 'systemic.breathless', 'systemic.coughingBlood', 'systemic.swollenCalf'],
    emergency: true,
  },
  sudden: {
    fields: ['systemic.collapse', 'systemic.pulsatileAbdomen', 'systemic.tearingSuddenPain', 'systemic.coldPaleLeg'],
    emergency: true,
  },
  fever: { fields: ['systemic.feverCelsius'], emergency: true },
  unwell: {
    fields: ['systemic.chills', 'systemic.unwell', 'systemic.confusion', 'systemic.mottledSkin'],
    emergency: true,
  },
  muscle: {
    fields: ['systemic.darkUrine', 'systemic.muscleSwelling', 'systemic.reducedUrine', 'systemic.vomiting'],
    emergency: true,
  },
  accident: { fields: ['history.trauma'], emergency: true },
  'accident-when': {
    fields: ['history.traumaDaysAgo', 'history.traumaAssessed'],
    emergency: true,
    follows: is('history.trauma', 'lift', 'stumble', 'minor-fall', 'step-down', 'axial-fall', 'major'),
  },
  pregnancy: { fields: ['history.possiblePregnancy', 'history.pregnantWeeks'], emergency: true },
  'pregnancy-warning': {
    fields: ['systemic.pregnancyWarning', 'systemic.vaginalBleeding', 'systemic.abdominalPain'],
    emergency: true,
    follows: MAYBE_PREGNANT,
  },
  mood: { fields: ['wellbeing.selfHarmThoughts'], emergency: true },
  painkillers: { fields: ['wellbeing.painkillersOverMaximum'], emergency: true },
  age: { fields: ['ageYears'] },
  person: { fields: ['sex'] },
  'body-map': { fields: ['locations', 'side', 'radiatesTo'] },
  onset: { fields: ['onsetDays', 'onsetKind'] },
  pain: { fields: ['pain0to10'] },
  course: { fields: ['course'] },
  night: { fields: ['nightPain'] },
  worse: { fields: ['aggravating'] },
  better: { fields: ['easing'] },
  feels: { fields: ['quality'] },
  morning: { fields: ['morningStiffnessMinutes'] },
  'leg-feeling': { fields: ['neuro.legNumbness'] },
  'leg-feeling-more': {
    fields: ['neuro.legNumbnessIncreasing', 'neuro.legPainWorseThanBack'],
    follows: any(LEG_NUMB, is('radiatesTo', 'calf', 'foot', 'big-toe', 'lateral-foot')),
  },
  'leg-lift': { fields: ['neuro.straightLegRaise', 'neuro.legPainVanished'] },
  run: { fields: ['runTiming'] },
  bone: {
    fields: ['neuro.limp', 'neuro.sacralTenderness', 'neuro.spinalTenderness', 'systemic.unableWeightBear'],
  },
  cancer: { fields: ['history.cancer'] },
  bones: {
    fields: [
      'history.osteoporosis',
      'history.lowTraumaFracture',
      'history.steroids',
      'history.bisphosphonateOrDenosumab',
      'history.stoppedDenosumab',
      'history.hormoneBlockingTreatment',
      'history.earlyMenopause',
    ],
  },
  infection: {
    fields: [
      'history.immunosuppressed',
      'history.injectsDrugs',
      'history.diabetesPoorControl',
      'history.recentInfection',
      'history.tuberculosisExposure',
    ],
  },
  back: { fields: ['history.spinalSurgery', 'history.recentSpinalInjection', 'history.recentEpidural'] },
  blood: { fields: ['history.anticoagulant', 'history.sickleCell', 'history.anaemia'] },
  urine: { fields: ['systemic.urinarySymptoms'] },
  'urine-more': {
    fields: ['history.oneKidney', 'history.previousKidneyStone'],
    follows: is('systemic.urinarySymptoms', 'burning', 'haematuria-colic'),
  },
  vessels: {
    fields: [
      'history.knownAorticAneurysm',
      'history.familyAorticAneurysm',
      'history.smokerEver',
      'history.hypertension',
    ],
  },
  'pressure-more': {
    fields: ['history.uncontrolledHypertension', 'history.retinalDisease'],
    follows: yes('history.hypertension'),
  },
  health: {
    fields: [
      'systemic.weightLoss',
      'systemic.nightSweats',
      'systemic.unwellForWeeks',
      'systemic.newSpinalLumpOrBend',
      'systemic.rash',
      'systemic.bandRash',
      'systemic.redPainfulEye',
    ],
  },
  belly: {
    fields: [
      'systemic.abdominalPain',
      'systemic.rectalBleeding',
      'systemic.vaginalBleeding',
      'systemic.cyclicalPain',
      'systemic.mealLinkedPain',
      'systemic.bloating',
    ],
  },
  severe: {
    fields: ['systemic.unableToWalkToToilet', 'systemic.testicularPainOrGroinLump', 'systemic.popWithBruising'],
  },
  periods: { fields: ['history.menstrual'] },
  birth: { fields: ['history.postpartumWeeks', 'history.pelvicFloorSymptoms'] },
  'birth-more': { fields: ['history.postpartumBleeding'], follows: POSTPARTUM },
  energy: {
    fields: [
      'history.restrictedEating',
      'history.eatingDisorder',
      'history.anorexia',
      'history.underweight',
      'history.libidoLoss',
    ],
  },
  'bone-before': { fields: ['history.priorBoneStressInjuries'] },
  'bone-before-more': {
    fields: ['history.sacralPelvicOrFemoralNeckInjury'],
    follows: from('priorBoneStressInjuries', 1),
  },
  joints: {
    fields: [
      'history.psoriasis',
      'history.inflammatoryBowelDisease',
      'history.uveitis',
      'history.familySpondyloarthritis',
      'history.arthritis',
      'history.enthesitis',
    ],
  },
  episode: { fields: ['history.firstEpisode', 'history.assessedSinceOnset'] },
  training: { fields: ['training.recentChange', 'training.event', 'training.sessionsPerWeek'] },
  distance: {
    fields: ['training.weeklyKm', 'training.weeklyKmBefore', 'training.longestRunLast30DaysKm', 'training.lastRunKm'],
  },
  'other-joints': { fields: ['localPain'] },
  movement: { fields: ['repeatedMovement'] },
  trust: { fields: ['wellbeing.feelsSeriouslyWrong'] },
} as const satisfies Record<string, Screen>;
export type ScreenKey = keyof typeof SCREENS;
export const SCREEN_KEYS = Object.keys(SCREENS) as readonly ScreenKey[];

/** Known from the journal, never asked. */
export const NEVER_ASKED: readonly FieldPath[] = ['worseAtTwoCheckIns'];

/** Every field, in the order in which it is asked. */
export const ASKING_ORDER: readonly FieldPath[] = [
  ...new Set(SCREEN_KEYS.flatMap((key): readonly FieldPath[] => SCREENS[key].fields)),
];

export const inAskingOrder = (fields: Iterable<FieldPath>): readonly FieldPath[] => {
  const wanted = new Set(fields);
  return ASKING_ORDER.filter((field) => wanted.has(field));
};

/** The screens still to be shown for a report: those with an open field, and those that follow an answer and are new. */
export function nextScreens(
  report: SymptomReport,
  askNext: readonly FieldPath[],
  shown: readonly ScreenKey[] = [],
): readonly ScreenKey[] {
  const answers = readAnswers(report);
  return SCREEN_KEYS.filter((key) => {
    const screen: Screen = SCREENS[key];
    const open = screen.fields.some((field) => askNext.includes(field));
    if (screen.follows === undefined) return open;
    const follows = weigh(screen.follows, { answers, unsureCounts: true }) === 'yes';
    return follows && (open || (askNext.length > 0 && !shown.includes(key)));
  });
}
