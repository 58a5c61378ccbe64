/**
 * How does a rule say when it holds?
 * A small tree over answers, numbers and named findings, which a machine weighs and a person can print.
 * Three-valued: an unanswered question is unknown, never a no. "Not sure" counts or does not, as the caller says.
 */
import { atLeast, not, type Truth, truth } from '../core/truth.ts';
import type { Answer, Answers } from '../journal/answers.ts';
import type { ChoicePath, FieldPath, ListPath, ValueOf, YesNoPath } from '../journal/report-fields.ts';
import { QUANTITIES, type QuantityName } from './quantities.ts';
import { TEXTS, type TextName } from './texts.ts';

export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly none: readonly Expression[] }
  | { readonly atLeast: number; readonly of: readonly Expression[] }
  | { readonly finding: string; readonly means: Expression }
  | { readonly yes: YesNoPath }
  /** A reassuring answer: it takes the rule back only when it is a plain yes. */
  | { readonly unless: YesNoPath }
  | { readonly field: ChoicePath; readonly is: readonly (string | boolean)[] }
  | { readonly field: ListPath; readonly lists: readonly string[] }
  | { readonly text: TextName }
  | { readonly number: QuantityName; readonly from?: number; readonly below?: number };

export const all = (...parts: readonly Expression[]): Expression => ({ all: parts });
export const any = (...parts: readonly Expression[]): Expression => ({ any: parts });
export const none = (...parts: readonly Expression[]): Expression => ({ none: parts });
export const some = (count: number, ...of: readonly Expression[]): Expression => ({ atLeast: count, of });
export const named = (finding: string, means: Expression): Expression => ({ finding, means });
export const yes = (path: YesNoPath): Expression => ({ yes: path });
export const unless = (path: YesNoPath): Expression => ({ unless: path });
export const is = <Path extends ChoicePath>(
  field: Path,
  ...values: readonly (ValueOf<Path> | 'unsure')[]
): Expression => ({ field, is: values }) as Expression;
export const lists = <Path extends ListPath>(field: Path, ...values: readonly ValueOf<Path>[]): Expression =>
  ({ field, lists: values }) as Expression;
export const from = (number: QuantityName, least: number): Expression => ({ number, from: least });
export const below = (number: QuantityName, limit: number): Expression => ({ number, below: limit });
export const says = (text: TextName): Expression => ({ text });

/** What is looked at, and whether "not sure" counts as a yes. */
export type Sight = { readonly answers: Answers; readonly unsureCounts: boolean };

export function weigh(one: Expression, sight: Sight): Truth {
  if ('all' in one) return not(anyHolds(one.all, sight, 'no'));
  if ('any' in one) return anyHolds(one.any, sight, 'yes');
  if ('none' in one) return not(anyHolds(one.none, sight, 'yes'));
  if ('of' in one)
    return atLeast(
      one.atLeast,
      one.of.map((part) => weigh(part, sight)),
    );
  if ('means' in one) return weigh(one.means, sight);
  return weighLeaf(one, sight);
}

/** Yes as soon as one part comes to `wanted`: the same as `anyOf` and `allOf`, without weighing the rest. */
function anyHolds(parts: readonly Expression[], sight: Sight, wanted: 'yes' | 'no'): Truth {
  let unknown = false;
  for (const part of parts) {
    const truth = weigh(part, sight);
    if (truth === wanted) return 'yes';
    unknown ||= truth === 'unknown';
  }
  return unknown ? 'unknown' : 'no';
}

/** The trees without parts. */
type Leaf = Exclude<
  Expression,
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly none: unknown }
  | { readonly of: unknown }
  | { readonly means: unknown }
>;

function weighLeaf(one: Leaf, { answers, unsureCounts }: Sight): Truth {
  if ('unless' in one) return truth(answers.to[one.unless] !== true);
  if ('number' in one) return weighNumber(one, { answers, unsureCounts });
  const answer = answers.to[readBy(one)];
  if (answer === undefined) return 'unknown';
  if ('is' in one && one.is.includes(answer as string)) return 'yes';
  if (answer === 'unsure') return truth(unsureCounts);
  if ('yes' in one) return truth(answer === true);
  if ('text' in one) return truth(typeof answer === 'string' && TEXTS[one.text].holds(answer));
  return truth('lists' in one && Array.isArray(answer) && answer.some((value) => one.lists.includes(value)));
}

const readBy = (one: Exclude<Leaf, { readonly number: unknown } | { readonly unless: unknown }>): FieldPath =>
  'yes' in one ? one.yes : 'text' in one ? TEXTS[one.text].reads : one.field;

function weighNumber(one: Extract<Leaf, { readonly number: unknown }>, { answers, unsureCounts }: Sight): Truth {
  const { of, reads } = QUANTITIES[one.number];
  const value = of((path: FieldPath): Answer => answers.to[path]);
  if (value === undefined) return 'unknown';
  if (value === null && reads.some((path) => answers.to[path] === 'unsure')) return truth(unsureCounts);
  return truth(value !== null && value >= (one.from ?? -Infinity) && value < (one.below ?? Infinity));
}

/** Every field that an expression reads. */
export function fieldsOf(one: Expression): readonly FieldPath[] {
  const parts = partsOf(one);
  if (parts.length > 0) return parts.flatMap(fieldsOf);
  if ('unless' in one) return [one.unless];
  if ('number' in one) return QUANTITIES[one.number].reads;
  return isLeaf(one) ? [readBy(one)] : [];
}

const isLeaf = (one: Expression): one is Parameters<typeof readBy>[0] =>
  'yes' in one || 'text' in one || 'field' in one;

/** The trees that an expression is made of; none for a leaf. */
export function partsOf(one: Expression): readonly Expression[] {
  if ('all' in one) return one.all;
  if ('any' in one) return one.any;
  if ('none' in one) return one.none;
  if ('of' in one) return one.of;
  return 'means' in one ? [one.means] : [];
}

/** The expression as one line of text, for the rule book and for "Why?". */
export function printed(one: Expression): string {
  if ('all' in one) return `all(${one.all.map(printed).join(', ')})`;
  if ('any' in one) return `any(${one.any.map(printed).join(', ')})`;
  if ('none' in one) return `none(${one.none.map(printed).join(', ')})`;
  if ('of' in one) return `at least ${one.atLeast} of (${one.of.map(printed).join(', ')})`;
  if ('means' in one) return one.finding;
  if ('yes' in one) return one.yes;
  if ('unless' in one) return `unless ${one.unless}`;
  if ('text' in one) return `${TEXTS[one.text].reads} tells of ${one.text}`;
  if ('is' in one) return `${one.field} = ${one.is.join(' | ')}`;
  if ('lists' in one) return `${one.field} ∋ ${one.lists.join(' | ')}`;
  return `${one.number}${one.from === undefined ? '' : ` ≥ ${one.from}`}${one.below === undefined ? '' : ` < ${one.below}`} ${QUANTITIES[one.number].unit}`;
}
