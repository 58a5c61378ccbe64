/**
 * Which circumstances hold for this runner's exercises, and may they run?
 * Evidence 7.1 with AM-21…25: what the fired rows set, what the profile sets, and what the leading patterns set.
 */
import type { Tag } from '../exercises/tags.ts';
import type { Answers } from '../journal/answers.ts';
import type { PatternCode } from '../symptoms/conditions.ts';
import { all, any, below, type Expression, from, is, lists, named, none, weigh, yes } from '../symptoms/expression.ts';
import { BELOW_KNEE, DAYS, LEG_NUMB, LEG_PAIN, LEG_TINGLES } from '../symptoms/findings.ts';
import { type Disposition, isUrgent } from './dispositions.ts';
import type { WeighedRow } from './weigh-row.ts';

/** AM-23: in persistent pain without leg symptoms movement starts small instead of being taken away. */
const START_SMALL = all(from('onsetDays', DAYS.twelveWeeks), none(LEG_PAIN, LEG_NUMB));
const BENDING_HURTS = any(
  lists('aggravating', 'bending-forward', 'sitting', 'coughing'),
  is('repeatedMovement', 'peripheralises'),
);
const EXTENDING_HURTS = lists('aggravating', 'bending-backward', 'standing', 'running-downhill');

/** What the answers set by themselves; the rows of triage set theirs where they stand. */
export const TAG_RULES = {
  K_ACUTE72: from('pain0to10', 6),
  K_FLEX: all(BENDING_HURTS, none(START_SMALL)),
  K_EXT: all(EXTENDING_HURTS, none(START_SMALL)),
  K_RAD: any(LEG_NUMB, LEG_TINGLES, all(BELOW_KNEE, is('neuro.straightLegRaise', 'pos'))),
  K_NEURO: is('neuro.legWeakness', 'mild-stable', 'progressive', 'foot-drop', 'old-assessed', 'unsure'),
  K_HTN: any(
    yes('history.uncontrolledHypertension'),
    yes('history.knownAorticAneurysm'),
    yes('history.retinalDisease'),
  ),
  K_NUMB: any(LEG_NUMB, is('neuro.saddleNumbness', true, 'weeks', 'longstanding', 'longstanding-assessed', 'unsure')),
  K_KNEE: lists('localPain', 'knee'),
  K_SHOULDER: lists('localPain', 'shoulder'),
  K_WRIST: lists('localPain', 'wrist'),
  K_ACHILLES: lists('localPain', 'achilles'),
  K_MINOR: below('ageYears', 18),
  K_AGE65: from('ageYears', 65),
} as const satisfies Partial<Record<Tag, Expression>>;

const SIJ_ONE_LEG = named(
  'standing on one leg hurts more than 3 of 10',
  all(lists('aggravating', 'one-leg-standing', 'stairs', 'hopping'), from('pain0to10', 4)),
);
/** What a leading pattern sets; C_SIJ only while one-leg load hurts. */
const PATTERN_TAGS: Partial<Record<PatternCode, readonly Tag[]>> = {
  C_RAD: ['K_RAD'],
  C_DGS: ['K_DGS'],
  C_PHT: ['K_PHT'],
  C_GT: ['K_GT'],
  C_FAI: ['K_FAI'],
  C_HIPOA: ['K_HIPOA'],
  C_LSS: ['K_LSS', 'K_EXT'],
  C_AXSPA: ['K_AXSPA'],
};

export type Leading = readonly PatternCode[];

export function setTags(
  answers: Answers,
  level: Disposition,
  rows: readonly WeighedRow[],
  leading: Leading,
): readonly Tag[] {
  const holds = (when: Expression): boolean => weigh(when, { answers, unsureCounts: true }) === 'yes';
  const fromAnswers = (Object.keys(TAG_RULES) as (keyof typeof TAG_RULES)[]).filter((tag) => holds(TAG_RULES[tag]));
  const fromRows = rows.flatMap(({ inForce }) => inForce.flatMap((branch) => branch.sets ?? []));
  const fromPatterns = leading.flatMap((code) => PATTERN_TAGS[code] ?? []);
  const sij: readonly Tag[] = leading.includes('C_SIJ') && holds(SIJ_ONE_LEG) ? ['K_SIJ'] : [];
  const urgent: readonly Tag[] = isUrgent(level) ? ['K_ANYRED'] : [];
  return [...new Set([...urgent, ...fromAnswers, ...fromRows, ...fromPatterns, ...sij])].sort();
}

const NO_RUNNING_TAGS: readonly Tag[] = ['K_ANYRED', 'K_STOP', 'K_NEURO', 'K_BSI', 'K_PARS', 'K_ACUTE72'];
/** PR-40: no running with a limp, or with leg pain in the first three days. */
const TOO_SORE = any(yes('neuro.limp'), all(LEG_PAIN, below('onsetDays', 3)), below('ageYears', 16));

export function mayRun(answers: Answers, tags: readonly Tag[], rows: readonly WeighedRow[]): boolean {
  if (tags.some((tag) => NO_RUNNING_TAGS.includes(tag))) return false;
  if (rows.some(({ inForce }) => inForce.some((branch) => branch.stopsRunning))) return false;
  return weigh(TOO_SORE, { answers, unsureCounts: true }) !== 'yes';
}
