/**
 * What did the runner answer on this screen?
 * Form fields in; the report with the answers out, or what is still missing. "Not sure" is kept as an answer of its
 * own, and a question that nobody touched is never a no.
 */
import {
  type Answer,
  type FieldPath,
  HUMAN_RANGES,
  REPORT_FIELDS,
  type ReportField,
  type SymptomReport,
} from '@backstride/engine';
import { app as say } from '@backstride/words';
import type { Problem } from '../check-in-form.ts';
import { withAnswer, withoutAnswer } from './report-paths.ts';

export type ReadAnswers = { readonly report: SymptomReport } | { readonly problems: readonly Problem[] };
type Read = { readonly answer: Answer } | { readonly problem: Problem };

const words = say.symptoms.errors;
const DAYS = { days: 1, weeks: 7, months: 30.4, years: 365.25 } as const;

/** `needed` are the questions that the engine waits for; the others may stay open. */
export function readAnswers(
  fields: readonly FieldPath[],
  form: FormData,
  { report, needed }: { readonly report: SymptomReport; readonly needed: readonly FieldPath[] },
): ReadAnswers {
  if (isSigns(fields)) return readSigns(fields, form, report);
  const reads = fields.map((field) => ({ field, read: readField(field, form, needed.includes(field)) }));
  const problems = reads.flatMap(({ read }) => ('problem' in read ? [read.problem] : []));
  if (problems.length > 0) return { problems };
  return { report: reads.reduce((whole, { field, read }) => put(whole, field, read), report) };
}

/** Several yes-no questions together make a list that ends in "none of these". */
export const isSigns = (fields: readonly FieldPath[]): boolean =>
  fields.length > 1 && fields.every((field) => REPORT_FIELDS[field].kind === 'yes-no');

function put(report: SymptomReport, field: FieldPath, read: Read): SymptomReport {
  if ('problem' in read) return report;
  return read.answer === undefined ? withoutAnswer(report, field) : withAnswer(report, field, read.answer);
}

/** Each sign is ticked, "not sure", or, with another tick in the list or "none of these", a no. */
function readSigns(fields: readonly FieldPath[], form: FormData, report: SymptomReport): ReadAnswers {
  const yes = new Set(form.getAll('yes').map(String));
  const unsure = new Set(form.getAll('unsure').map(String));
  const none = form.get('none') === 'none';
  const touched = fields.some((field) => yes.has(field) || unsure.has(field));
  if (none === touched) return { problems: [{ at: 'answers', text: none ? words.both : words.nothing }] };
  const answerTo = (field: FieldPath): true | false | 'unsure' =>
    yes.has(field) ? true : unsure.has(field) ? 'unsure' : false;
  return { report: fields.reduce((whole, field) => withAnswer(whole, field, answerTo(field)), report) };
}

function readField(field: FieldPath, form: FormData, needed: boolean): Read {
  const row: ReportField = REPORT_FIELDS[field];
  const read = readByKind(field, row, form);
  if (read !== undefined) return read;
  return needed ? missing(field, row) : { answer: undefined };
}

/** Undefined: not touched. */
function readByKind(field: FieldPath, row: ReportField, form: FormData): Read | undefined {
  if (field === 'onsetDays') return readSince(form);
  if (row.kind === 'number') return readNumber(field, form);
  if (row.kind === 'text') return readText(field, form);
  if (row.kind === 'list') return readList(field, row.values, form);
  return readChoice(field, row, form);
}

function readChoice(
  field: FieldPath,
  row: Extract<ReportField, { kind: 'yes-no' | 'choice' }>,
  form: FormData,
): Read | undefined {
  const said = form.get(field);
  if (said === 'unsure') return { answer: 'unsure' };
  if (row.kind === 'choice' && row.none === null && said === 'null') return { answer: null };
  const values: readonly (string | boolean)[] = row.kind === 'choice' ? row.values : [true, false];
  const found = values.find((value) => String(value) === said);
  return found === undefined ? undefined : { answer: found };
}

function readList(field: FieldPath, values: readonly string[], form: FormData): Read | undefined {
  const said = form.getAll(field).map(String);
  const known = said.filter((one) => values.includes(one) && one !== 'none');
  const none = said.includes('none');
  if (none && known.length > 0) return { problem: { at: field, text: words.both } };
  if (none) return { answer: values.includes('none') ? ['none'] : [] };
  return known.length === 0 ? undefined : { answer: known };
}

/** "Three weeks ago": a number and its unit. */
function readSince(form: FormData): Read | undefined {
  const value = numberOf(form.get('onsetDays'));
  if (value === undefined) return undefined;
  const unit = form.get('onsetDays:unit');
  if (typeof unit !== 'string' || !Object.hasOwn(DAYS, unit))
    return { problem: { at: 'onsetDays', text: words.since } };
  return inRange('onsetDays', Math.round(value * DAYS[unit as keyof typeof DAYS]));
}

function readNumber(field: FieldPath, form: FormData): Read | undefined {
  if (form.get(`${field}:none`) === 'none') return { answer: null };
  const value = numberOf(form.get(field));
  return value === undefined ? undefined : inRange(field, value);
}

/** What a human body cannot do is refused with its range, never clipped. */
function inRange(field: FieldPath, value: number): Read {
  if (Number.isNaN(value)) return { problem: { at: field, text: words.number } };
  if (!Object.hasOwn(HUMAN_RANGES, field)) return { answer: value };
  const { lowest, highest } = HUMAN_RANGES[field as keyof typeof HUMAN_RANGES];
  if (value >= lowest && value <= highest) return { answer: value };
  return { problem: { at: field, text: words.range(lowest, highest) } };
}

function readText(field: FieldPath, form: FormData): Read | undefined {
  const said = form.get(field);
  if (said === 'no') return { answer: null };
  if (said === 'unsure') return { answer: 'unsure' };
  if (said !== 'yes') return undefined;
  const written = String(form.get(`${field}:text`) ?? '')
    .trim()
    .slice(0, 500);
  return written === '' ? { problem: { at: field, text: words.text } } : { answer: written };
}

function missing(field: FieldPath, row: ReportField): Read {
  const text =
    field === 'locations'
      ? words.place
      : field === 'onsetDays'
        ? words.since
        : row.kind === 'number'
          ? words.number
          : row.kind === 'list'
            ? words.nothing
            : words.choose;
  return { problem: { at: field, text } };
}

/** Undefined when nothing was written, NaN when it is no number. */
function numberOf(value: FormDataEntryValue | null): number | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return Number(value.trim().replace(',', '.'));
}
