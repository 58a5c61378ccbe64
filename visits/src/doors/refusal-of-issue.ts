/** Which field is wrong, and how is that said? The first issue that a schema found, as a refusal. */
import type { BaseIssue } from 'valibot';
import type { Refusal } from '../refusal.ts';
import { nearest } from './nearest.ts';

const CHECKS = ['not-a-day', 'not-an-instant', 'not-a-zone'] as const;
const LONGEST_SHOWN = 80;

export function refusalOfIssue(issue: BaseIssue<unknown>, where: string | undefined): Refusal {
  const what = pathOf(issue);
  const place = { what, ...(where !== undefined && { where }) };
  const found = shown(issue.input);
  const check = CHECKS.find((one) => issue.type === 'check' && issue.message === one);
  if (check) return { reason: check, ...place, found };
  if (issue.type === 'min_value' || issue.type === 'max_value') {
    return { reason: 'out-of-range', ...place, found, expected: issue.message };
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownField(issue, place);
  if (isMissing(issue)) return { reason: 'missing-field', ...place };
  const expected = expectation(issue);
  const isChoice = ['picklist', 'literal', 'union', 'regex'].includes(issue.type);
  const reason = isChoice ? 'not-one-of' : 'wrong-type';
  return { reason, ...place, found, ...(expected !== undefined && { expected }) };
}

const TYPES_IN_WORDS: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a group of fields',
};

/** A schema's own message where it was given one, else its type in words or its list of answers. */
function expectation(issue: BaseIssue<unknown>): string | undefined {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const expected = issue.expected?.replace(/^\((.*)\)$/s, '$1').replaceAll(' | ', ', ');
  return TYPES_IN_WORDS[expected ?? ''] ?? expected;
}

type Place = { readonly what: string; readonly where?: string };

function unknownField(issue: BaseIssue<unknown>, place: Place): Refusal {
  const step = issue.path?.at(-1);
  const parent = step && 'input' in step ? (step.input as Record<string, unknown>) : {};
  const known = knownBeside(issue);
  const meant = nearest(
    String(step?.key ?? ''),
    known.filter((name) => !(name in parent)),
  );
  return { reason: 'unknown-field', ...place, ...(meant !== undefined && { expected: meant }) };
}

/** A strict object's issue does not say which fields it knows; its message was made to carry them. */
const knownBeside = (issue: BaseIssue<unknown>): readonly string[] =>
  issue.message.startsWith('known:') ? issue.message.slice('known:'.length).split(',') : [];

const isMissing = (issue: BaseIssue<unknown>): boolean =>
  issue.received === 'undefined' && ['object', 'loose_object', 'strict_object'].includes(issue.type);

function pathOf(issue: BaseIssue<unknown>): string {
  const steps = issue.path?.map((step) => (typeof step.key === 'number' ? `[${step.key}]` : `.${String(step.key)}`));
  return steps?.join('').replace(/^\./, '') || 'the whole';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
