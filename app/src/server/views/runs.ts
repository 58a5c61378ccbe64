/** Which runs does the page show, over which time, and how does one move along it? */
import {
  type Activity,
  addDays,
  daysBetween,
  episodes,
  type Facts,
  isRun,
  journalUntil,
  type LocalDay,
  painMoments,
  parseLocalDay,
  type WeighedRun,
  weighRuns,
} from '@backstride/engine';
import { fullDay, kilometres, app as say } from '@backstride/words';
import { positionOf, type TimeSpan } from '../../lib/chart/scale.ts';
import { drawTimeChart, type TimeChart } from '../../lib/chart/time-chart.ts';
import { figure } from './figure.ts';

const SAME_EPISODE_DAYS = 28;
const LISTED_RUNS = 30;
const SPANS = { all: undefined, '5y': 1826, '1y': 365, '3m': 92, '1m': 31 } as const;
export type SpanName = keyof typeof SPANS;

export type Move = { readonly name: string; readonly href: string; readonly current: boolean };
export type RunRow = {
  readonly slug: string;
  readonly day: LocalDay;
  readonly distanceMetres?: number;
  readonly durationSeconds: number;
  readonly ratio?: number;
};
export type MonthRow = {
  readonly month: LocalDay;
  readonly runs: number;
  readonly metres: number;
  readonly longestMetres: number;
};

/** A recording's id without what a path cannot hold: `3f…#0` → `3f…-0`. */
export const slugOf = (id: string): string => id.replace('#', '-');
export const idOf = (slug: string): string => slug.replace(/-(\d+)$/, '#$1');

export function viewRuns(facts: Facts, on: LocalDay, query: URLSearchParams) {
  const { activities, weighed, pain, onsets } = histories(facts, on);
  const runs = activities.filter(isRun);
  const first = runs[0]?.day ?? on;
  const named = query.get('span');
  const name: SpanName = named !== null && Object.hasOwn(SPANS, named) ? (named as SpanName) : 'all';
  const span = spanOf(name, first, latest(parseLocalDay(query.get('to') ?? ''), on));
  const inside = runs.filter(({ day }) => day >= span.from && day <= span.to);
  const ratios = new Map(weighed.map((run) => [run.id, run.ratio]));
  return {
    name,
    span,
    figure: figure('run'),
    total: runs.length,
    chart: chartOf(span, weighed, pain, onsets),
    summary: summaryOf(inside, span),
    spans: (Object.keys(SPANS) as readonly SpanName[]).map(
      (one): Move => ({ name: say.runs.spans[one], href: hrefTo(one, span.to, on), current: one === name }),
    ),
    moves: movesFrom(name, span, first, on),
    rows: inside
      .slice(-LISTED_RUNS)
      .reverse()
      .map((run): RunRow => rowOf(run, ratios.get(run.id))),
    months: monthsOf(inside),
    points: weighed
      .filter(({ day }) => day >= span.from && day <= span.to)
      .map((run) => ({
        at: positionOf(run.day, span),
        day: run.day,
        distanceMetres: run.distanceMetres,
        slug: slugOf(run.id),
      })),
  };
}

export function histories(facts: Facts, on: LocalDay) {
  const journal = journalUntil(facts.entries, on);
  const moments = painMoments(journal);
  const told = episodes(journal);
  const activities = facts.activities.filter(({ day }) => day <= on);
  return {
    activities,
    weighed: weighRuns(activities, { moments, episodes: told }),
    pain: moments,
    onsets: firstOfEach(told.flatMap((one) => one.onset ?? [])),
  };
}

/** Several reports of one episode say its beginning a few days apart; it began once. */
function firstOfEach(days: readonly LocalDay[]): readonly LocalDay[] {
  const found: LocalDay[] = [];
  for (const day of days.toSorted()) {
    const last = found.at(-1);
    if (last === undefined || daysBetween(last, day) > SAME_EPISODE_DAYS) found.push(day);
  }
  return found;
}

type Pain = ReturnType<typeof painMoments>;

export function chartOf(
  span: TimeSpan,
  weighed: readonly WeighedRun[],
  pain: Pain,
  onsets: readonly LocalDay[],
  marked?: string,
): TimeChart {
  const callouts = weighed.filter((run) => run.id === marked);
  return drawTimeChart({
    span,
    runs: weighed.map(({ day, distanceMetres }) => ({ day, value: distanceMetres / 1000 })),
    reference: weighed.flatMap(({ day, referenceMetres }) =>
      referenceMetres === undefined ? [] : [{ day, value: referenceMetres / 1000 }],
    ),
    pain: pain.map(({ day, pain0to10 }) => ({ day, value: pain0to10 })),
    onsets,
    callouts: callouts.map(({ day, distanceMetres }) => ({
      day,
      value: distanceMetres / 1000,
      text: kilometres(distanceMetres),
    })),
  });
}

function spanOf(name: SpanName, first: LocalDay, to: LocalDay): TimeSpan {
  const days = SPANS[name];
  if (days !== undefined) return { from: addDays(to, 1 - days), to };
  // Never so short that a single run fills the picture.
  const from = first < addDays(to, -30) ? first : addDays(to, -30);
  return { from, to };
}

function movesFrom(
  name: SpanName,
  span: TimeSpan,
  first: LocalDay,
  on: LocalDay,
): { earlier?: string; later?: string } {
  const days = SPANS[name];
  if (days === undefined) return {};
  return {
    ...(span.from > first ? { earlier: hrefTo(name, addDays(span.from, -1), on) } : {}),
    ...(span.to < on ? { later: hrefTo(name, latest(addDays(span.to, days), on), on) } : {}),
  };
}

const hrefTo = (name: SpanName, to: LocalDay, on: LocalDay): string =>
  name === 'all' ? '/runs' : `/runs?span=${name}${to === on ? '' : `&to=${to}`}`;

const latest = (day: LocalDay | undefined, on: LocalDay): LocalDay => (day === undefined || day > on ? on : day);

function rowOf(run: Activity, ratio: number | undefined): RunRow {
  return {
    slug: slugOf(run.id),
    day: run.day,
    durationSeconds: run.movingSeconds || run.elapsedSeconds,
    ...(run.distanceMetres === undefined ? {} : { distanceMetres: run.distanceMetres }),
    ...(ratio === undefined ? {} : { ratio }),
  };
}

function monthsOf(runs: readonly Activity[]): readonly MonthRow[] {
  const months = Map.groupBy(runs, ({ day }) => `${day.slice(0, 7)}-01` as LocalDay);
  return [...months].reverse().map(([month, all]) => {
    const metres = all.map((run) => run.distanceMetres ?? 0);
    return {
      month,
      runs: all.length,
      metres: metres.reduce((sum, one) => sum + one, 0),
      longestMetres: Math.max(...metres),
    };
  });
}

function summaryOf(runs: readonly Activity[], span: TimeSpan): string {
  const longest = runs.reduce<Activity | undefined>(
    (most, run) => ((run.distanceMetres ?? 0) > (most?.distanceMetres ?? -1) ? run : most),
    undefined,
  );
  return say.runs.summary(
    runs.length,
    fullDay(span.from),
    fullDay(span.to),
    longest?.distanceMetres === undefined
      ? undefined
      : { distance: kilometres(longest.distanceMetres), day: fullDay(longest.day) },
  );
}
