/**
 * Which explanations come first on the page, and which serious ones stand beside them?
 * Patterns by their weights; a pattern or illness that a warning rule points to moves to the front, but a rule that
 * points only weakly (age, old cancer, fragile bone) stands second. Empty at the two upper levels (INV-2).
 */
import type { Answers } from '../journal/answers.ts';
import { type ConditionCode, PATTERN_CODES, type PatternCode } from '../symptoms/conditions.ts';
import { type RankedPatterns, rankByAnswers } from '../symptoms/rank-patterns.ts';
import { rankOf } from './dispositions.ts';
import type { WeighedRow } from './weigh-row.ts';

const SHOWN = 5;

/** The patterns whose tags hold: the first, and the second when the two cannot be told apart. */
export function leadingPatterns(answers: Answers): readonly PatternCode[] {
  const { patterns, mixed }: RankedPatterns = rankByAnswers(answers);
  return patterns.slice(0, mixed ? 2 : 1).map(({ code }) => code);
}

export function orderLeading(answers: Answers, rows: readonly WeighedRow[]): readonly ConditionCode[] {
  const patterns = rankByAnswers(answers).patterns.map(({ code }) => code);
  const pointing = rows.filter((one) => one.level !== undefined && rankOf(one.level) >= rankOf('CLINICIAN_2W'));
  const pointed = (weakly: boolean): readonly ConditionCode[] =>
    pointing
      .filter(({ row }) => (row.pointsWeakly ?? false) === weakly)
      .sort((a, b) => Number(a.row.asked === 'helpful') - Number(b.row.asked === 'helpful'))
      .flatMap(({ row, decisive }) => decisive?.pointsTo ?? row.pointsTo);
  const known = (codes: readonly ConditionCode[]) =>
    codes.filter((code) => !isPattern(code) || patterns.includes(code));
  const strong = byVotes(known(pointed(false)), patterns);
  const weak = byVotes(known(pointed(true)), patterns).filter((code) => !isPattern(code));
  return [
    ...new Set([...strong.slice(0, 1), ...patterns.slice(0, 1), ...strong, ...weak.slice(0, 1), ...patterns]),
  ].slice(0, SHOWN);
}

/** Most rows first; among equals, the one the weights put higher, then the one a mandatory question points to. */
function byVotes(codes: readonly ConditionCode[], patterns: readonly PatternCode[]): readonly ConditionCode[] {
  const votes = (code: ConditionCode) => codes.filter((one) => one === code).length;
  const place = (code: ConditionCode) => (isPattern(code) ? patterns.indexOf(code) : 0);
  return [...new Set(codes)].sort((a, b) => votes(b) - votes(a) || place(a) - place(b));
}

const isPattern = (code: ConditionCode): code is PatternCode => (PATTERN_CODES as readonly string[]).includes(code);
