/** What did the runner say that asks for haste? In the words of the answers, to be read out to the people there. */
import {
  type Answer,
  type FieldPath,
  isUrgent,
  REPORT_FIELDS,
  type RowKey,
  type Saw,
  type Triage,
} from '@backstride/engine';
import { CHECK_IN_WORDS, FIELD_WORDS } from '@backstride/words';
import { answerInWords } from '../symptoms/view-review.ts';

/** Who and where: they go into many rules, and say nothing about haste by themselves. */
const CONTEXT: readonly string[] = [
  'ageYears',
  'sex',
  'onsetDays',
  'onsetKind',
  'locations',
  'side',
  'pain0to10',
  'course',
];

export function toldBy(triage: Triage, ticked: readonly RowKey[]): readonly string[] {
  const urgent = triage.reasons.filter(({ holds, level }) => holds === 'yes' && level !== undefined && isUrgent(level));
  const answers = urgent.flatMap(({ saw }) => saw.flatMap(said));
  return [...new Set([...answers, ...ticked.flatMap(tickedAs)])];
}

function said({ finding, is, value }: Saw): readonly string[] {
  if (!Object.hasOwn(REPORT_FIELDS, finding) || CONTEXT.includes(finding)) return [];
  const field = finding as FieldPath;
  const { label } = FIELD_WORDS[field];
  if (value === undefined && is !== 'yes') return [];
  // Plain signs are said by their name alone; where "yes" has a time to it, that is what counts at the desk.
  if (value === undefined && REPORT_FIELDS[field].kind === 'yes-no') return [label];
  return [`${label}: ${answerInWords(field, (value ?? true) as Exclude<Answer, undefined>)}`];
}

const tickedAs = (key: RowKey): readonly string[] =>
  Object.hasOwn(CHECK_IN_WORDS.short, key) ? [CHECK_IN_WORDS.short[key as keyof typeof CHECK_IN_WORDS.short]] : [];
