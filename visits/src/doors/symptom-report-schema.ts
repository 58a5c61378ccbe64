/**
 * Is this a symptom report, and nothing but one?
 * Built from the engine's closed lists. A field that is not known is refused by its name: a misspelt red-flag
 * question must never be silently left out. Numbers outside what a body can do are refused, never clipped.
 */
import {
  AGGRAVATORS,
  BILATERAL_LEG,
  COURSES,
  EASINGS,
  HISTORY_YES_NO,
  HUMAN_RANGES,
  LEG_NUMBNESS,
  LEG_WEAKNESS,
  LOCAL_PAINS,
  LOCATIONS,
  MENSTRUAL,
  NEURO_YES_NO,
  NIGHT_PAINS,
  ONSET_KINDS,
  QUALITIES,
  RADIATIONS,
  RUN_TIMINGS,
  SELF_HARM,
  SEXES,
  SIDES,
  SINCE_WHEN,
  SINCE_WHEN_SEXUAL,
  STRAIGHT_LEG_RAISE,
  SYSTEMIC_YES_NO,
  type SymptomReport,
  TRAUMAS,
  URINARY_SYMPTOMS,
  WELLBEING_YES_NO,
} from '@backstride/engine';
import * as v from 'valibot';
import { within } from './values.ts';

const YES_NO_UNSURE = v.union([v.boolean(), v.literal('unsure')]);

const inRange = (name: keyof typeof HUMAN_RANGES) => within(HUMAN_RANGES[name].lowest, HUMAN_RANGES[name].highest);

/** Absent: not answered. `null`: asked, nothing to report. */
const rangeOrNothing = (name: keyof typeof HUMAN_RANGES) => v.exactOptional(v.nullable(inRange(name)));

const FREE_TEXT = v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(500))));

type YesNoEntries<Names extends readonly string[]> = {
  [Name in Names[number]]: v.ExactOptionalSchema<typeof YES_NO_UNSURE, undefined>;
};
const yesNo = <const Names extends readonly string[]>(names: Names): YesNoEntries<Names> =>
  Object.fromEntries(names.map((name) => [name, v.exactOptional(YES_NO_UNSURE)])) as YesNoEntries<Names>;

/** The message carries the known names, so that a refusal can say which one was meant. */
const strict = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) => (issue.expected === 'never' ? `known:${Object.keys(entries)}` : issue.message));

const NEURO = strict({
  ...yesNo(NEURO_YES_NO),
  saddleNumbness: v.exactOptional(v.union(SINCE_WHEN.map((one) => v.literal(one)))),
  bladderChange: v.exactOptional(v.union(SINCE_WHEN.map((one) => v.literal(one)))),
  bowelChange: v.exactOptional(v.union(SINCE_WHEN.map((one) => v.literal(one)))),
  sexualChange: v.exactOptional(v.union(SINCE_WHEN_SEXUAL.map((one) => v.literal(one)))),
  bilateralLeg: v.exactOptional(v.picklist(BILATERAL_LEG)),
  legNumbness: v.exactOptional(v.nullable(v.picklist([...LEG_NUMBNESS, 'unsure']))),
  legWeakness: v.exactOptional(v.picklist(LEG_WEAKNESS)),
  straightLegRaise: v.exactOptional(v.picklist(STRAIGHT_LEG_RAISE)),
});

const SYSTEMIC = strict({
  ...yesNo(SYSTEMIC_YES_NO),
  feverCelsius: rangeOrNothing('systemic.feverCelsius'),
  urinarySymptoms: v.exactOptional(v.nullable(v.picklist([...URINARY_SYMPTOMS, 'unsure']))),
});

const HISTORY = strict({
  ...yesNo(HISTORY_YES_NO),
  cancer: FREE_TEXT,
  menstrual: v.exactOptional(v.picklist(MENSTRUAL)),
  trauma: v.exactOptional(v.picklist([...TRAUMAS, 'unsure'])),
  traumaDaysAgo: v.exactOptional(inRange('history.traumaDaysAgo')),
  pregnantWeeks: rangeOrNothing('history.pregnantWeeks'),
  postpartumWeeks: rangeOrNothing('history.postpartumWeeks'),
  priorBoneStressInjuries: rangeOrNothing('history.priorBoneStressInjuries'),
});

const TRAINING = strict({
  weeklyKm: rangeOrNothing('training.weeklyKm'),
  weeklyKmBefore: rangeOrNothing('training.weeklyKmBefore'),
  longestRunLast30DaysKm: rangeOrNothing('training.longestRunLast30DaysKm'),
  lastRunKm: rangeOrNothing('training.lastRunKm'),
  sessionsPerWeek: rangeOrNothing('training.sessionsPerWeek'),
  recentChange: FREE_TEXT,
  event: FREE_TEXT,
});

const WELLBEING = strict({
  ...yesNo(WELLBEING_YES_NO),
  selfHarmThoughts: v.exactOptional(v.picklist(SELF_HARM)),
});

export const SYMPTOM_REPORT_SCHEMA = strict({
  unlisted: v.exactOptional(v.literal('no')),
  ageYears: v.exactOptional(inRange('ageYears')),
  sex: v.exactOptional(v.picklist(SEXES)),
  onsetDays: v.exactOptional(inRange('onsetDays')),
  onsetKind: v.exactOptional(v.picklist(ONSET_KINDS)),
  locations: v.exactOptional(v.array(v.picklist(LOCATIONS))),
  side: v.exactOptional(v.picklist(SIDES)),
  radiatesTo: v.exactOptional(v.nullable(v.picklist(RADIATIONS))),
  quality: v.exactOptional(v.array(v.picklist(QUALITIES))),
  pain0to10: v.exactOptional(inRange('pain0to10')),
  morningStiffnessMinutes: rangeOrNothing('morningStiffnessMinutes'),
  nightPain: v.exactOptional(v.picklist(NIGHT_PAINS)),
  aggravating: v.exactOptional(v.array(v.picklist(AGGRAVATORS))),
  easing: v.exactOptional(v.array(v.picklist(EASINGS))),
  course: v.exactOptional(v.picklist(COURSES)),
  runTiming: v.exactOptional(v.array(v.picklist(RUN_TIMINGS))),
  localPain: v.exactOptional(v.nullable(v.array(v.picklist(LOCAL_PAINS)))),
  worseAtTwoCheckIns: v.exactOptional(v.boolean()),
  neuro: v.exactOptional(NEURO),
  systemic: v.exactOptional(SYSTEMIC),
  history: v.exactOptional(HISTORY),
  training: v.exactOptional(TRAINING),
  wellbeing: v.exactOptional(WELLBEING),
});

/** Does not compile when a field of the engine's report has no place at this door, or the other way round. */
type Writable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const doorFitsEngine: Same<v.InferOutput<typeof SYMPTOM_REPORT_SCHEMA>, Writable<SymptomReport>> = true;
void doorFitsEngine;
