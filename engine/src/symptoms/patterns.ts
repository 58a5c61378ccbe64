/**
 * Which patterns may be named, how common is each in a runner, and how soon does each want to be seen?
 * Evidence 3.1 and 3.4. A pattern is a picture often seen together, never a diagnosis (INV-4). `later` is the level
 * after that many days.
 */
import type { RuleId } from '../core/decision.ts';
import { cite, type Grounds } from '../sources/rule.ts';
import type { PatternCode } from './conditions.ts';
import { all, any, below, type Expression, from, is } from './expression.ts';
import { LEG_NUMB, LEG_TINGLES, NEW_WEAKNESS } from './findings.ts';
import { GATES } from './gates.ts';

type Level = 'SELF_MANAGE' | 'ROUTINE_PHYSIO' | 'CLINICIAN_2W';

export type PatternRow = Grounds & {
  readonly id: RuleId;
  readonly key: PatternCode;
  /** Log-odds before any feature, and what age adds. */
  readonly prior: number;
  readonly priorWhen?: readonly { readonly when: Expression; readonly prior: number }[];
  readonly level: Level;
  /** Higher levels of the same pattern. */
  readonly levelWhen?: readonly { readonly when: Expression; readonly level: Level }[];
  /** Only named when this holds (rule b). */
  readonly gate?: Expression;
  /** A direction that movement should take, not a tissue. */
  readonly directionOnly?: true;
};

const FOUR_WEEKS_DAYS = 28;
const toPhysioLater = [{ when: from('onsetDays', FOUR_WEEKS_DAYS), level: 'ROUTINE_PHYSIO' }] as const;
const GROUNDS = { confidence: 'D', reviewBy: '2027-11-01' } as const;
const judged = (...more: readonly Parameters<typeof cite>[]) =>
  [cite('JUDGEMENT', 'prior and weights'), ...more.map((one) => cite(...one))] as const;

type Row = Omit<PatternRow, 'id' | 'key'>;
const ROWS: Readonly<Record<PatternCode, Row>> = {
  C_NSLBP: { ...GROUNDS, prior: 2.5, level: 'SELF_MANAGE', citations: judged(['NG59'], ['HANCOCK2007']) },
  C_FACET: {
    ...GROUNDS,
    prior: 0.5,
    level: 'SELF_MANAGE',
    directionOnly: true,
    citations: judged(['HANCOCK2007', 'no test is informative']),
  },
  C_DISC: {
    ...GROUNDS,
    prior: 0.5,
    level: 'SELF_MANAGE',
    directionOnly: true,
    citations: judged(['HANCOCK2007', 'centralisation: likelihood ratio 2.8'], ['HAN2023']),
  },
  C_RAD: {
    ...GROUNDS,
    prior: 0,
    level: 'ROUTINE_PHYSIO',
    levelWhen: [
      {
        when: any(LEG_NUMB, LEG_TINGLES, NEW_WEAKNESS, is('neuro.legWeakness', 'old-assessed')),
        level: 'CLINICIAN_2W',
      },
    ],
    citations: judged(['NG59'], ['VANDERWINDT2010'], ['VROOMEN2002'], ['PESONEN2021']),
  },
  C_DGS: { ...GROUNDS, prior: -0.5, level: 'ROUTINE_PHYSIO', citations: judged(['MARTIN2014']) },
  C_SIJ: {
    ...GROUNDS,
    prior: 0,
    level: 'SELF_MANAGE',
    levelWhen: toPhysioLater,
    citations: judged(['LASLETT2005'], ['MENS2012']),
  },
  C_AXSPA: {
    ...GROUNDS,
    prior: -1,
    level: 'CLINICIAN_2W',
    gate: GATES.C_AXSPA,
    citations: judged(['NG65'], ['SIEPER2009']),
  },
  C_SACBSI: {
    ...GROUNDS,
    prior: -1,
    level: 'CLINICIAN_2W',
    gate: GATES.C_SACBSI,
    citations: judged(['KAHANOV2011'], ['SACBSI_SERIES']),
  },
  C_PARS: {
    ...GROUNDS,
    prior: -1.5,
    priorWhen: [{ when: below('ageYears', 20), prior: 0.5 }],
    level: 'CLINICIAN_2W',
    gate: GATES.C_PARS,
    citations: judged(['MASCI2006'], ['GRAZINA2019']),
  },
  C_HIPOA: {
    ...GROUNDS,
    prior: -1,
    priorWhen: [{ when: below('ageYears', 50), prior: -2 }],
    level: 'ROUTINE_PHYSIO',
    citations: judged(['METCALFE2019']),
  },
  C_FAI: { ...GROUNDS, prior: -1, level: 'ROUTINE_PHYSIO', citations: judged(['REIMAN2015']) },
  C_PHT: {
    ...GROUNDS,
    prior: -0.5,
    level: 'SELF_MANAGE',
    levelWhen: toPhysioLater,
    citations: judged(['CACCHIO2012']),
  },
  C_GT: {
    ...GROUNDS,
    prior: -0.5,
    level: 'SELF_MANAGE',
    levelWhen: toPhysioLater,
    citations: judged(['LEQUESNE2008'], ['GRIMALDI2017']),
  },
  C_LSS: {
    ...GROUNDS,
    prior: -2,
    priorWhen: [{ when: from('ageYears', 60), prior: -0.5 }],
    level: 'CLINICIAN_2W',
    citations: judged(['SURI2010']),
  },
  C_VASC: { ...GROUNDS, prior: -2.5, level: 'CLINICIAN_2W', citations: judged(['BRINDISINO2019'], ['NG147']) },
  C_FNBSI: {
    ...GROUNDS,
    prior: -1.5,
    level: 'CLINICIAN_2W',
    gate: GATES.C_FNBSI,
    citations: judged(['ROBERTSON2017']),
  },
};

export const PATTERNS = Object.fromEntries(
  Object.entries(ROWS).map(([key, row]) => [key, { ...row, id: `symptoms/patterns#${key}`, key }]),
) as unknown as Readonly<Record<PatternCode, PatternRow>>;

/** Used by nobody but the reader: all expressions stand in the rows above. */
export const patternExpressions = (row: PatternRow): readonly Expression[] => [
  ...(row.gate === undefined ? [] : [row.gate]),
  ...(row.priorWhen ?? []).map((one) => one.when),
  ...(row.levelWhen ?? []).map((one) => all(one.when)),
];
