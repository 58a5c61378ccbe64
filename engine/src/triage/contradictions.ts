/**
 * Which answers cannot both be true?
 * Named by their fields, so that the screen asks again; the rules still judge every answer as it stands.
 */
import { type Answers, readAnswers } from '../journal/answers.ts';
import type { FieldPath } from '../journal/report-fields.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import { all, any, below, type Expression, from, is, lists, none, weigh } from '../symptoms/expression.ts';

export type Contradiction = { readonly key: ContradictionKey; readonly fields: readonly FieldPath[] };
type Check = { readonly fields: readonly FieldPath[]; readonly when: Expression };

export const CONTRADICTIONS = {
  'male-and-pregnant': {
    fields: ['sex', 'history.pregnantWeeks'],
    when: all(is('sex', 'M'), from('pregnantWeeks', 0)),
  },
  'pregnant-and-after-menopause': {
    fields: ['history.menstrual', 'history.pregnantWeeks'],
    when: all(is('history.menstrual', 'menopause'), from('pregnantWeeks', 0)),
  },
  'pregnant-and-late': {
    fields: ['history.menstrual', 'history.possiblePregnancy'],
    when: all(is('history.menstrual', 'late'), is('history.possiblePregnancy', false), none(from('pregnantWeeks', 0))),
  },
  'onset-before-birth': { fields: ['ageYears', 'onsetDays'], when: below('ageAtOnsetYears', 0) },
  'no-pain-but-constant': {
    fields: ['pain0to10', 'nightPain'],
    when: all(below('pain0to10', 0.5), is('nightPain', 'constant-no-ease')),
  },
  'worse-for-two-weeks-but-newer': {
    fields: ['course', 'onsetDays'],
    when: all(is('course', 'worse'), below('onsetDays', 7)),
  },
  'longstanding-but-newer': {
    fields: ['neuro.bilateralLeg', 'onsetDays', 'neuro.legWeakness'],
    when: all(is('neuro.bilateralLeg', 'longstanding', 'longstanding-walking-only'), below('onsetDays', 14)),
  },
  'trauma-onset-without-trauma': {
    fields: ['onsetKind', 'history.trauma'],
    when: all(is('onsetKind', 'trauma'), is('history.trauma', 'none')),
  },
  'nothing-eases-but-something-does': {
    fields: ['nightPain', 'easing'],
    when: all(is('nightPain', 'constant-no-ease'), lists('easing', 'lying')),
  },
  'none-and-more': { fields: ['aggravating', 'easing'], when: any() },
  'both-legs-drawn-but-denied': {
    fields: ['radiatesTo', 'neuro.bilateralLeg'],
    when: all(is('radiatesTo', 'both-calves', 'both-thighs'), is('neuro.bilateralLeg', 'no')),
  },
} as const satisfies Record<string, Check>;
export type ContradictionKey = keyof typeof CONTRADICTIONS;

export function findContradictions(report: SymptomReport): readonly Contradiction[] {
  const answers = readAnswers(report);
  const keys = Object.keys(CONTRADICTIONS) as readonly ContradictionKey[];
  return keys.filter((key) => holds(key, answers)).map((key) => ({ key, fields: CONTRADICTIONS[key].fields }));
}

function holds(key: ContradictionKey, answers: Answers): boolean {
  if (key === 'none-and-more') return noneAndMore(answers);
  return weigh(CONTRADICTIONS[key].when, { answers, unsureCounts: false }) === 'yes';
}

/** "None of these" together with one of these. */
function noneAndMore(answers: Answers): boolean {
  return (['aggravating', 'easing', 'runTiming'] as const).some((field) => {
    const said = answers.to[field];
    return Array.isArray(said) && said.includes('none') && said.length > 1;
  });
}
