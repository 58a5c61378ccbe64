/**
 * What was decided, on which grounds, and what could still change it?
 * Every decision in the engine has this one shape. Reasons are data; `words` makes the sentences.
 */
import type { Truth } from './truth.ts';

/** Where a rule stands: path from `engine/src` and key, for example `triage/flags#RF-02`. JSON shows the key. */
export type RuleId = `${string}#${string}`;

/** One thing a rule looked at: the name of the finding, whether it held, and the value where it is a number or a choice. */
export type Saw = {
  readonly finding: string;
  readonly is: Truth;
  readonly value?: number | string | readonly string[];
  readonly unit?: string;
};

/** Why, or why not: rules that did not hold stay in the reasons, because "why not?" is asked as often. */
export type Reason = {
  readonly rule: RuleId;
  readonly holds: Truth;
  readonly saw: readonly Saw[];
};

/** Settled with an answer, or "at least this already, and ask next …". No caller can read an answer too early. */
export type Decision<Answer> =
  | { readonly settled: true; readonly answer: Answer; readonly reasons: readonly Reason[] }
  | {
      readonly settled: false;
      readonly atLeast: Answer;
      readonly askNext: readonly string[];
      readonly reasons: readonly Reason[];
    };

/** `triage/flags#RF-02` → `RF-02`. */
export const ruleKey = (rule: RuleId): string => rule.slice(rule.indexOf('#') + 1);
