/**
 * Do the fired rows add up to more (RC-18, RC-19)?
 */
import type { Truth } from '../core/truth.ts';
import type { Answers } from '../journal/answers.ts';
import type { CumulativeRow } from './cumulative.ts';
import { DISPOSITIONS, type Disposition, rankOf } from './dispositions.ts';
import { CUMULATIVE_ROWS } from './rows.ts';
import type { WeighedRow } from './weigh-row.ts';

export type CumulativeResult = {
  readonly row: CumulativeRow;
  readonly holds: Truth;
  readonly level?: Disposition;
  readonly counted: readonly string[];
};

export const addUp = (answers: Answers, rows: readonly WeighedRow[]): readonly CumulativeResult[] =>
  CUMULATIVE_ROWS.map((row) => addUpOne(row, answers, rows));

function addUpOne(row: CumulativeRow, answers: Answers, rows: readonly WeighedRow[]): CumulativeResult {
  const { counts } = row;
  const fired = rows.filter(
    (one) =>
      one.row.key.startsWith('RF-') &&
      one.level !== undefined &&
      rankOf(one.level) >= rankOf(counts.level) &&
      !counts.notCounting?.includes(one.row.key) &&
      (counts.families === undefined || counts.families.includes(one.row.family)),
  );
  const counted =
    counts.families === undefined ? fired.map((one) => one.row.key) : [...new Set(fired.map((one) => one.row.family))];
  const enough =
    counted.length >= counts.atLeast && (!counts.withWorseCheckIns || answers.to.worseAtTwoCheckIns === true);
  if (!enough) return { row, holds: 'no', counted };
  return { row, holds: 'yes', level: row.level === 'one-higher' ? oneHigher(counts.level) : row.level, counted };
}

const oneHigher = (level: Disposition): Disposition => DISPOSITIONS[rankOf(level) + 1] ?? 'EMERGENCY_NOW';
