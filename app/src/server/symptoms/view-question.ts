/** How is one screen of questions drawn? From the engine's screen, the words, and what was answered before. */
import {
  type Answer,
  answerTo,
  type FieldPath,
  type LOCATIONS,
  REPORT_FIELDS,
  SCREENS,
  type ScreenKey,
  type SymptomReport,
} from '@backstride/engine';
import { FIELD_WORDS, NOT_SURE, SCREEN_WORDS, app as say, YES_NO_UNSURE } from '@backstride/words';
import type { FieldView, OptionView, QuestionView, SignView } from '../../lib/symptoms/question.ts';
import { isSigns } from './read-answers.ts';

/** Questions beside whose answers "not sure" stands, although it is not in their list. */
const MAY_BE_UNSURE: readonly FieldPath[] = ['neuro.legNumbness', 'systemic.urinarySymptoms', 'history.trauma'];

export function viewQuestion(screen: ScreenKey, report: SymptomReport, needed: readonly FieldPath[]): QuestionView {
  const fields: readonly FieldPath[] = SCREENS[screen].fields;
  const words = SCREEN_WORDS[screen];
  const unsure = fields.some((field) => answerTo(report, field) === 'unsure');
  const heading = unsure && words.plainer !== undefined ? words.plainer : words.ask;
  const head = { screen, heading, ...(words.hint === undefined ? {} : { hint: words.hint }) };
  if (isSigns(fields)) return { ...head, kind: 'signs', signs: fields.map((field) => viewSign(field, report)) };
  const [field] = fields;
  if (fields.length === 1 && field !== undefined && isChoice(field)) {
    const chosen = chosenIn(answerTo(report, field))[0];
    return { ...head, kind: 'buttons', field, options: optionsOf(field), ...(chosen === undefined ? {} : { chosen }) };
  }
  return { ...head, kind: 'fields', fields: fields.flatMap((one) => viewField(one, report, needed)) };
}

const isChoice = (field: FieldPath): boolean => ['yes-no', 'choice'].includes(REPORT_FIELDS[field].kind);

function viewSign(field: FieldPath, report: SymptomReport): SignView {
  const said = answerTo(report, field);
  const { label } = FIELD_WORDS[field];
  return said === true
    ? { field, label, said: 'yes' }
    : said === 'unsure'
      ? { field, label, said: 'unsure' }
      : { field, label };
}

function viewField(field: FieldPath, report: SymptomReport, needed: readonly FieldPath[]): readonly FieldView[] {
  const row = REPORT_FIELDS[field];
  const answer = answerTo(report, field);
  const label = field === 'onsetDays' ? say.symptoms.howLongAgo : FIELD_WORDS[field].label;
  const base = { field, label, optional: !needed.includes(field) };
  // Where it hurts and on which side are one picture.
  if (field === 'side') return [];
  if (field === 'locations') return [{ ...base, control: 'places', ...placesOf(report) }];
  if (field === 'pain0to10')
    return [{ ...base, control: 'pain', ...(typeof answer === 'number' ? { value: answer } : {}) }];
  if (field === 'onsetDays') return [{ ...base, control: 'since', ...sinceOf(answer) }];
  if (row.kind === 'number') return [{ ...base, control: 'number', ...numberOf(field, answer) }];
  if (row.kind === 'text') return [{ ...base, control: 'text', ...textOf(answer), ...askedAs(field) }];
  const said = { options: optionsOf(field), chosen: chosenIn(answer) };
  return [row.kind === 'list' ? { ...base, control: 'list', ...said } : { ...base, control: 'choice', ...said }];
}

/** In the order of the words, "none" last; "not sure" always among them. */
export function optionsOf(field: FieldPath): readonly OptionView[] {
  const row = REPORT_FIELDS[field];
  if (row.kind === 'yes-no') return Object.entries(YES_NO_UNSURE).map(([value, label]) => ({ value, label }));
  const words = FIELD_WORDS[field];
  const named = Object.entries('options' in words ? words.options : {}).map(([value, label]) => ({ value, label }));
  const options = named.filter(({ value }) => value !== 'none');
  const none = named.filter(({ value }) => value === 'none');
  if (row.kind === 'list')
    return [...options, ...(none.length > 0 ? none : [{ value: 'none', label: say.symptoms.none }])];
  return [
    // The reassuring answer first, where the list has one.
    ...none,
    ...(row.kind === 'choice' && row.none === null && !isRequired(field)
      ? [{ value: 'null', label: nothingLabel(field) }]
      : []),
    ...options,
    ...(MAY_BE_UNSURE.includes(field) ? [{ value: 'unsure', label: NOT_SURE }] : []),
  ];
}

const isRequired = (field: FieldPath): boolean => field === 'sex' || field === 'side';
const nothingLabel = (field: FieldPath): string =>
  field === 'radiatesTo' ? say.symptoms.spreadsNowhere : say.symptoms.no;

/** From the low back outwards, as the eye goes. */
export const PLACES = [
  'lumbar-midline',
  'lumbar-paraspinal',
  'psis',
  'sacrum',
  'buttock',
  'ischial',
  'lateral-hip',
  'groin',
  'posterior-thigh',
  'anterior-thigh',
  'calf',
  'foot',
  'flank',
  'thoracic',
  'abdomen',
  'saddle',
] as const satisfies readonly (typeof LOCATIONS)[number][];

function placesOf(report: SymptomReport) {
  const side = report.side;
  return {
    places: PLACES.map((value) => ({ value, label: FIELD_WORDS.locations.options[value] })),
    chosen: report.locations ?? [],
    sides: optionsOf('side'),
    ...(side === undefined ? {} : { side }),
  };
}

const UNITS = [
  ['years', 365.25],
  ['months', 30.4],
  ['weeks', 7],
] as const;

/** Said back in the largest unit that gives a whole number. */
function sinceOf(answer: Answer): { readonly value: string; readonly unit: string } {
  if (typeof answer !== 'number') return { value: '', unit: 'days' };
  const unit = UNITS.find(([, days]) => answer >= days && Math.round(Math.round(answer / days) * days) === answer);
  return unit === undefined
    ? { value: String(answer), unit: 'days' }
    : { value: String(Math.round(answer / unit[1])), unit: unit[0] };
}

const numberOf = (field: FieldPath, answer: Answer) => ({
  value: typeof answer === 'number' ? String(answer) : '',
  isNothing: answer === null,
  ...(Object.hasOwn(say.symptoms.nothing, field)
    ? { nothing: say.symptoms.nothing[field as keyof typeof say.symptoms.nothing] }
    : {}),
});

/** A text is asked for with a question of its own where the screen asks several things. */
const askedAs = (field: FieldPath): { readonly question?: string } =>
  Object.hasOwn(say.symptoms.textQuestions, field)
    ? { question: say.symptoms.textQuestions[field as keyof typeof say.symptoms.textQuestions] }
    : {};

function textOf(answer: Answer): { readonly said?: string; readonly text: string } {
  if (answer === undefined) return { text: '' };
  if (answer === null || answer === 'unsure') return { said: answer === null ? 'no' : 'unsure', text: '' };
  return { said: 'yes', text: String(answer) };
}

function chosenIn(answer: Answer): readonly string[] {
  if (answer === undefined) return [];
  if (Array.isArray(answer)) return answer.length === 0 ? ['none'] : answer.map(String);
  return [String(answer)];
}
