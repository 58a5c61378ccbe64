/**
 * Did the form change before the pain began?
 * Cadence, left against right and overstride, from the runner's own sensors. Without them nobody can tell.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { median } from '../../core/robust.ts';
import { truth } from '../../core/truth.ts';
import type { Activity } from '../../runs/activity.ts';
import { type Judged, judgedBy } from '../contributor.ts';
import { compareForm, type FormComparison } from './compare-form.ts';
import { type FormSample, formSamples } from './form-samples.ts';
import { ASYMMETRY, CADENCE_DROP, FORM_CHANGE, OVERSTRIDE } from './rules.ts';

const COMPARED_CADENCE = {
  metric: 'cadenceStepsPerMinute',
  perSpeed: CADENCE_DROP.stepsPerMetrePerSecond,
  leastSpread: CADENCE_DROP.leastSpread * 165,
} as const;

export function judgeCadence(painStart: LocalDay, activities: readonly Activity[]): Judged {
  const compared = compareForm(activities, painStart, COMPARED_CADENCE);
  const share = compared === undefined ? undefined : compared.change / compared.usual;
  const dropped =
    compared === undefined || share === undefined
      ? undefined
      : compared.beyondChance && share <= -CADENCE_DROP.leastDrop;
  return judgedBy(
    { id: 'cadence-drop', wouldChange: 'form-back-and-pain-stays', nextTest: 'runs-with-cadence' },
    {
      rule: CADENCE_DROP.id,
      holds: truth(dropped),
      saw: [
        ...seen(compared),
        ...(share === undefined ? [] : [{ finding: 'cadence-change-share', is: truth(dropped), value: share }]),
      ],
    },
    [hardlyRelated(CADENCE_DROP.id)],
  );
}

const COMPARED_BALANCE = {
  metric: 'groundContactBalanceLeftPercent',
  perSpeed: 0,
  leastSpread: ASYMMETRY.leastSpreadPoints,
} as const;

export function judgeAsymmetry(painStart: LocalDay, activities: readonly Activity[]): Judged {
  const compared = compareForm(activities, painStart, COMPARED_BALANCE);
  const recent = balanceBefore(painStart, activities);
  const far = recent.length >= FORM_CHANGE.leastRecentRuns && isFarFromEven(recent.map((one) => one.value - 50));
  const changed =
    compared === undefined
      ? undefined
      : compared.beyondChance && Math.abs(compared.change) >= ASYMMETRY.leastChangePoints;
  const holds = far ? 'yes' : truth(changed);
  return judgedBy(
    { id: 'asymmetry', wouldChange: 'form-back-and-pain-stays', nextTest: 'runs-with-balance' },
    {
      rule: ASYMMETRY.id,
      holds,
      saw: [
        ...seen(compared),
        ...(compared === undefined
          ? []
          : [{ finding: 'balance-change', is: truth(changed), value: compared.change, unit: 'percent points' }]),
        ...(far
          ? [
              {
                finding: 'left-share',
                is: 'yes' as const,
                value: median(recent.map((one) => one.value)),
                unit: 'percent',
              },
            ]
          : []),
      ],
    },
    [hardlyRelated(ASYMMETRY.id)],
  );
}

const balanceBefore = (painStart: LocalDay, activities: readonly Activity[]): readonly FormSample[] =>
  formSamples(activities, 'groundContactBalanceLeftPercent', { from: addDays(painStart, -28), to: painStart });

function isFarFromEven(fromEven: readonly number[]): boolean {
  const side = Math.sign(median(fromEven));
  return (
    Math.abs(median(fromEven)) >= ASYMMETRY.farFromEvenPoints &&
    fromEven.every((one) => one * side >= ASYMMETRY.leastFromEvenPoints)
  );
}

export function judgeOverstride(painStart: LocalDay, activities: readonly Activity[]): Judged {
  const between = { from: addDays(painStart, -28), to: painStart };
  const easy = (metric: Parameters<typeof formSamples>[1]) =>
    formSamples(activities, metric, between)
      .filter(({ speed }) => speed >= OVERSTRIDE.atMetresPerSecond[0] && speed <= OVERSTRIDE.atMetresPerSecond[1])
      .map(({ value }) => value);
  const cadence = easy('cadenceStepsPerMinute');
  const ratio = easy('verticalRatioPercent');
  const bounce = easy('verticalOscillationMillimetres');
  const known = cadence.length >= OVERSTRIDE.leastRuns && Math.max(ratio.length, bounce.length) >= OVERSTRIDE.leastRuns;
  const slow = median(cadence) < OVERSTRIDE.belowStepsPerMinute;
  const high =
    median(ratio) >= OVERSTRIDE.verticalRatioFromPercent || median(bounce) >= OVERSTRIDE.oscillationFromMillimetres;
  return judgedBy(
    { id: 'overstride', wouldChange: 'form-back-and-pain-stays', nextTest: 'film-from-the-side' },
    {
      rule: OVERSTRIDE.id,
      holds: truth(known ? slow && high : undefined),
      saw: known
        ? [
            { finding: 'easy-cadence', is: truth(slow), value: median(cadence), unit: 'steps per minute' },
            { finding: 'much-up-and-down', is: truth(high) },
          ]
        : [{ finding: 'no-sensor-for-this', is: 'yes' }],
    },
    [hardlyRelated(OVERSTRIDE.id)],
  );
}

/** Said with every finding about form. */
export const hardlyRelated = (rule: Reason['rule']): Reason => ({
  rule,
  holds: 'yes',
  saw: [{ finding: 'form-hardly-told-who-got-hurt', is: 'yes' }],
});

/** What a comparison rests on; the missing runs where it could not be made. */
export const seen = (compared: FormComparison | undefined): Reason['saw'] =>
  compared === undefined
    ? [{ finding: 'too-few-runs-with-this-sensor', is: 'yes' }]
    : [
        { finding: 'usual-at-that-speed', is: 'yes', value: compared.usual },
        { finding: 'recent-runs', is: 'yes', value: compared.recentRuns, unit: 'runs' },
        { finding: 'usual-runs', is: 'yes', value: compared.usualRuns, unit: 'runs' },
        { finding: 'beyond-chance', is: truth(compared.beyondChance), value: Math.abs(compared.errors) },
      ];
