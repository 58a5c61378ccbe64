/**
 * What does one row say about one report?
 * The highest branch that holds; "not sure" counts one level lower (INV-3, AM-04). `ceiling` is what the row could
 * still come to when the open questions are answered, so that nothing settles too early.
 */
import type { Truth } from '../core/truth.ts';
import type { Answers } from '../journal/answers.ts';
import type { FieldPath } from '../journal/report-fields.ts';
import { weigh } from '../symptoms/expression.ts';
import { openIn } from '../symptoms/open-questions.ts';
import { type Disposition, higher, oneLower, rankOf } from './dispositions.ts';
import type { Branch, FlagRow } from './flag-row.ts';

export type WeighedRow<Row extends FlagRow = FlagRow> = {
  readonly row: Row;
  readonly holds: Truth;
  /** Absent when no branch holds. */
  readonly level?: Disposition;
  readonly ceiling?: Disposition;
  /** The branches that hold, a "not sure" taken as yes: what they set and stop is in force. */
  readonly inForce: readonly Branch[];
  /** The branch whose level counts. */
  readonly decisive?: Branch;
  readonly open: boolean;
};

type Weighing = { readonly branch: Branch; readonly strict: Truth; readonly lenient: Truth };

export function weighRow<Row extends FlagRow>(row: Row, answers: Answers): WeighedRow<Row> {
  const weighings: readonly Weighing[] = row.branches.map((branch) => ({
    branch,
    strict: weigh(branch.when, { answers, unsureCounts: false }),
    lenient: weigh(branch.when, { answers, unsureCounts: answers.someUnsure }),
  }));
  const level = levelOf(row, weighings, (truth) => truth === 'yes');
  const ceiling = levelOf(row, weighings, (truth) => truth !== 'no');
  const decisive = weighings.find(({ strict, lenient }) => strict === 'yes' || lenient === 'yes')?.branch;
  return {
    row,
    holds: level !== undefined ? 'yes' : ceiling !== undefined ? 'unknown' : 'no',
    ...(level === undefined ? {} : { level }),
    ...(ceiling === undefined ? {} : { ceiling }),
    inForce: weighings.filter((one) => isInForce(row, one)).map(({ branch }) => branch),
    ...(decisive === undefined ? {} : { decisive }),
    open: ceiling !== undefined && (level === undefined || rankOf(ceiling) > rankOf(level)),
  };
}

/** "Not sure" also sets and stops, but only where the question must be answered (AM-04). */
const isInForce = (row: FlagRow, { strict, lenient }: Weighing): boolean =>
  strict === 'yes' || (lenient === 'yes' && row.asked !== 'helpful');

function levelOf(
  row: FlagRow,
  weighings: readonly Weighing[],
  counts: (truth: Truth) => boolean,
): Disposition | undefined {
  const strict = highestLevel(weighings.filter((one) => counts(one.strict)));
  const lenient = highestLevel(weighings.filter((one) => counts(one.lenient)));
  if (lenient === undefined || (strict !== undefined && rankOf(strict) >= rankOf(lenient))) return strict;
  const unsure = whenUnsure(row, lenient);
  return strict === undefined ? unsure : higher(strict, unsure);
}

/** One level lower than yes; where the question must be answered, never below a clinician within two weeks. */
function whenUnsure(row: FlagRow, yes: Disposition): Disposition {
  const lower = oneLower(yes);
  return row.asked === 'helpful' ? lower : higher(lower, 'CLINICIAN_2W');
}

function highestLevel(weighings: readonly Weighing[]): Disposition | undefined {
  return weighings
    .map(({ branch }) => branch.level)
    .reduce<Disposition | undefined>(
      (highest, level) => (highest === undefined ? level : higher(highest, level)),
      undefined,
    );
}

/** The unanswered fields that could still lift this row above `above`; a "not sure" may yet turn out as either. */
export function openFields(weighed: WeighedRow, answers: Answers, above?: Disposition): readonly FieldPath[] {
  if (!weighed.open) return [];
  const sights = (answers.someUnsure ? [false, true] : [false]).map((unsureCounts) => ({ answers, unsureCounts }));
  return weighed.row.branches
    .filter((branch) => above === undefined || rankOf(branch.level) > rankOf(above))
    .flatMap(({ when }) => sights.flatMap((sight) => openIn(when, sight)));
}
