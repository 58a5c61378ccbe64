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
  /** Rows that are still open and could make it hold. */
  readonly couldCount: readonly WeighedRow[];
};

export const addUp = (answers: Answers, rows: readonly WeighedRow[]): readonly CumulativeResult[] =>
  CUMULATIVE_ROWS.map((row) => addUpOne(row, answers, rows));

function addUpOne(row: CumulativeRow, answers: Answers, rows: readonly WeighedRow[]): CumulativeResult {
  const eligible = rows.filter((one) => isEligible(row, one));
  const counted = names(
    row,
    eligible.filter(({ level }) => reaches(row, level)),
  );
  if (row.counts.withWorseCheckIns && answers.to.worseAtTwoCheckIns !== true) {
    return { row, holds: 'no', counted, couldCount: [] };
  }
  if (counted.length >= row.counts.atLeast) return { row, holds: 'yes', level: levelOf(row), counted, couldCount: [] };
  const open = eligible.filter(
    (one) => one.open && reaches(row, one.ceiling) && !names(row, [one]).some((name) => counted.includes(name)),
  );
  const enough = new Set([...counted, ...names(row, open)]).size >= row.counts.atLeast;
  return { row, holds: enough ? 'unknown' : 'no', counted, couldCount: enough ? open : [] };
}

const isEligible = ({ counts }: CumulativeRow, { row }: WeighedRow): boolean =>
  row.key.startsWith('RF-') &&
  !counts.notCounting?.includes(row.key) &&
  (counts.families === undefined || counts.families.includes(row.family));

const reaches = ({ counts }: CumulativeRow, level: Disposition | undefined): boolean =>
  level !== undefined && rankOf(level) >= rankOf(counts.level);

/** What is counted: different families where families are named, otherwise rows. */
const names = ({ counts }: CumulativeRow, rows: readonly WeighedRow[]): readonly string[] => [
  ...new Set(rows.map(({ row }) => (counts.families === undefined ? row.key : row.family))),
];

const levelOf = (row: CumulativeRow): Disposition =>
  row.level === 'one-higher' ? (DISPOSITIONS[rankOf(row.counts.level) + 1] ?? 'EMERGENCY_NOW') : row.level;
