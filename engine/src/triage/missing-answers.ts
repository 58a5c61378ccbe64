/**
 * Which unanswered questions still matter?
 * The mandatory ones (AM-31), and those that could still lift the level; emergency questions first. None when the
 * answer stands.
 */
import type { Answers } from '../journal/answers.ts';
import type { FieldPath } from '../journal/report-fields.ts';
import { weigh } from '../symptoms/expression.ts';
import { BONE_PLACE } from '../symptoms/findings.ts';
import { LEVELLING_FIELDS } from '../symptoms/rank-patterns.ts';
import type { CumulativeResult } from './add-up.ts';
import { type Disposition, higher, isUrgent, rankOf } from './dispositions.ts';
import { inAskingOrder } from './screens.ts';
import { openFields, type WeighedRow } from './weigh-row.ts';

type SoFar = {
  readonly answers: Answers;
  readonly rows: readonly WeighedRow[];
  readonly added: readonly CumulativeResult[];
};

const BASICS: readonly FieldPath[] = ['ageYears', 'sex', 'onsetDays', 'onsetKind', 'locations', 'pain0to10'];

export function missingAnswers(soFar: SoFar, level: Disposition): readonly FieldPath[] {
  if (level === 'EMERGENCY_NOW') return [];
  const { answers, rows } = soFar;
  if (isChild(answers)) {
    return inAskingOrder(
      rows
        .filter(({ row }) => row.asked === 'emergency' || row.card === 'child')
        .flatMap((one) => openFields(one, answers)),
    );
  }
  const unanswered = (fields: readonly FieldPath[]) => fields.filter((field) => answers.to[field] === undefined);
  return inAskingOrder([
    ...unanswered(BASICS),
    ...rows.flatMap((one) => openFields(one, answers, floorOf(one, answers, level))),
    ...(isUrgent(level) ? [] : addingUp(soFar)),
    // A pattern of its own level can only matter below a clinician's.
    ...(rankOf(level) < rankOf('CLINICIAN_2W') ? unanswered(LEVELLING_FIELDS) : []),
  ]);
}

/** A mandatory row is asked until it can rise no further; any other only while it could lift the whole. */
function floorOf(one: WeighedRow, answers: Answers, level: Disposition): Disposition | undefined {
  return mustBeAnswered(one, answers) ? one.level : higher(one.level ?? level, level);
}

function mustBeAnswered({ row }: WeighedRow, answers: Answers): boolean {
  if (row.asked === 'where-asked') return weigh(BONE_PLACE, { answers, unsureCounts: true }) !== 'no';
  return row.asked !== 'helpful';
}

/** What could still make rows add up to more (RC-18, RC-19). */
const addingUp = ({ answers, added }: SoFar): readonly FieldPath[] =>
  added.flatMap(({ couldCount }) => couldCount.flatMap((one) => openFields(one, answers, one.level)));

/** Under 16 the emergency questions come first, then the stop (AM-15). */
export const isChild = (answers: Answers): boolean =>
  typeof answers.to.ageYears === 'number' && answers.to.ageYears < 16;
