/**
 * Is this the same run, recorded twice?
 * One body runs once at a time: two recordings of kindred sports that share most of the shorter one's time, and as
 * much distance as that share of time, are one. The richer leads and is completed by the others; all stay kept.
 */
import type { Activity } from '@backstride/engine';
import { isRun } from '@backstride/engine';

/** Of the shorter recording's time. */
const SHARED_TIME = 0.8;
/** Two devices on one run differ by a few percent, a foot pod or a treadmill by more. */
const DISTANCE_TOLERANCE = 0.15;
const DISTANCE_SLACK_METRES = 150;
/** A recording that covers less of the whole than this cannot lead it. */
const WHOLE = 0.8;

export type OneRun = {
  /** The richer recording, completed by what only the others know. */
  readonly activity: Activity;
  /** Ids of the other recordings of the same run. */
  readonly alsoRecordedAs: readonly string[];
};

/** Order of the input does not matter; the outcome is by start time. */
export function oneRunOneRow(activities: readonly Activity[]): readonly OneRun[] {
  const groups: Activity[][] = [];
  const byLength = [...activities].sort((a, b) => b.elapsedSeconds - a.elapsedSeconds || compare(a.id, b.id));
  const byHour = new Map<number, Activity[][]>();
  for (const activity of byLength) {
    const group = hoursOf(activity)
      .flatMap((hour) => byHour.get(hour) ?? [])
      .find(([longest]) => longest !== undefined && isSameRun(longest, activity));
    if (group) group.push(activity);
    else {
      const fresh = [activity];
      groups.push(fresh);
      for (const hour of hoursOf(activity)) byHour.set(hour, [...(byHour.get(hour) ?? []), fresh]);
    }
  }
  return groups
    .map(led)
    .sort((a, b) => compare(a.activity.startTime, b.activity.startTime) || compare(a.activity.id, b.activity.id));
}

export function isSameRun(a: Activity, b: Activity): boolean {
  if (recordingOf(a) === recordingOf(b) || !areKindred(a, b)) return false;
  const [longer, shorter] = a.elapsedSeconds >= b.elapsedSeconds ? [a, b] : [b, a];
  const shared = Math.min(endOf(a), endOf(b)) - Math.max(startOf(a), startOf(b));
  if (shorter.elapsedSeconds <= 0 || shared < SHARED_TIME * shorter.elapsedSeconds) return false;
  if (longer.distanceMetres === undefined || shorter.distanceMetres === undefined) return true;
  const expected = (longer.distanceMetres * shorter.elapsedSeconds) / longer.elapsedSeconds;
  const tolerance = Math.max(DISTANCE_SLACK_METRES, DISTANCE_TOLERANCE * expected);
  return Math.abs(shorter.distanceMetres - expected) <= tolerance;
}

function led(group: readonly Activity[]): OneRun {
  const [longest] = group;
  if (longest === undefined) throw new RangeError('a group of recordings is never empty');
  const whole = group.filter((one) => one.elapsedSeconds >= WHOLE * longest.elapsedSeconds);
  const [lead = longest] = whole.sort(richerFirst);
  const others = group.filter((one) => one !== lead).sort(richerFirst);
  return { activity: completed(lead, others), alsoRecordedAs: others.map((one) => one.id).sort() };
}

/** What the runner told only one of the devices, and totals that the lead lacks, are not lost. */
function completed(lead: Activity, others: readonly Activity[]): Activity {
  const whole = others.filter((one) => one.elapsedSeconds >= WHOLE * lead.elapsedSeconds);
  const from = <Key extends keyof Activity>(key: Key): Pick<Activity, Key> | undefined =>
    [lead, ...whole].find((one) => one[key] !== undefined);
  const taken: { -readonly [Key in keyof Activity]?: Activity[Key] } = {};
  const fill = <Key extends keyof Activity>(key: Key): void => {
    const value = from(key)?.[key];
    if (value !== undefined) taken[key] = value;
  };
  for (const key of ['distanceMetres', 'ascentMetres', 'descentMetres', 'perceivedExertion', 'feel'] as const)
    fill(key);
  return { ...lead, ...taken };
}

/** A known sport first, then more channels, then more points, then the id so that the order is always the same. */
function richerFirst(a: Activity, b: Activity): number {
  return (
    Number(isUnsaid(a)) - Number(isUnsaid(b)) ||
    Object.keys(b.channels).length - Object.keys(a.channels).length ||
    points(b) - points(a) ||
    compare(a.id, b.id)
  );
}

const points = ({ channels }: Activity): number =>
  Object.values(channels).reduce((sum, channel) => sum + channel.count, 0);

/** GPX often does not say what it was; walking and running are easily taken for one another by a device. */
function areKindred(a: Activity, b: Activity): boolean {
  return isUnsaid(a) || isUnsaid(b) || a.sport === b.sport || (isOnFoot(a) && isOnFoot(b));
}

const isUnsaid = ({ sport }: Activity): boolean => ['unknown', 'generic', 'other'].includes(sport);
const isOnFoot = (activity: Activity): boolean => isRun(activity) || ['walking', 'hiking'].includes(activity.sport);

/** Sessions of one recording follow one another and are never the same run. */
const recordingOf = ({ id }: Activity): string => id.split('#', 1)[0] ?? id;

const startOf = ({ startTime }: Activity): number => Temporal.Instant.from(startTime).epochMilliseconds / 1000;
const endOf = (activity: Activity): number => startOf(activity) + activity.elapsedSeconds;

/** The hours that a recording touches: only recordings that share one are compared. Days-long ones are capped. */
function hoursOf(activity: Activity): number[] {
  const first = Math.floor(startOf(activity) / 3600);
  const last = Math.min(Math.floor(endOf(activity) / 3600), first + 240);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
