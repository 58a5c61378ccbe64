/**
 * Which pictures of back pain does this one look like, what fits, and what speaks against?
 * Weights of evidence 3.4 added up; shown as an order, never as a number. Says "mixed" when the first two are close,
 * and which question or self-check would tell them apart. Whether it may be shown at all is triage's to say (INV-2).
 */
import type { Reason, Saw } from '../core/decision.ts';
import { type Answers, readAnswers } from '../journal/answers.ts';
import type { FieldPath } from '../journal/report-fields.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import { PATTERN_CODES, type PatternCode } from './conditions.ts';
import { fieldsOf, printed, weigh } from './expression.ts';
import { FEATURE_IDS, FEATURES, type Feature, type FeatureId } from './features.ts';
import { PATTERNS, type PatternRow } from './patterns.ts';
import { WEIGHTED, WEIGHTS } from './weights.ts';

/** Closer than this, the first two cannot be told apart (rule a). */
const MIXED_BELOW = 1;

export type RankedPattern = {
  readonly code: PatternCode;
  readonly fits: readonly Reason[];
  readonly against: readonly Reason[];
};
/** What would separate the first two patterns: a question still open, or a self-check. */
export type Separator = {
  readonly feature: FeatureId;
  readonly favours: PatternCode;
  readonly selfTest?: string;
  readonly asks: readonly FieldPath[];
};
export type RankedPatterns = {
  readonly patterns: readonly RankedPattern[];
  readonly mixed: boolean;
  readonly separator?: Separator;
};

export function rankPatterns(report: SymptomReport): RankedPatterns {
  return rankByAnswers(readAnswers(report));
}

export function rankByAnswers(answers: Answers): RankedPatterns {
  const seen = featuresSeen(answers, () => true);
  const scored = scores(answers, seen).filter(({ code }) => passesGate(answers, PATTERNS[code]));
  const [first, second] = scored;
  const mixed = first !== undefined && second !== undefined && first.score - second.score < MIXED_BELOW;
  const separator = first && second ? separate(answers, first.code, second.code) : undefined;
  return {
    patterns: scored.map(({ code }) => explained(code, seen)),
    mixed,
    ...(separator === undefined ? {} : { separator }),
  };
}

/** The pattern that sets a level: the first one by the features that may set one. */
export function levellingPattern(answers: Answers): PatternRow {
  const seen = featuresSeen(answers, (feature) => feature.only === undefined);
  const [first] = scores(answers, seen).filter(({ code }) => PATTERNS[code].gate === undefined);
  return PATTERNS[first?.code ?? 'C_NSLBP'];
}

/** Every field that could change which pattern sets the level. */
export const LEVELLING_FIELDS: readonly FieldPath[] = [
  ...new Set(FEATURE_IDS.filter((id) => FEATURES[id].only === undefined).flatMap((id) => fieldsOf(FEATURES[id].when))),
];

const passesGate = (answers: Answers, row: PatternRow): boolean =>
  row.gate === undefined || weigh(row.gate, { answers, unsureCounts: true }) === 'yes';

function featuresSeen(answers: Answers, counts: (feature: Feature) => boolean): readonly FeatureId[] {
  const sight = { answers, unsureCounts: false };
  return FEATURE_IDS.filter((id) => counts(FEATURES[id]) && weigh(FEATURES[id].when, sight) === 'yes');
}

function scores(answers: Answers, seen: readonly FeatureId[]) {
  return PATTERN_CODES.map((code) => ({
    code,
    score: priorOf(answers, PATTERNS[code]) + seen.reduce((sum, id) => sum + weightOf(id, code), 0),
  })).sort((a, b) => b.score - a.score);
}

function priorOf(answers: Answers, row: PatternRow): number {
  const held = row.priorWhen?.find((one) => weigh(one.when, { answers, unsureCounts: false }) === 'yes');
  return held?.prior ?? row.prior;
}

const weightOf = (id: FeatureId, code: PatternCode): number => WEIGHTS[id][WEIGHTED.indexOf(code)] ?? 0;

function explained(code: PatternCode, seen: readonly FeatureId[]): RankedPattern {
  const reasons = (sign: 1 | -1): readonly Reason[] =>
    seen
      .filter((id) => weightOf(id, code) * sign > 0)
      .sort((a, b) => Math.abs(weightOf(b, code)) - Math.abs(weightOf(a, code)))
      .map((id) => ({ rule: FEATURES[id].id, holds: 'yes', saw: [sawFeature(id)] }));
  return { code, fits: reasons(1), against: reasons(-1) };
}

const sawFeature = (id: FeatureId): Saw => ({ finding: printed(FEATURES[id].when), is: 'yes' });

/** The open question, else the self-check, that moves the first two furthest apart. */
function separate(answers: Answers, first: PatternCode, second: PatternCode): Separator | undefined {
  const sight = { answers, unsureCounts: false };
  const apart = (id: FeatureId): number => weightOf(id, first) - weightOf(id, second);
  const open = FEATURE_IDS.filter((id) => {
    const feature: Feature = FEATURES[id];
    const truth = weigh(feature.when, sight);
    return (
      apart(id) !== 0 &&
      (truth === 'unknown' || (truth === 'no' && feature.selfTest !== undefined && untested(answers, id)))
    );
  });
  const best = open.sort((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)))[0];
  if (best === undefined) return undefined;
  const feature: Feature = FEATURES[best];
  return {
    feature: best,
    favours: apart(best) > 0 ? first : second,
    asks: [...new Set(fieldsOf(feature.when))],
    ...(feature.selfTest === undefined ? {} : { selfTest: feature.selfTest }),
  };
}

/** A self-check counts as open while neither of its outcomes was reported. */
function untested(answers: Answers, id: FeatureId): boolean {
  const test = FEATURES[id].selfTest;
  const sight = { answers, unsureCounts: false };
  return FEATURE_IDS.filter((other) => FEATURES[other].selfTest === test).every(
    (other) => weigh(FEATURES[other].when, sight) !== 'yes',
  );
}
