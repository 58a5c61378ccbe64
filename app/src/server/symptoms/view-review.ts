/** What has the runner said, screen by screen, in the words that were on the screen? */
import {
  type Answer,
  answerTo,
  decideTriage,
  type FieldPath,
  nextScreens,
  REPORT_FIELDS,
  SCREENS,
  type SymptomReport,
} from '@backstride/engine';
import { CONTRADICTION_WORDS, FIELD_WORDS, SCREEN_WORDS, app as say, YES_NO_UNSURE } from '@backstride/words';
import type { Draft } from './draft.ts';
import { isSigns } from './read-answers.ts';
import { optionsOf } from './view-question.ts';

export type Said = {
  readonly screen: string;
  readonly question: string;
  readonly answers: readonly string[];
  /** Why this does not fit with another answer. */
  readonly odd: readonly string[];
};

export function viewReview({ report, shown }: Draft) {
  const triage = decideTriage(report);
  return {
    said: shown.map(
      (screen): Said => ({
        screen,
        question: SCREEN_WORDS[screen].ask,
        answers: answersOn(SCREENS[screen].fields, report),
        odd: triage.contradictions
          .filter((one) => SCREENS[screen].fields.some((field: FieldPath) => one.fields.includes(field)))
          .map(({ key }) => CONTRADICTION_WORDS[key]),
      }),
    ),
    open: nextScreens(report, triage.askNext, shown).length,
  };
}

function answersOn(fields: readonly FieldPath[], report: SymptomReport): readonly string[] {
  if (!isSigns(fields)) return fields.flatMap((field) => inWords(field, answerTo(report, field), fields.length > 1));
  const ticked = fields.flatMap((field) => {
    const answer = answerTo(report, field);
    if (answer === true) return [FIELD_WORDS[field].label];
    return answer === 'unsure' ? [`${FIELD_WORDS[field].label}: ${YES_NO_UNSURE.unsure}`] : [];
  });
  return ticked.length === 0 ? [say.symptoms.none] : ticked;
}

function inWords(field: FieldPath, answer: Answer, named: boolean): readonly string[] {
  if (answer === undefined) return [];
  const value = answerInWords(field, answer);
  return [named && REPORT_FIELDS[field].kind !== 'list' ? `${FIELD_WORDS[field].label}: ${value}` : value];
}

/** An answer as it stood on the screen. */
export function answerInWords(field: FieldPath, answer: Exclude<Answer, undefined>): string {
  const options = new Map(
    ['choice', 'yes-no', 'list'].includes(REPORT_FIELDS[field].kind)
      ? optionsOf(field).map(({ value, label }) => [value, label])
      : [],
  );
  if (Array.isArray(answer))
    return answer.length === 0 ? say.symptoms.none : answer.map((one) => options.get(one) ?? one).join(', ');
  if (answer === null) return options.get('null') ?? say.symptoms.no;
  return options.get(String(answer)) ?? (answer === 'unsure' ? say.symptoms.notSure : String(answer));
}
