/** `backstride assess` and `backstride today`: the whole visit for one day, or what to do on it. */
import { type Assessment, assess } from '@backstride/engine';
import { visitLines } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import { contractJson } from '../contract-json.ts';
import { type DataOption, type DayOptions, dayOf, type JsonOption, withVisit } from '../options.ts';

type AssessOptions = DataOption & DayOptions & JsonOption;

export const assessCommand = (console: Console, options: AssessOptions): Promise<ExitCode> =>
  withAssessment(console, options, (assessment) => {
    if (options.json) answerJson(console, contractJson(assessment));
    else for (const line of visitLines.assessment(assessment)) console.answer(line);
  });

export const todayCommand = (console: Console, options: AssessOptions): Promise<ExitCode> =>
  withAssessment(console, options, (assessment) => {
    if (options.json) answerJson(console, contractJson(assessment.today));
    else for (const line of visitLines.today(assessment)) console.answer(line);
  });

const withAssessment = (
  console: Console,
  options: AssessOptions,
  tell: (assessment: Assessment) => void,
): Promise<ExitCode> =>
  withVisit(console, { ...options, readOnly: true }, async (visit) => {
    const facts = await visit.facts();
    if (!facts.ok) return sayRefusal(console, facts.refusal);
    tell(assess(facts.value, dayOf(options, visit.zone)));
    return 0;
  });
