/**
 * What makes a row of triage?
 * Graded branches (`when` this holds, `level` is at least that level), the conditions it points to, its grounds, and how
 * it treats "not sure". The id is the file's path and the key of `evidence.md`.
 */
import type { RuleId } from '../core/decision.ts';
import type { Tag } from '../exercises/tags.ts';
import type { Grounds } from '../sources/rule.ts';
import type { ConditionCode } from '../symptoms/conditions.ts';
import type { Expression } from '../symptoms/expression.ts';
import type { Disposition } from './dispositions.ts';

export type FlagKey = `RF-${number}` | `RC-${number}`;

/** Families that count as different from each other when flags are added up (RC-18), and the rest. */
export type Family =
  | 'nerves'
  | 'fracture'
  | 'infection'
  | 'cancer'
  | 'inflammatory'
  | 'vessels-and-organs'
  | 'bone-stress'
  | 'pregnancy'
  | 'general';

export type Branch = {
  readonly when: Expression;
  readonly level: Disposition;
  /** Where the level's own time is too long. */
  readonly withinDays?: number;
  readonly sets?: readonly Tag[];
  readonly stopsRunning?: true;
  readonly blocks?: readonly `X-${number}`[];
  /** Where this branch points elsewhere than its row. */
  readonly pointsTo?: readonly ConditionCode[];
};

export type FlagRow = Grounds & {
  readonly id: RuleId;
  readonly key: FlagKey;
  readonly family: Family;
  /**
   * `emergency` (INV-3) and `mandatory` (AM-04) must be answered before any result, and "not sure" there is one level
   * below yes, never below CLINICIAN_2W; `where-asked` is mandatory for the places of AM-12; `helpful` may stay open
   * when it cannot change the answer.
   */
  readonly asked: 'emergency' | 'mandatory' | 'where-asked' | 'helpful';
  readonly branches: readonly [Branch, ...Branch[]];
  readonly pointsTo: readonly ConditionCode[];
  /** Pointing to something rare: other explanations are named first. */
  readonly pointsWeakly?: true;
  /** The action card of its own that replaces the level's card. */
  readonly card?: 'crisis' | 'poisoning' | 'pregnancy' | 'child';
};

type Row = Omit<FlagRow, 'id' | 'key'>;

/** Names every row of a file by the file's path and its key, so that the id is where the rule stands. */
export function rowsAt<const Path extends string, const Rows extends Readonly<Record<string, Row>>>(
  path: Path,
  rows: Rows & { readonly [Key in keyof Rows]: Key extends FlagKey ? Row : never },
): { readonly [Key in keyof Rows & FlagKey]: FlagRow & { readonly id: `${Path}#${Key}`; readonly key: Key } } {
  const named = Object.entries(rows as Readonly<Record<string, Row>>).map(([key, row]) => [
    key,
    { ...row, id: `${path}#${key}`, key },
  ]);
  return Object.fromEntries(named);
}
