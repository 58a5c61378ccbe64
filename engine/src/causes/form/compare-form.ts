/**
 * Has one measure of form changed before the pain, at the same speed, by more than this runner's runs vary anyway?
 * A robust line through the runner's own earlier runs; the mean distance from it in the weeks before the pain, in
 * standard errors. Several windows are looked at, so the demand is set for that (FM-00).
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import { mean, robustLine, robustSpread } from '../../core/robust.ts';
import type { Activity } from '../../runs/activity.ts';
import type { FormMetric } from '../../runs/form-of-run.ts';
import { type FormSample, formSamples, splitAt } from './form-samples.ts';
import { FORM_CHANGE as ROW } from './rules.ts';

export type FormComparison = {
  /** Mean distance of the recent runs from what is usual at their speed, in the metric's unit. */
  readonly change: number;
  readonly usual: number;
  readonly recentRuns: number;
  readonly usualRuns: number;
  /** The change over its standard error. */
  readonly errors: number;
  readonly beyondChance: boolean;
};

export type ComparedMetric = {
  readonly metric: FormMetric;
  /** Change per metre per second where the runner's own runs are all at one speed. */
  readonly perSpeed: number;
  /** The least spread that is believed, in the metric's unit. */
  readonly leastSpread: number;
};

/** Undefined when there are too few runs with this measure before the pain. */
export function compareForm(
  activities: readonly Activity[],
  painStart: LocalDay,
  compared: ComparedMetric,
): FormComparison | undefined {
  const from = addDays(painStart, -ROW.baselineDays);
  const samples = formSamples(activities, compared.metric, { from, to: painStart });
  const comparisons = ROW.windowDays.flatMap((days) => compareWindow(samples, painStart, days, compared) ?? []);
  return comparisons.reduce<FormComparison | undefined>(
    (most, one) => (most === undefined || Math.abs(one.errors) > Math.abs(most.errors) ? one : most),
    undefined,
  );
}

function compareWindow(
  samples: readonly FormSample[],
  painStart: LocalDay,
  windowDays: number,
  compared: ComparedMetric,
): FormComparison | undefined {
  const { usual, recent } = splitAt(samples, painStart, windowDays);
  if (usual.length < ROW.leastBaselineRuns || recent.length < ROW.leastRecentRuns) return undefined;
  const line = robustLine(
    usual.map(({ speed, value }) => ({ x: speed, y: value })),
    LEAST_SPEED_APART,
    compared.perSpeed,
  );
  const away = ({ speed, value }: FormSample) => value - line.intercept - line.slope * speed;
  const spread = Math.max(compared.leastSpread, robustSpread(usual.map(away)));
  const change = mean(recent.map(away));
  const errors = change / (spread * Math.sqrt(1 / recent.length + 1 / usual.length));
  return {
    change,
    usual: line.intercept + line.slope * mean(recent.map((one) => one.speed)),
    recentRuns: recent.length,
    usualRuns: usual.length,
    errors,
    beyondChance: Math.abs(errors) >= ROW.requiredErrors * (1 + ROW.smallSample / usual.length),
  };
}

/** Two runs closer in speed than this say nothing about its influence. */
const LEAST_SPEED_APART = 0.15;
