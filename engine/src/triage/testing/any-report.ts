/**
 * Any symptom report at all: every field answered, not answered, "not sure", or none, as the closed lists allow.
 */
import fc from 'fast-check';
import { FIELD_PATHS, type FieldPath, REPORT_FIELDS } from '../../journal/report-fields.ts';
import { HUMAN_RANGES, type SymptomReport } from '../../journal/symptom-report.ts';

/** Runs of a property: few in the normal tests; in the proof, a share of what the proof asks for. */
export function runs(normally: number, share = 0.1): { readonly numRuns: number } {
  const asked = fc.readConfigureGlobal().numRuns;
  return { numRuns: asked === undefined ? normally : Math.max(normally, Math.round(asked * share)) };
}

/** Sets one answer by its path. */
export function withAnswer(report: SymptomReport, path: FieldPath, answer: unknown): SymptomReport {
  const [first = '', second] = path.split('.');
  if (second === undefined) return { ...report, [first]: answer } as SymptomReport;
  const room = (report as Record<string, Record<string, unknown> | undefined>)[first];
  return { ...report, [first]: { ...room, [second]: answer } } as SymptomReport;
}

/** Takes one answer away. */
export function withoutAnswer(report: SymptomReport, path: FieldPath): SymptomReport {
  const [first = '', second] = path.split('.');
  if (second === undefined) return without(report, first) as SymptomReport;
  const room = (report as Record<string, object | undefined>)[first];
  return room === undefined ? report : ({ ...report, [first]: without(room, second) } as SymptomReport);
}

const without = (object: object, key: string): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

/** `leftOut`: the share of fields that are not answered. */
export function anyReport({ leftOut }: { readonly leftOut: number }): fc.Arbitrary<SymptomReport> {
  const freq = leftOut === 0 ? 1_000_000 : Math.round(1 / leftOut);
  return fc.tuple(...FIELD_PATHS.map((path) => fc.option(anyAnswer(path), { nil: undefined, freq }))).map((answers) =>
    FIELD_PATHS.reduce<SymptomReport>((report, path, index) => {
      return answers[index] === undefined ? report : withAnswer(report, path, answers[index]);
    }, {}),
  );
}

/** Warning answers are mostly no, as in life, so that the milder rows get their turn. */
function anyAnswer(path: FieldPath): fc.Arbitrary<unknown> {
  const field = REPORT_FIELDS[path];
  if (path === 'history.cancer') return mostly(null, fc.constantFrom('breast, 2015', 'basal cell', 'unsure'));
  if (path === 'ageYears') return fc.integer({ min: 8, max: 90 });
  if (path === 'onsetDays')
    return fc.constantFrom(0, 1, 3, 7, 13, 14, 20, 21, 27, 28, 41, 42, 60, 83, 84, 90, 120, 400);
  if (field.kind === 'yes-no') return mostly(false, fc.constantFrom(true, 'unsure'));
  if (field.kind === 'choice') {
    const values = fc.constantFrom(...field.values, ...(field.none === null ? [null] : []));
    return path.includes('.') ? mostly(field.none, values) : values;
  }
  if (field.kind === 'list') return fc.uniqueArray(fc.constantFrom(...field.values), { minLength: 1, maxLength: 4 });
  if (field.kind === 'text') return mostly(null, fc.constantFrom('more hills', 'marathon on Sunday'));
  return anyNumber(path);
}

function anyNumber(path: FieldPath): fc.Arbitrary<unknown> {
  if (path === 'systemic.feverCelsius') return mostly(null, fc.constantFrom(37.5, 38, 39.5));
  const range = HUMAN_RANGES[path as keyof typeof HUMAN_RANGES];
  const number = fc.integer({ min: range.lowest, max: Math.min(range.highest, 100) });
  return path.includes('.') ? mostly(null, number) : number;
}

const mostly = (none: unknown, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: other });
