/**
 * Which numbers do the rules compare?
 * Fields that are numbers, and a few worked out from two answers, each with its unit.
 */
import type { Answer } from '../journal/answers.ts';
import type { FieldPath } from '../journal/report-fields.ts';

type Reader = (path: FieldPath) => Answer;
/** `null` is asked and nothing to compare; `undefined` is not answered. */
type Quantity = {
  readonly unit: string;
  readonly reads: readonly FieldPath[];
  readonly of: (answer: Reader) => number | null | undefined;
};

const DAYS_PER_YEAR = 365.25;

const plain = (path: FieldPath, unit: string): Quantity => ({
  unit,
  reads: [path],
  of: (answer) => numeric(answer(path)),
});

/** How far `path` lies above `reference`, in percent of the reference. */
const rise = (path: FieldPath, reference: FieldPath): Quantity => ({
  unit: '%',
  reads: [path, reference],
  of: (answer) => {
    const [now, before] = [numeric(answer(path)), numeric(answer(reference))];
    if (now === null || before === null) return null;
    if (now === undefined || before === undefined) return undefined;
    return before > 0 ? (now / before - 1) * 100 : null;
  },
});

export const QUANTITIES = {
  ageYears: plain('ageYears', 'years'),
  onsetDays: plain('onsetDays', 'days'),
  pain0to10: plain('pain0to10', 'of 10'),
  morningStiffnessMinutes: plain('morningStiffnessMinutes', 'minutes'),
  feverCelsius: plain('systemic.feverCelsius', '°C'),
  pregnantWeeks: plain('history.pregnantWeeks', 'weeks'),
  postpartumWeeks: plain('history.postpartumWeeks', 'weeks'),
  priorBoneStressInjuries: plain('history.priorBoneStressInjuries', 'injuries'),
  sessionsPerWeek: plain('training.sessionsPerWeek', 'a week'),
  weeklyRisePercent: rise('training.weeklyKm', 'training.weeklyKmBefore'),
  lastRunRisePercent: rise('training.lastRunKm', 'training.longestRunLast30DaysKm'),
  ageAtOnsetYears: {
    unit: 'years',
    reads: ['ageYears', 'onsetDays'],
    of: (answer) => {
      const [age, onset] = [numeric(answer('ageYears')), numeric(answer('onsetDays'))];
      return typeof age === 'number' && typeof onset === 'number' ? age - onset / DAYS_PER_YEAR : undefined;
    },
  },
  /** Without a day of its own, a fall is as old as the pain. */
  traumaDays: {
    unit: 'days',
    reads: ['history.traumaDaysAgo', 'onsetDays'],
    of: (answer) => numeric(answer('history.traumaDaysAgo')) ?? numeric(answer('onsetDays')) ?? undefined,
  },
  /** Only where the runner gave the fall a day of its own. */
  statedTraumaDays: plain('history.traumaDaysAgo', 'days'),
} as const satisfies Record<string, Quantity>;
export type QuantityName = keyof typeof QUANTITIES;

function numeric(answer: Answer): number | null | undefined {
  if (answer === undefined || typeof answer === 'number') return answer;
  return null;
}
