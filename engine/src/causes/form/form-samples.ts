/**
 * Which runs can be compared, and at what speed was each?
 * Level, steady running where the record points tell; otherwise the averages of the whole run. Treadmills are left out
 * because their speed is a guess (a foot pod's without positions is measured), tracks where bends look like a limp.
 */
import { addDays, dayNumber, type LocalDay } from '../../core/days.ts';
import { type Activity, isRun } from '../../runs/activity.ts';
import { FORM_METRICS, type FormMetric, TREADMILL } from '../../runs/form-of-run.ts';
import { FORM_QUALITY } from '../../runs/rules.ts';

export type FormSample = { readonly day: number; readonly speed: number; readonly value: number };

/** Samples of one metric from `from` (not included) to `to`, oldest first. */
export function formSamples(
  activities: readonly Activity[],
  metric: FormMetric,
  { from, to }: { readonly from: LocalDay; readonly to: LocalDay },
): readonly FormSample[] {
  return activities
    .filter((one) => one.day > from && one.day <= to && isComparable(one, metric))
    .flatMap((one) => sampleOf(one, metric) ?? [])
    .sort((a, b) => a.day - b.day || a.speed - b.speed || a.value - b.value);
}

function isComparable(activity: Activity, metric: FormMetric): boolean {
  if (!isRun(activity) || isTreadmill(activity)) return false;
  const flags = activity.form?.flags ?? [];
  if (metric === 'groundContactBalanceLeftPercent') return !flags.includes('track') && activity.subSport !== 'track';
  return !(metric === 'heartRateBpm' && flags.includes('heart-rate-follows-cadence'));
}

const isTreadmill = ({ sport, subSport }: Activity): boolean => TREADMILL.test(`${sport} ${subSport ?? ''}`);

function sampleOf(activity: Activity, metric: FormMetric): FormSample | undefined {
  const day = dayNumber(activity.day);
  if (activity.form !== undefined) {
    const value = activity.form.level?.means[metric];
    return value === undefined ? undefined : { day, speed: activity.form.level?.speedMetresPerSecond ?? 0, value };
  }
  const speed = (activity.distanceMetres ?? 0) / activity.movingSeconds;
  const channel = activity.channels[metric];
  const [least, most] = FORM_METRICS[metric];
  const steady =
    speed >= FORM_QUALITY.leastMetresPerSecond &&
    speed <= FORM_QUALITY.mostMetresPerSecond &&
    activity.movingSeconds >= FORM_QUALITY.leastSteadySeconds;
  if (!steady || channel === undefined || channel.count === 0) return undefined;
  return channel.mean >= least && channel.mean <= most ? { day, speed, value: channel.mean } : undefined;
}

/** The runs that say what is usual, and those of the stretch before the pain. */
export const splitAt = (
  samples: readonly FormSample[],
  painStart: LocalDay,
  windowDays: number,
): { readonly usual: readonly FormSample[]; readonly recent: readonly FormSample[] } => {
  const edge = dayNumber(addDays(painStart, -windowDays));
  return { usual: samples.filter((one) => one.day <= edge), recent: samples.filter((one) => one.day > edge) };
};
