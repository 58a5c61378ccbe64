/**
 * Why this level, and why not another?
 * Every row with what it saw: those that hold first, then those that are open, then those that do not hold.
 */
import type { Reason, Saw } from '../core/decision.ts';
import type { Truth } from '../core/truth.ts';
import type { Answers } from '../journal/answers.ts';
import type { ConditionCode } from '../symptoms/conditions.ts';
import { type Expression, fieldsOf, printed, weigh } from '../symptoms/expression.ts';
import type { CumulativeResult } from './add-up.ts';
import type { Disposition } from './dispositions.ts';
import type { WeighedRow } from './weigh-row.ts';

export type TriageReason = Reason & {
  /** The level that this row demands, when it holds. */
  readonly level?: Disposition;
  readonly withinDays?: number;
  readonly pointsTo?: readonly ConditionCode[];
};

export function reasonsOf(
  rows: readonly WeighedRow[],
  added: readonly CumulativeResult[],
  answers: Answers,
): readonly TriageReason[] {
  const all = [...rows.map((one) => rowReason(one, answers)), ...added.map(addedReason)];
  const order: readonly Truth[] = ['yes', 'unknown', 'no'];
  return order.flatMap((truth) => all.filter(({ holds }) => holds === truth));
}

function rowReason(one: WeighedRow, answers: Answers): TriageReason {
  const { row, holds, level, decisive } = one;
  const saw = decisive === undefined ? [] : seen(decisive.when, answers);
  return {
    rule: row.id,
    holds,
    saw,
    ...(level === undefined ? {} : { level, pointsTo: decisive?.pointsTo ?? row.pointsTo }),
    ...(decisive?.withinDays === undefined ? {} : { withinDays: decisive.withinDays }),
  };
}

/** The finding itself, then the answers behind it; where the two are the same, once. */
function seen(when: Expression, answers: Answers): readonly Saw[] {
  const finding = printed(when);
  const sure = weigh(when, { answers, unsureCounts: false }) === 'yes';
  const behind = answersBehind(when, answers);
  return behind.some((saw) => saw.finding === finding)
    ? behind
    : [{ finding, is: sure ? 'yes' : 'unknown' }, ...behind];
}

/** The answers that stood behind the branch, as far as they say something. */
function answersBehind(when: Expression, answers: Answers): readonly Saw[] {
  return [...new Set(fieldsOf(when))].flatMap((field): readonly Saw[] => {
    const value = answers.to[field];
    if (value === undefined || value === null || value === false) return [];
    if (value === true) return [{ finding: field, is: 'yes' }];
    return value === 'unsure' ? [{ finding: field, is: 'unknown', value }] : [{ finding: field, is: 'yes', value }];
  });
}

const addedReason = ({ row, holds, level, counted }: CumulativeResult): TriageReason => ({
  rule: row.id,
  holds,
  saw: [{ finding: 'rows that count', is: holds, value: counted }],
  ...(level === undefined ? {} : { level: level }),
});
