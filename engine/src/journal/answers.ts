/**
 * What did the runner answer to this question?
 * Absent is not answered (never a no), `'unsure'` is an answer, `null` is asked and nothing to report;
 * `"unlisted": "no"` turns every absent field into "asked, and no", except those that have no "no".
 */
import { IMPLIED_NO } from './implied-answers.ts';
import { FIELD_PATHS, type FieldPath, REPORT_FIELDS } from './report-fields.ts';
import { HUMAN_RANGES, type SymptomReport } from './symptom-report.ts';

/** `undefined` is not answered. */
export type Answer = string | number | boolean | null | readonly string[] | undefined;

export function answerTo(report: SymptomReport, path: FieldPath): Answer {
  const said = rawAnswer(report, path);
  const field = REPORT_FIELDS[path];
  if (said !== undefined && !(field.kind === 'list' && isOpenList(report, path, said))) return said;
  if (field.required) return undefined;
  if (!field.mayBeAbsent && report.unlisted !== 'no' && !IMPLIED_NO[path]?.(report)) return undefined;
  if (field.kind === 'yes-no') return false;
  if (field.kind === 'list') return [];
  return field.kind === 'choice' ? field.none : null;
}

/** Every answer of a report, read once. */
export type Answers = {
  readonly to: Readonly<Record<FieldPath, Answer>>;
  readonly someUnsure: boolean;
};

export function readAnswers(report: SymptomReport): Answers {
  const to = Object.fromEntries(FIELD_PATHS.map((path) => [path, answerTo(report, path)])) as Answers['to'];
  return { to, someUnsure: FIELD_PATHS.some((path) => to[path] === 'unsure') };
}

/** An empty list answers nothing where the runner can tap "none of these". */
function isOpenList(report: SymptomReport, path: FieldPath, said: Answer): boolean {
  if (!Array.isArray(said) || said.length > 0) return false;
  return path === 'locations' || report.unlisted === 'no' || path === 'aggravating' || path === 'easing';
}

/** Where each field stands in a report: its room, and its name there. */
const PLACES = Object.fromEntries(FIELD_PATHS.map((path) => [path, path.split('.')])) as unknown as Readonly<
  Record<FieldPath, readonly [string] | readonly [string, string]>
>;

function rawAnswer(report: SymptomReport, path: FieldPath): Answer {
  const [first, second] = PLACES[path];
  const said = (report as Record<string, unknown>)[first];
  if (second === undefined) return said as Answer;
  return (said as Record<string, unknown> | undefined)?.[second] as Answer;
}

/** A number outside what a human body can do: named with its range, never clipped. */
export type OutOfRange = {
  readonly field: FieldPath;
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
};

export function checkRanges(report: SymptomReport): readonly OutOfRange[] {
  return (Object.keys(HUMAN_RANGES) as readonly (keyof typeof HUMAN_RANGES)[]).flatMap((field) => {
    const value = rawAnswer(report, field);
    const { lowest, highest } = HUMAN_RANGES[field];
    if (typeof value !== 'number' || (value >= lowest && value <= highest)) return [];
    return [{ field, value, lowest, highest }];
  });
}
