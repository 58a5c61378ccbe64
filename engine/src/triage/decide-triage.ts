/**
 * Is it safe, how soon must this runner be seen, and what may they do until then?
 * The highest of all fired rows and of the leading pattern's own level (INV-1, AM-30). Never complete while a mandatory
 * answer is missing or an open question could still change the answer, except that an emergency settles at once.
 */
import { allowedExercises } from '../exercises/allowed-exercises.ts';
import type { ExerciseId } from '../exercises/blocks.ts';
import type { Tag } from '../exercises/tags.ts';
import { type Answers, readAnswers } from '../journal/answers.ts';
import type { FieldPath } from '../journal/report-fields.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import type { ConditionCode } from '../symptoms/conditions.ts';
import { lists, weigh } from '../symptoms/expression.ts';
import { levellingPattern } from '../symptoms/rank-patterns.ts';
import { addUp, type CumulativeResult } from './add-up.ts';
import { type Contradiction, findContradictions } from './contradictions.ts';
import { type Disposition, higher, highest, isUrgent } from './dispositions.ts';
import { isChild, missingAnswers } from './missing-answers.ts';
import { leadingPatterns, orderLeading } from './order-leading.ts';
import { reasonsOf, type TriageReason } from './reasons.ts';
import { FLAG_ROWS, type RowKey } from './rows.ts';
import { RULE_SET } from './rule-set.ts';
import { mayRun, setTags } from './set-tags.ts';
import { type WeighedRow, weighRow } from './weigh-row.ts';

type Common = {
  readonly flags: readonly RowKey[];
  /** First the likeliest; empty while incomplete and at the two upper levels (INV-2). */
  readonly leading: readonly ConditionCode[];
  readonly tags: readonly Tag[];
  readonly allowedExercises: readonly ExerciseId[];
  readonly runningAllowed: boolean;
  readonly askNext: readonly FieldPath[];
  readonly reasons: readonly TriageReason[];
  readonly ruleSet: string;
  /** Answers that cannot both be true: to be asked about, never guessed. */
  readonly contradictions: readonly Contradiction[];
  /** The sooner of the level's own time and what the decisive rules ask for. */
  readonly withinDays?: number;
};
export type Triage =
  | (Common & { readonly complete: true; readonly disposition: Disposition })
  | (Common & { readonly complete: false; readonly atLeast: Disposition });

export function decideTriage(report: SymptomReport): Triage {
  const answers = readAnswers(report);
  const rows = FLAG_ROWS.map((row) => weighRow(row, answers));
  const added = addUp(answers, rows);
  const fromRows = highest([...rows.flatMap((row) => row.level ?? []), ...added.flatMap((row) => row.level ?? [])]);
  const missing = missingAnswers({ answers, rows, added }, fromRows);
  const contradictions = findContradictions(report);
  const shared = { answers, rows, added, contradictions };
  if (missing.length > 0) return unsettled(shared, fromRows, missing);
  return settled(shared, higher(fromRows, isUrgent(fromRows) ? fromRows : levelOfPattern(answers)));
}

type Weighed = {
  readonly answers: Answers;
  readonly rows: readonly WeighedRow[];
  readonly added: readonly CumulativeResult[];
  readonly contradictions: readonly Contradiction[];
};

function settled({ answers, rows, added, contradictions }: Weighed, disposition: Disposition): Triage {
  const leading = isUrgent(disposition) ? [] : leadingPatterns(answers);
  const tags = setTags(answers, disposition, rows, leading);
  const none = isUrgent(disposition) || isChild(answers);
  const days = soonest(rows, disposition);
  return {
    complete: true,
    disposition,
    flags: firedKeys(rows, added),
    leading: isUrgent(disposition) ? [] : orderLeading(answers, rows),
    tags,
    allowedExercises: none ? [] : allowedExercises(tags, blockedByRows(answers, tags, rows)),
    runningAllowed: !none && mayRun(answers, tags, rows),
    askNext: [],
    reasons: reasonsOf(rows, added, answers),
    ruleSet: RULE_SET,
    contradictions,
    ...(days === undefined ? {} : { withinDays: days }),
  };
}

/** Nothing is allowed yet; an open emergency question counts as the same day until it is answered (INV-3). */
function unsettled(
  { answers, rows, added, contradictions }: Weighed,
  level: Disposition,
  missing: readonly FieldPath[],
): Triage {
  const open = rows.some((one) => one.row.asked === 'emergency' && one.open);
  const atLeast = higher(level, open ? 'SAME_DAY' : 'SELF_MANAGE');
  return {
    complete: false,
    atLeast,
    flags: firedKeys(rows, added),
    leading: [],
    tags: setTags(answers, level, rows, []),
    allowedExercises: [],
    runningAllowed: false,
    askNext: missing,
    reasons: reasonsOf(rows, added, answers),
    ruleSet: RULE_SET,
    contradictions,
  };
}

function levelOfPattern(answers: Answers): Disposition {
  const row = levellingPattern(answers);
  const sight = { answers, unsureCounts: true };
  return highest([
    row.level,
    ...(row.levelWhen ?? []).filter((one) => weigh(one.when, sight) === 'yes').map((one) => one.level),
  ]);
}

const firedKeys = (rows: readonly WeighedRow[], added: readonly CumulativeResult[]): readonly RowKey[] =>
  [
    ...rows.flatMap(({ row, level }) => (level === undefined ? [] : [row.key as RowKey])),
    ...added.flatMap(({ row, level }) => (level === undefined ? [] : [row.key as RowKey])),
  ].sort();

const WALKING_HURTS = lists('aggravating', 'walking', 'any-movement');

/** What rows block by name, and walking while walking hurts under a stop. */
function blockedByRows(answers: Answers, tags: readonly Tag[], rows: readonly WeighedRow[]): readonly string[] {
  const walkingHurts = weigh(WALKING_HURTS, { answers, unsureCounts: true }) === 'yes';
  const named = rows.flatMap(({ inForce }) => inForce.flatMap((branch) => branch.blocks ?? []));
  return tags.includes('K_STOP') && walkingHurts ? [...named, 'X-60'] : named;
}

function soonest(rows: readonly WeighedRow[], disposition: Disposition): number | undefined {
  const days = rows.flatMap(({ inForce }) =>
    inForce.flatMap((branch) => (branch.level === disposition ? (branch.withinDays ?? []) : [])),
  );
  return days.length === 0 ? undefined : Math.min(...days);
}
