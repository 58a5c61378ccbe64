/**
 * Which questions can a symptom report answer, and what does leaving one out mean?
 * Every field once: its kind, its closed list, its human range, and what `"unlisted": "no"` says for it.
 */
import * as report from './symptom-report.ts';

/** `required` fields have no "no": leaving them out is never an answer. `mayBeAbsent` fields never hold up a result. */
type Meaning = { readonly required?: true; readonly mayBeAbsent?: true };
export type ReportField = Meaning &
  (
    | { readonly kind: 'yes-no' }
    | {
        readonly kind: 'choice';
        readonly values: readonly (string | boolean)[];
        readonly none: string | boolean | null;
      }
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'number' }
    | { readonly kind: 'text' }
  );

const YES_NO = { kind: 'yes-no' } as const;
const NUMBER = { kind: 'number' } as const;
const choice = <Values extends readonly (string | boolean)[]>(values: Values, none: Values[number] | null) =>
  ({ kind: 'choice', values, none }) as const;
const list = <Values extends readonly string[]>(values: Values) => ({ kind: 'list', values }) as const;

/** Questions of our own, beyond the shared contract: asked where they help, never waited for. */
const EXTRA_YES_NO = [
  'systemic.mottledSkin',
  'neuro.spinalTenderness',
  'neuro.legNumbnessIncreasing',
  'neuro.legPainWorseThanBack',
  'history.assessedSinceOnset',
  'history.previousKidneyStone',
  'history.earlyMenopause',
  'history.hormoneBlockingTreatment',
  'history.anorexia',
  'history.stoppedDenosumab',
  'history.sacralPelvicOrFemoralNeckInjury',
  'history.uncontrolledHypertension',
  'history.retinalDisease',
  'worseAtTwoCheckIns',
] as const;

type Prefixed<Room extends string, Names extends readonly string[]> = `${Room}.${Names[number]}`;
type YesNoPath =
  | Prefixed<'systemic', typeof report.SYSTEMIC_YES_NO>
  | Prefixed<'neuro', typeof report.NEURO_YES_NO>
  | Prefixed<'history', typeof report.HISTORY_YES_NO>
  | Prefixed<'wellbeing', typeof report.WELLBEING_YES_NO>
  | 'worseAtTwoCheckIns';

const YES_NO_FIELDS = Object.fromEntries(
  [
    ...report.SYSTEMIC_YES_NO.map((name) => `systemic.${name}`),
    ...report.NEURO_YES_NO.map((name) => `neuro.${name}`),
    ...report.HISTORY_YES_NO.map((name) => `history.${name}`),
    ...report.WELLBEING_YES_NO.map((name) => `wellbeing.${name}`),
    'worseAtTwoCheckIns',
  ].map((path) => [
    path,
    (EXTRA_YES_NO as readonly string[]).includes(path) ? { ...YES_NO, mayBeAbsent: true } : YES_NO,
  ]),
) as Record<YesNoPath, Meaning & { readonly kind: 'yes-no' }>;

const OTHER_FIELDS = {
  ageYears: { ...NUMBER, required: true },
  sex: { ...choice(report.SEXES, null), required: true },
  onsetDays: { ...NUMBER, required: true },
  onsetKind: choice(report.ONSET_KINDS, 'gradual'),
  locations: { ...list(report.LOCATIONS), required: true },
  side: choice(report.SIDES, null),
  radiatesTo: choice(report.RADIATIONS, null),
  quality: list(report.QUALITIES),
  pain0to10: { ...NUMBER, required: true },
  morningStiffnessMinutes: NUMBER,
  nightPain: choice(report.NIGHT_PAINS, 'none'),
  aggravating: list(report.AGGRAVATORS),
  easing: list(report.EASINGS),
  course: choice(report.COURSES, 'same'),
  runTiming: list(report.RUN_TIMINGS),
  repeatedMovement: { ...choice(report.REPEATED_MOVEMENTS, 'not-done'), mayBeAbsent: true },
  localPain: { ...list(report.LOCAL_PAINS), mayBeAbsent: true },
  'neuro.saddleNumbness': choice(report.SINCE_WHEN, false),
  'neuro.bladderChange': choice(report.SINCE_WHEN, false),
  'neuro.bowelChange': choice(report.SINCE_WHEN, false),
  'neuro.sexualChange': choice(report.SINCE_WHEN_SEXUAL, false),
  'neuro.bilateralLeg': choice(report.BILATERAL_LEG, 'no'),
  'neuro.legNumbness': choice(report.LEG_NUMBNESS, null),
  'neuro.legWeakness': choice(report.LEG_WEAKNESS, 'none'),
  'neuro.straightLegRaise': choice(report.STRAIGHT_LEG_RAISE, 'not-done'),
  'systemic.feverCelsius': NUMBER,
  'systemic.urinarySymptoms': choice(report.URINARY_SYMPTOMS, null),
  'history.cancer': { kind: 'text' },
  'history.menstrual': choice(report.MENSTRUAL, 'na'),
  'history.trauma': choice(report.TRAUMAS, 'none'),
  'history.traumaDaysAgo': { ...NUMBER, mayBeAbsent: true },
  'history.pregnantWeeks': NUMBER,
  'history.postpartumWeeks': NUMBER,
  'history.priorBoneStressInjuries': NUMBER,
  'training.weeklyKm': NUMBER,
  'training.weeklyKmBefore': NUMBER,
  'training.longestRunLast30DaysKm': NUMBER,
  'training.lastRunKm': NUMBER,
  'training.sessionsPerWeek': NUMBER,
  'training.recentChange': { kind: 'text' },
  'training.event': { kind: 'text' },
  'wellbeing.selfHarmThoughts': choice(report.SELF_HARM, 'no'),
} as const satisfies Record<string, ReportField>;

export const REPORT_FIELDS: Readonly<Record<FieldPath, ReportField>> = { ...OTHER_FIELDS, ...YES_NO_FIELDS };
export type FieldPath = keyof typeof OTHER_FIELDS | YesNoPath;
export type { YesNoPath };

type PathOf<Kind extends ReportField['kind']> = {
  [Path in keyof typeof OTHER_FIELDS]: (typeof OTHER_FIELDS)[Path] extends { kind: Kind } ? Path : never;
}[keyof typeof OTHER_FIELDS];
export type ChoicePath = PathOf<'choice'> | YesNoPath;
export type ListPath = PathOf<'list'>;
/** What may be answered to a field with a closed list. */
export type ValueOf<Path extends ChoicePath | ListPath> = Path extends keyof typeof OTHER_FIELDS
  ? (typeof OTHER_FIELDS)[Path] extends { values: readonly (infer Value)[] }
    ? Value
    : never
  : boolean;
export const FIELD_PATHS = Object.keys(REPORT_FIELDS) as readonly FieldPath[];
