/**
 * Which of the four patterns that the article names does this one look like?
 * CL-33…36: the article's names are kept and lead to what the evidence says about each, which is often something else.
 */
import type { RuleId } from '../core/decision.ts';
import { readAnswers } from '../journal/answers.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import { cite, type Grounds } from '../sources/rule.ts';
import type { PatternCode } from './conditions.ts';
import { all, any, type Expression, from, lists, weigh } from './expression.ts';
import { BELOW_KNEE, SCIATICA } from './findings.ts';

export type ArticlePattern = Grounds & {
  readonly id: RuleId;
  readonly key: string;
  readonly claim: `CL-${number}`;
  readonly when: Expression;
  /** The pictures to compare with, instead of the tissue that the article names. */
  readonly leadsTo: readonly PatternCode[];
};

const GROUNDS = { confidence: 'D', reviewBy: '2027-11-01' } as const;

export const ARTICLE_PATTERNS = {
  'sharp-low-back': {
    ...GROUNDS,
    id: 'symptoms/article-patterns#sharp-low-back',
    key: 'sharp-low-back',
    claim: 'CL-33',
    when: all(lists('locations', 'lumbar-midline', 'lumbar-paraspinal'), lists('quality', 'sharp')),
    leadsTo: ['C_NSLBP', 'C_DISC', 'C_FACET'],
    citations: [cite('JUDGEMENT', 'the place of the pain names no tissue'), cite('HANCOCK2007')],
  },
  'dull-glute-ache': {
    ...GROUNDS,
    id: 'symptoms/article-patterns#dull-glute-ache',
    key: 'dull-glute-ache',
    claim: 'CL-34',
    when: all(lists('locations', 'buttock'), lists('quality', 'ache', 'deep')),
    leadsTo: ['C_DGS', 'C_SIJ', 'C_PHT', 'C_SACBSI', 'C_AXSPA'],
    citations: [cite('JUDGEMENT', 'at least eight sources of a buttock ache'), cite('MARTIN2014')],
  },
  'radiating-down-the-leg': {
    ...GROUNDS,
    id: 'symptoms/article-patterns#radiating-down-the-leg',
    key: 'radiating-down-the-leg',
    claim: 'CL-35',
    when: any(BELOW_KNEE, all(SCIATICA, lists('quality', 'electric', 'sharp', 'burning', 'tingling'))),
    leadsTo: ['C_RAD', 'C_DGS', 'C_LSS'],
    citations: [cite('VANDERWINDT2010'), cite('JUDGEMENT', 'pain that spreads without a nerve is common')],
  },
  'morning-stiffness': {
    ...GROUNDS,
    id: 'symptoms/article-patterns#morning-stiffness',
    key: 'morning-stiffness',
    claim: 'CL-36',
    when: from('morningStiffnessMinutes', 15),
    leadsTo: ['C_NSLBP', 'C_DISC', 'C_AXSPA'],
    citations: [cite('NG65', 'more than 30 minutes, better with movement'), cite('JUDGEMENT', 'from 15 minutes on')],
  },
} as const satisfies Record<string, ArticlePattern>;
export type ArticlePatternKey = keyof typeof ARTICLE_PATTERNS;

export function articlePatterns(report: SymptomReport): readonly (typeof ARTICLE_PATTERNS)[ArticlePatternKey][] {
  const sight = { answers: readAnswers(report), unsureCounts: false };
  return Object.values(ARTICLE_PATTERNS).filter(({ when }) => weigh(when, sight) === 'yes');
}
