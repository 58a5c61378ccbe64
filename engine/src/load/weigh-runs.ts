/**
 * How big was each run against what this runner was used to?
 * The reference is the longest run of the last 30 days that settled: not followed by pain or a new episode, and itself
 * within 110 % of what had gone well before it (AM-01; decisions/0003). The run that hurt never becomes the baseline.
 */
import { addDays, type LocalDay } from '../core/days.ts';
import type { Episode, PainMoment } from '../journal/timeline.ts';
import type { Activity } from '../runs/activity.ts';
import { isRun } from '../runs/activity.ts';
import { SINGLE_RUN_SPIKE } from './rules.ts';

/** Why a run may, or may not, serve as a reference for later ones. */
export type Standing = 'within' | 'first' | 'short' | 'over' | 'followed-by-pain' | 'followed-by-episode';

export type WeighedRun = {
  readonly id: string;
  readonly day: LocalDay;
  readonly startTime: string;
  readonly distanceMetres: number;
  /** The longest run of the 30 days before this day that was not followed by pain: what this run settles against. */
  readonly wentWellMetres?: number;
  /** The longest settled run of the 30 days before this day; undefined where there is none. */
  readonly referenceMetres?: number;
  /** Distance divided by the reference. */
  readonly ratio?: number;
  readonly runsInWindow: number;
  readonly standing: Standing;
};

export type PainAround = { readonly moments: readonly PainMoment[]; readonly episodes: readonly Episode[] };

/** From this pain on (amber in the pain-monitoring model) a run counts as followed by pain. */
const FOLLOWED_FROM = 4;

/** All runs with a distance, oldest first, each weighed against the settled runs before it. */
export function weighRuns(activities: readonly Activity[], pain: PainAround): readonly WeighedRun[] {
  const runs = activities.filter((one) => isRun(one) && (one.distanceMetres ?? 0) > 0).sort(byStart);
  const afterwards = followUps(runs, pain);
  const weighed: WeighedRun[] = [];
  let windowStart = 0;
  for (const [index, run] of runs.entries()) {
    const from = addDays(run.day, -SINGLE_RUN_SPIKE.windowDays);
    while (windowStart < weighed.length && (weighed[windowStart]?.day ?? run.day) < from) windowStart += 1;
    weighed.push(weigh(run, lookBack(weighed, windowStart, run.day), afterwards[index] ?? 'nothing'));
  }
  return weighed;
}

/**
 * Did this run go beyond what had gone well before it? A distance that was run before without pain is no jump when it
 * comes again, however long ago the reference settled.
 */
export const isJump = (run: WeighedRun): boolean =>
  run.ratio !== undefined &&
  run.ratio > SINGLE_RUN_SPIKE.amberRatio &&
  run.distanceMetres > (run.wentWellMetres ?? 0) * SINGLE_RUN_SPIKE.amberRatio &&
  run.distanceMetres >= SINGLE_RUN_SPIKE.exemptBelowMetres;

/** Did this run settle, so that later runs may build on it? */
export const isSettled = (run: WeighedRun): boolean =>
  run.standing === 'within' || run.standing === 'first' || run.standing === 'short';

/** The longest settled run in the 30 days before a day. */
export function referenceOn(day: LocalDay, weighed: readonly WeighedRun[]): WeighedRun | undefined {
  const from = addDays(day, -SINGLE_RUN_SPIKE.windowDays);
  return longest(weighed.filter((run) => run.day >= from && run.day < day && isSettled(run)));
}

/** What the 30 days before a run hold; 0 metres where there is no such run. */
type Window = { readonly runs: number; readonly wentWellMetres: number; readonly settledMetres: number };

/** One pass without a list of its own: this runs once for each run of a history. */
function lookBack(weighed: readonly WeighedRun[], start: number, day: LocalDay): Window {
  let [runs, wentWellMetres, settledMetres] = [0, 0, 0];
  for (let index = start; index < weighed.length; index += 1) {
    const earlier = weighed[index];
    if (earlier === undefined || earlier.day >= day) continue;
    runs += 1;
    if (isPainless(earlier)) wentWellMetres = Math.max(wentWellMetres, earlier.distanceMetres);
    if (isSettled(earlier)) settledMetres = Math.max(settledMetres, earlier.distanceMetres);
  }
  return { runs, wentWellMetres, settledMetres };
}

function weigh(run: Activity, { runs, wentWellMetres, settledMetres }: Window, after: Afterwards): WeighedRun {
  const distanceMetres = run.distanceMetres ?? 0;
  return {
    id: run.id,
    day: run.day,
    startTime: run.startTime,
    distanceMetres,
    runsInWindow: runs,
    ...(wentWellMetres > 0 && { wentWellMetres }),
    ...(settledMetres > 0 && { referenceMetres: settledMetres, ratio: distanceMetres / settledMetres }),
    standing: after === 'nothing' ? standingOf(distanceMetres, wentWellMetres, runs) : after,
  };
}

/** Only a runner without any run in the window starts afresh: runs that all hurt are no base. */
function standingOf(distanceMetres: number, wentWellMetres: number, runsInWindow: number): Standing {
  if (runsInWindow === 0) return 'first';
  if (distanceMetres <= wentWellMetres * SINGLE_RUN_SPIKE.amberRatio) return 'within';
  return distanceMetres < SINGLE_RUN_SPIKE.exemptBelowMetres ? 'short' : 'over';
}

const isPainless = (run: WeighedRun): boolean =>
  run.standing !== 'followed-by-pain' && run.standing !== 'followed-by-episode';

function longest(runs: readonly WeighedRun[]): WeighedRun | undefined {
  let found: WeighedRun | undefined;
  for (const run of runs) if (run.distanceMetres > (found?.distanceMetres ?? 0)) found = run;
  return found;
}

type Afterwards = 'nothing' | 'followed-by-pain' | 'followed-by-episode';

/** What came after each run, up to the end of the next day or the next run, whichever is first. */
function followUps(runs: readonly Activity[], pain: PainAround): readonly Afterwards[] {
  const onsets = new Set(pain.episodes.flatMap((episode) => episode.onset ?? []));
  const strong = Map.groupBy(
    pain.moments.filter((moment) => moment.pain0to10 >= FOLLOWED_FROM),
    (moment) => moment.day,
  );
  return runs.map((run, index) => {
    const nextDay = addDays(run.day, 1);
    if (onsets.has(run.day) || onsets.has(nextDay)) return 'followed-by-episode';
    const until = runs[index + 1]?.startTime;
    const follows = ({ at }: PainMoment): boolean => at >= run.startTime && (until === undefined || at < until);
    const hurt = strong.get(run.day)?.some(follows) || strong.get(nextDay)?.some(follows);
    return hurt ? 'followed-by-pain' : 'nothing';
  });
}

const byStart = (a: Activity, b: Activity): number =>
  a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : a.id < b.id ? -1 : 1;
