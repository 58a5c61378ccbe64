/**
 * How hard was one session?
 * Perceived effort where the runner gave one, else heart rate, else time with an assumed effort; on one scale, where
 * an hour at threshold is 100 (LD-05). The source is always said.
 */
import { quantile } from '../core/robust.ts';
import { type Activity, isRun } from '../runs/activity.ts';
import { SESSION_LOAD as ROW } from './rules.ts';

export const LOAD_SOURCES = ['perceived-exertion', 'heart-rate', 'time'] as const;
export type LoadSource = (typeof LOAD_SOURCES)[number];
export type SessionLoad = { readonly load: number; readonly by: LoadSource };

export type Athlete = {
  readonly sex?: 'F' | 'M' | 'X';
  readonly restingBpm: number;
  readonly maximumBpm: number;
};

export function sessionLoad(activity: Activity, athlete: Athlete): SessionLoad {
  const seconds = durationOf(activity);
  if (activity.perceivedExertion !== undefined) {
    return { load: effortLoad(seconds, activity.perceivedExertion), by: 'perceived-exertion' };
  }
  const heart = activity.channels.heartRateBpm;
  if (heart !== undefined && heart.count > 0 && heart.mean > athlete.restingBpm && isPlausible(activity)) {
    return { load: heartRateLoad(seconds, heart.mean, athlete), by: 'heart-rate' };
  }
  return { load: effortLoad(seconds, ROW.assumedEffort0to10), by: 'time' };
}

/** Minutes times effort, on the common scale. */
export const effortLoad = (seconds: number, effort0to10: number): number =>
  (ROW.hourAtThreshold * seconds * effort0to10) / (3600 * ROW.thresholdEffort0to10);

/** Minutes weighted by the share of the heart-rate reserve, on the common scale. */
export function heartRateLoad(seconds: number, meanBpm: number, athlete: Athlete): number {
  const reserve = (meanBpm - athlete.restingBpm) / (athlete.maximumBpm - athlete.restingBpm);
  const share = Math.min(1, Math.max(0, reserve));
  return (ROW.hourAtThreshold * seconds * weightOf(share, athlete)) / (3600 * weightOf(ROW.thresholdReserve, athlete));
}

function weightOf(share: number, { sex }: Athlete): number {
  const { factor, power } = sex === 'F' ? ROW.women : ROW.men;
  return share * factor * Math.exp(power * share);
}

/** What is known of the runner's heart rates: the third highest session of the last runs, or by age. */
export function athleteOf(
  activities: readonly Activity[],
  profile: { readonly sex?: Athlete['sex']; readonly ageYears?: number } = {},
): Athlete {
  const [least, most] = ROW.maximumBpm;
  const maxima = activities
    .flatMap((one) => (isRun(one) && isPlausible(one) ? (one.channels.heartRateBpm?.max ?? []) : []))
    .filter((bpm) => bpm >= least && bpm <= most)
    .sort((a, b) => b - a);
  const byAge = ROW.maximumByAge.at0 + ROW.maximumByAge.perYear * (profile.ageYears ?? ROW.assumedAgeYears);
  return {
    ...(profile.sex === undefined ? {} : { sex: profile.sex }),
    restingBpm: ROW.assumedRestingBpm,
    maximumBpm: maxima.length >= 3 ? quantile(maxima.slice(0, 3), 0) : byAge,
  };
}

const isPlausible = (activity: Activity): boolean =>
  !(activity.form?.flags ?? []).includes('heart-rate-follows-cadence');

/** Moving time; for a run that says only how far, six minutes a kilometre. */
export const durationOf = (activity: Activity): number =>
  activity.movingSeconds ||
  activity.elapsedSeconds ||
  (isRun(activity) ? (activity.distanceMetres ?? 0) * ROW.assumedSecondsPerMetre : 0);
