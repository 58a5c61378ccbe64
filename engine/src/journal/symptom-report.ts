/**
 * What does the runner say about the pain?
 * The fields and closed lists of a symptom report. A key that is absent means not answered, `'unsure'` is an
 * answer, `null` means asked and nothing to report. Only the shape is here; reading from files is `visits`' work.
 */
export const SEXES = ['F', 'M', 'X'] as const;
export const ONSET_KINDS = ['gradual', 'insidious', 'post-run', 'sudden-effort', 'sudden-rest', 'trauma'] as const;
export const LOCATIONS = [
  'abdomen',
  'anterior-thigh',
  'buttock',
  'calf',
  'flank',
  'foot',
  'groin',
  'ischial',
  'lateral-hip',
  'lumbar-midline',
  'lumbar-paraspinal',
  'posterior-thigh',
  'psis',
  'sacrum',
  'saddle',
  'thoracic',
] as const;
export const SIDES = ['left', 'right', 'central', 'bilateral', 'alternating'] as const;
export const RADIATIONS = [
  'anterior-thigh',
  'band-trunk',
  'big-toe',
  'both-calves',
  'both-thighs',
  'buttock',
  'calf',
  'foot',
  'groin',
  'lateral-foot',
  'medial-thigh',
  'posterior-thigh',
] as const;
export const QUALITIES = [
  'ache',
  'boring',
  'burning',
  'colicky',
  'cramping',
  'deep',
  'electric',
  'sharp',
  'stiff',
  'throbbing',
  'tight',
  'tingling',
] as const;
export const NIGHT_PAINS = ['none', 'occasional', 'wakes-second-half', 'constant-no-ease'] as const;
export const AGGRAVATORS = [
  'any-movement',
  'bending-backward',
  'bending-forward',
  'breathing',
  'coughing',
  'deep-squat',
  'fast-running',
  'hopping',
  'lifting',
  'lying-flat',
  'none',
  'one-leg-standing',
  'rest',
  'rolling-in-bed',
  'running',
  'running-downhill',
  'running-uphill',
  'side-lying',
  'sitting',
  'stairs',
  'standing',
  'twist',
  'walking',
] as const;
export const EASINGS = [
  'bending-forward',
  'heat',
  'lying',
  'movement',
  'none',
  'nsaid',
  'rest',
  'sitting',
  'standing',
  'standing-still',
  'stopping-run',
  'walking',
] as const;
/** New within 14 days (`true`), 2 weeks to 3 months and stable (`weeks`), older and unchanged, the same and assessed. */
export const SINCE_WHEN = [false, true, 'weeks', 'longstanding', 'longstanding-assessed', 'unsure'] as const;
export const SINCE_WHEN_SEXUAL = [...SINCE_WHEN, 'not-applicable', 'rather-not-say'] as const;
export const BILATERAL_LEG = ['no', 'new', 'weeks', 'longstanding', 'longstanding-walking-only', 'unsure'] as const;
export const LEG_NUMBNESS = ['L3', 'L4', 'L5', 'S1'] as const;
export const LEG_WEAKNESS = ['none', 'mild-stable', 'old-assessed', 'progressive', 'foot-drop', 'unsure'] as const;
export const STRAIGHT_LEG_RAISE = ['pos', 'neg', 'not-done'] as const;
export const URINARY_SYMPTOMS = ['burning', 'haematuria-colic'] as const;
export const MENSTRUAL = [
  'regular',
  'irregular',
  'late',
  'amenorrhoea-3plus',
  'amenorrhoea-12plus',
  'menopause',
  'never-started',
  'hormonal-contraception',
  'na',
] as const;
export const TRAUMAS = ['none', 'lift', 'stumble', 'minor-fall', 'step-down', 'axial-fall', 'major'] as const;
export const SELF_HARM = ['no', 'passive', 'active', 'unsure'] as const;
export const COURSES = ['better', 'same', 'worse'] as const;
/** Joints that hurt more than 3 of 10 when an exercise loads them; they only leave exercises out. */
export const LOCAL_PAINS = ['knee', 'shoulder', 'wrist', 'achilles'] as const;
export const RUN_TIMINGS = ['during-builds', 'during-eases', 'after', 'next-morning', 'none'] as const;

/** What ten slow repetitions of one movement did (self-test ST-16). */
export const REPEATED_MOVEMENTS = ['centralises', 'peripheralises', 'no-effect', 'not-done'] as const;

/** Yes, no, or not sure: the plainest answer. */
export type YesNoUnsure = boolean | 'unsure';
type OneOf<List extends readonly unknown[]> = List[number];

/** `true` new or worse within 14 days and so on; see SINCE_WHEN. */
export type SinceWhen = OneOf<typeof SINCE_WHEN>;

export const SYSTEMIC_YES_NO = [
  'unwell',
  'weightLoss',
  'nightSweats',
  'chestPain',
  'abdominalPain',
  'pulsatileAbdomen',
  'collapse',
  'darkUrine',
  'muscleSwelling',
  'rash',
  'unableWeightBear',
  'redPainfulEye',
  'vaginalBleeding',
  'chills',
  'breathless',
  'coughingBlood',
  'swollenCalf',
  'vomiting',
  'confusion',
  'reducedUrine',
  'coldPaleLeg',
  'unwellForWeeks',
  'newSpinalLumpOrBend',
  'bandRash',
  'rectalBleeding',
  'cyclicalPain',
  'mealLinkedPain',
  'bloating',
  'tearingSuddenPain',
  'unableToWalkToToilet',
  'testicularPainOrGroinLump',
  'popWithBruising',
  'pregnancyWarning',
  'mottledSkin',
] as const;
export const NEURO_YES_NO = [
  'gaitUnsteady',
  'legPainVanished',
  'limp',
  'sacralTenderness',
  'spinalTenderness',
  'legNumbnessIncreasing',
  'legPainWorseThanBack',
] as const;
export const HISTORY_YES_NO = [
  'osteoporosis',
  'steroids',
  'anticoagulant',
  'immunosuppressed',
  'injectsDrugs',
  'diabetesPoorControl',
  'recentInfection',
  'tuberculosisExposure',
  'spinalSurgery',
  'possiblePregnancy',
  'pelvicFloorSymptoms',
  'psoriasis',
  'inflammatoryBowelDisease',
  'uveitis',
  'familySpondyloarthritis',
  'arthritis',
  'enthesitis',
  'smokerEver',
  'hypertension',
  'knownAorticAneurysm',
  'firstEpisode',
  'restrictedEating',
  'recentSpinalInjection',
  'lowTraumaFracture',
  'familyAorticAneurysm',
  'oneKidney',
  'anaemia',
  'libidoLoss',
  'underweight',
  'sickleCell',
  'bisphosphonateOrDenosumab',
  'eatingDisorder',
  'postpartumBleeding',
  'recentEpidural',
  'traumaAssessed',
  'assessedSinceOnset',
  'previousKidneyStone',
  'earlyMenopause',
  'hormoneBlockingTreatment',
  'anorexia',
  'stoppedDenosumab',
  'sacralPelvicOrFemoralNeckInjury',
  'uncontrolledHypertension',
  'retinalDisease',
] as const;
export const WELLBEING_YES_NO = ['painkillersOverMaximum', 'feelsSeriouslyWrong'] as const;

type YesNoFields<Names extends readonly string[]> = { readonly [Name in Names[number]]?: YesNoUnsure };

export type Neuro = YesNoFields<typeof NEURO_YES_NO> & {
  readonly saddleNumbness?: SinceWhen;
  readonly bladderChange?: SinceWhen;
  readonly bowelChange?: SinceWhen;
  readonly sexualChange?: OneOf<typeof SINCE_WHEN_SEXUAL>;
  readonly bilateralLeg?: OneOf<typeof BILATERAL_LEG>;
  readonly legNumbness?: OneOf<typeof LEG_NUMBNESS> | 'unsure' | null;
  readonly legWeakness?: OneOf<typeof LEG_WEAKNESS>;
  readonly straightLegRaise?: OneOf<typeof STRAIGHT_LEG_RAISE>;
};

export type Systemic = YesNoFields<typeof SYSTEMIC_YES_NO> & {
  readonly feverCelsius?: number | null;
  readonly urinarySymptoms?: OneOf<typeof URINARY_SYMPTOMS> | 'unsure' | null;
};

export type History = YesNoFields<typeof HISTORY_YES_NO> & {
  /** Free text: kind and when; `unsure` is an answer here too. */
  readonly cancer?: string | null;
  readonly menstrual?: OneOf<typeof MENSTRUAL>;
  readonly trauma?: OneOf<typeof TRAUMAS> | 'unsure';
  /** Days since the fall or blow; absent: with the onset. */
  readonly traumaDaysAgo?: number;
  readonly pregnantWeeks?: number | null;
  readonly postpartumWeeks?: number | null;
  readonly priorBoneStressInjuries?: number | null;
};

export type Training = {
  readonly weeklyKm?: number | null;
  readonly weeklyKmBefore?: number | null;
  readonly longestRunLast30DaysKm?: number | null;
  readonly lastRunKm?: number | null;
  readonly sessionsPerWeek?: number | null;
  readonly recentChange?: string | null;
  readonly event?: string | null;
};

export type Wellbeing = YesNoFields<typeof WELLBEING_YES_NO> & {
  readonly selfHarmThoughts?: OneOf<typeof SELF_HARM>;
};

export type SymptomReport = {
  /** `'no'`: every question whose field is absent was asked and answered no. */
  readonly unlisted?: 'no';
  readonly ageYears?: number;
  readonly sex?: OneOf<typeof SEXES>;
  readonly onsetDays?: number;
  readonly onsetKind?: OneOf<typeof ONSET_KINDS>;
  readonly locations?: readonly OneOf<typeof LOCATIONS>[];
  readonly side?: OneOf<typeof SIDES>;
  readonly radiatesTo?: OneOf<typeof RADIATIONS> | null;
  readonly quality?: readonly OneOf<typeof QUALITIES>[];
  readonly pain0to10?: number;
  readonly morningStiffnessMinutes?: number | null;
  readonly nightPain?: OneOf<typeof NIGHT_PAINS>;
  readonly aggravating?: readonly OneOf<typeof AGGRAVATORS>[];
  readonly easing?: readonly OneOf<typeof EASINGS>[];
  readonly course?: OneOf<typeof COURSES>;
  readonly runTiming?: readonly OneOf<typeof RUN_TIMINGS>[];
  readonly repeatedMovement?: OneOf<typeof REPEATED_MOVEMENTS>;
  readonly localPain?: readonly OneOf<typeof LOCAL_PAINS>[] | null;
  /** From the journal, never asked: NRS up by 2 or more at two check-ins in a row, 7 or more days apart. */
  readonly worseAtTwoCheckIns?: boolean;
  readonly neuro?: Neuro;
  readonly systemic?: Systemic;
  readonly history?: History;
  readonly training?: Training;
  readonly wellbeing?: Wellbeing;
};

/** What a human body can do: a number outside is refused with its name and range, never clipped. */
export const HUMAN_RANGES = {
  ageYears: { lowest: 0, highest: 120 },
  onsetDays: { lowest: 0, highest: 40_000 },
  pain0to10: { lowest: 0, highest: 10 },
  morningStiffnessMinutes: { lowest: 0, highest: 1440 },
  'systemic.feverCelsius': { lowest: 30, highest: 45 },
  'history.pregnantWeeks': { lowest: 0, highest: 45 },
  'history.postpartumWeeks': { lowest: 0, highest: 1000 },
  'history.priorBoneStressInjuries': { lowest: 0, highest: 50 },
  'history.traumaDaysAgo': { lowest: 0, highest: 40_000 },
  'training.weeklyKm': { lowest: 0, highest: 500 },
  'training.weeklyKmBefore': { lowest: 0, highest: 500 },
  'training.longestRunLast30DaysKm': { lowest: 0, highest: 1000 },
  'training.lastRunKm': { lowest: 0, highest: 1000 },
  'training.sessionsPerWeek': { lowest: 0, highest: 28 },
} as const;
