/**
 * Which unanswered questions does an open expression hang on?
 * Only those that can still decide it: what is beside a settled part is left out.
 */
import { allOf, anyOf, atLeast, not, type Truth } from '../core/truth.ts';
import type { FieldPath } from '../journal/report-fields.ts';
import { type Expression, fieldsOf, partsOf, type Sight, weigh } from './expression.ts';

export function openIn(one: Expression, sight: Sight): readonly FieldPath[] {
  const open: FieldPath[] = [];
  return collectOpen(one, sight, open) === 'unknown' ? open : [];
}

/** Weighs once, and leaves in `open` what the unknown leaves read. */
function collectOpen(one: Expression, sight: Sight, open: FieldPath[]): Truth {
  const parts = partsOf(one);
  if (parts.length === 0) {
    const truth = weigh(one, sight);
    if (truth === 'unknown') open.push(...fieldsOf(one).filter((field) => sight.answers.to[field] === undefined));
    return truth;
  }
  const before = open.length;
  const truth = together(
    one,
    parts.map((part) => collectOpen(part, sight, open)),
  );
  if (truth !== 'unknown') open.length = before;
  return truth;
}

function together(one: Expression, truths: readonly Truth[]): Truth {
  if ('all' in one) return allOf(truths);
  if ('none' in one) return not(anyOf(truths));
  return 'of' in one ? atLeast(one.atLeast, truths) : anyOf(truths);
}
