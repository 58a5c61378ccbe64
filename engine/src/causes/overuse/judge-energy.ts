/**
 * Could the body be short of energy?
 * The signs of the energy screen in the latest symptom report: one strong sign, or two others (AM-14). Triage sends to
 * a clinician for the same; here it is shown as context. Nothing is ever said about weight.
 */
import type { Truth } from '../../core/truth.ts';
import { anyOf, atLeast, truth } from '../../core/truth.ts';
import { type Answer, answerTo } from '../../journal/answers.ts';
import { type FieldPath, REPORT_FIELDS } from '../../journal/report-fields.ts';
import type { SymptomReport } from '../../journal/symptom-report.ts';
import type { Dated } from '../../journal/timeline.ts';
import { ofType } from '../../journal/timeline.ts';
import { LOW_ENERGY as ROW } from '../../load/rules.ts';
import { type Judged, judgedBy } from '../contributor.ts';

type Sign = { readonly field: FieldPath; readonly isSign: (answer: Answer) => boolean };

const isYes = (answer: Answer): boolean => answer === true;
const oneOf =
  (...values: readonly string[]) =>
  (answer: Answer): boolean =>
    typeof answer === 'string' && values.includes(answer);
const atLeastNumber =
  (least: number) =>
  (answer: Answer): boolean =>
    typeof answer === 'number' && answer >= least;

const STRONG: readonly Sign[] = [
  { field: 'history.menstrual', isSign: oneOf('amenorrhoea-3plus', 'amenorrhoea-12plus', 'never-started') },
  { field: 'history.eatingDisorder', isSign: isYes },
  { field: 'history.anorexia', isSign: isYes },
  { field: 'history.sacralPelvicOrFemoralNeckInjury', isSign: isYes },
  { field: 'history.priorBoneStressInjuries', isSign: atLeastNumber(2) },
];
const OTHERS: readonly Sign[] = [
  { field: 'history.menstrual', isSign: oneOf('irregular', 'late') },
  { field: 'history.restrictedEating', isSign: isYes },
  { field: 'history.underweight', isSign: isYes },
  { field: 'history.libidoLoss', isSign: isYes },
  { field: 'history.anaemia', isSign: isYes },
  { field: 'history.priorBoneStressInjuries', isSign: (answer) => answer === 1 },
];

export function judgeEnergy(journal: readonly Dated[]): Judged {
  const report = ofType(journal, 'symptom-report').at(-1)?.entry.report ?? {};
  const told = (sign: Sign): Truth => {
    const answer = answerTo(report, sign.field);
    return truth(answer === undefined || answer === 'unsure' ? undefined : sign.isSign(answer));
  };
  const strong = anyOf(STRONG.map(told));
  const others = atLeast(ROW.leastOthers, OTHERS.map(told));
  // Questions that are only asked where they fit stay open; without a single answer nobody can tell.
  const asked = [...STRONG, ...OTHERS].some((sign) => isAnswered(report, sign));
  const holds = anyOf([strong, others]) === 'yes' ? 'yes' : asked ? 'no' : 'unknown';
  const yes = [...STRONG, ...OTHERS].filter((sign) => told(sign) === 'yes').map(({ field }) => field);
  return judgedBy(
    { id: 'low-energy', wouldChange: 'answers-about-energy', nextTest: 'energy-questions' },
    { rule: ROW.id, holds, saw: [{ finding: 'energy-signs', is: holds, value: yes }] },
  );
}

/** Fields that are asked only where they help never show that the questions were put. */
const isAnswered = (report: SymptomReport, { field }: Sign): boolean => {
  if (REPORT_FIELDS[field].mayBeAbsent) return false;
  const answer = answerTo(report, field);
  return answer !== undefined && answer !== 'unsure';
};
