/**
 * How much has this runner been running?
 * The figures that the screens show beside the judgements: weeks, the reference, the cap, and jumps in the last weeks.
 */
import { addDays, type LocalDay } from '../core/days.ts';
import { type DailyLoad, dailyLoad, lastDays, type TrainingFacts } from './daily-load.ts';
import { type Condition, conditionAfter } from './fitness-fatigue.ts';
import { type ImpactOfWeek, impactOfWeek } from './impact-of-week.ts';
import { hazardOf, MONOTONY, SINGLE_RUN_SPIKE, WEEKLY_RAMP } from './rules.ts';
import { acuteChronicRatio, hardDaysInARow, isStrainUnusual, monotony, strain } from './variation.ts';
import { longestStreak, metresOfDays, weekRatio } from './weeks.ts';
import { isJump, referenceOn, type WeighedRun } from './weigh-runs.ts';

/** A run above the amber ratio, with the published figure for runs like it. */
export type Jump = {
  readonly run: string;
  readonly day: LocalDay;
  readonly distanceMetres: number;
  readonly referenceMetres: number;
  readonly ratio: number;
  /** Hazard ratio for overuse injury of any body part, with its 95 % interval; not specific to backs. */
  readonly hazard: { readonly ratio: number; readonly low: number; readonly high: number };
};

export type LoadSummary = {
  readonly runs: number;
  readonly runsInLast30Days: number;
  readonly lastSevenDaysMetres: number;
  readonly previousSevenDaysMetres: number;
  readonly weekRatio?: number;
  /** True when the week went up by more than the soft cap of LD-02. */
  readonly weekAboveSoftCap: boolean;
  readonly restDaysInLastSeven: number;
  readonly longestStreakInLast30Days: number;
  /** The longest run of the last 30 days that settled, and what 110 % of it is. */
  readonly reference?: { readonly run: string; readonly day: LocalDay; readonly distanceMetres: number };
  readonly capMetres?: number;
  /** Single-run jumps of the last 90 days, latest first. */
  readonly jumps: readonly Jump[];
  readonly training: TrainingSummary;
};

/** What all sessions add up to, other sport included. An hour at threshold is a load of 100. */
export type TrainingSummary = {
  readonly lastSevenDaysLoad: number;
  /** How the sessions were weighed, over the whole history. */
  readonly sources: DailyLoad['sources'];
  readonly otherSessionsInLastSeven: number;
  readonly hardDaysInARow: number;
  readonly condition: Condition;
  /** Information, never judged. */
  readonly acuteChronicRatio?: number;
  readonly monotony?: number;
  readonly strain?: number;
  readonly strainUnusual?: boolean;
  readonly impact?: ImpactOfWeek;
};

const JUMPS_DAYS = 90;

export function summariseLoad(on: LocalDay, weighed: readonly WeighedRun[], facts: TrainingFacts): LoadSummary {
  const ratio = weekRatio(weighed, on);
  const reference = referenceOn(addDays(on, 1), weighed);
  const days = new Set(weighed.filter((run) => run.day > addDays(on, -7) && run.day <= on).map((run) => run.day));
  return {
    runs: weighed.length,
    runsInLast30Days: weighed.filter((run) => run.day > addDays(on, -SINGLE_RUN_SPIKE.windowDays) && run.day <= on)
      .length,
    lastSevenDaysMetres: metresOfDays(weighed, on),
    previousSevenDaysMetres: metresOfDays(weighed, addDays(on, -7)),
    weekAboveSoftCap: (ratio ?? 0) > WEEKLY_RAMP.softCapRatio,
    ...(ratio === undefined ? {} : { weekRatio: ratio }),
    restDaysInLastSeven: 7 - days.size,
    longestStreakInLast30Days: longestStreak(weighed, addDays(on, 1 - SINGLE_RUN_SPIKE.windowDays), on),
    ...(reference === undefined ? {} : referenceFigures(reference)),
    jumps: weighed
      .filter((run) => run.day > addDays(on, -JUMPS_DAYS))
      .flatMap(jumpOf)
      .toReversed(),
    training: summariseTraining(on, facts),
  };
}

function summariseTraining(on: LocalDay, facts: TrainingFacts): TrainingSummary {
  const daily = dailyLoad(facts, on);
  const week = lastDays(daily.load, daily.firstDay, on, MONOTONY.days);
  return {
    lastSevenDaysLoad: week.reduce((sum, load) => sum + load, 0),
    sources: daily.sources,
    otherSessionsInLastSeven: lastDays(daily.otherSessions, daily.firstDay, on, 7).reduce((sum, one) => sum + one, 0),
    hardDaysInARow: hardDaysInARow(daily, on),
    condition: conditionAfter(daily.load),
    ...defined({
      acuteChronicRatio: acuteChronicRatio(daily, on),
      monotony: monotony(week),
      strain: strain(week) || undefined,
      strainUnusual: isStrainUnusual(daily, on),
      impact: impactOfWeek(facts.activities, on),
    }),
  };
}

/** Only the fields that have a value. */
function defined<Fields extends Record<string, unknown>>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}

const referenceFigures = (run: WeighedRun): Pick<LoadSummary, 'reference' | 'capMetres'> => ({
  reference: { run: run.id, day: run.day, distanceMetres: run.distanceMetres },
  capMetres: Math.floor(run.distanceMetres * SINGLE_RUN_SPIKE.amberRatio),
});

function jumpOf(run: WeighedRun): readonly Jump[] {
  const hazard = hazardOf(run.ratio ?? 0);
  if (hazard === undefined || run.referenceMetres === undefined || run.ratio === undefined) return [];
  if (!isJump(run)) return [];
  const { ratio, low, high } = hazard;
  return [
    {
      run: run.id,
      day: run.day,
      distanceMetres: run.distanceMetres,
      referenceMetres: run.referenceMetres,
      ratio: run.ratio,
      hazard: { ratio, low, high },
    },
  ];
}
