/**
 * When does this runner run, and how far, if nothing special happens?
 * Week by week: three to five runs, one of them long, some fast; lighter weeks, winters, holidays, illness and the way
 * back. The last weeks before the story begins are steady, so that only what is planted stands out.
 */
import { addDays, dayNumber, daysBetween, type LocalDay, weekday } from '@backstride/engine';
import { type Break, makeBreaks, shareOf } from './breaks.ts';
import type { Chance } from './chance.ts';
import type { PlantedStory } from './story.ts';

export const RUN_KINDS = ['easy', 'long', 'tempo', 'intervals', 'race'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

export type PlannedRun = {
  readonly day: LocalDay;
  readonly kind: RunKind;
  readonly distanceMetres: number;
  readonly indoor: boolean;
};

/** Before the story begins, the weeks are alike for so many days. */
const STEADY_DAYS = 45;
const WINDOW_DAYS = 30;
/** No run is longer than this times the longest of the 30 days before it, races included. */
const MOST_GROWTH = 1.07;
/** Weekdays by number of runs: never more than three running days in a row, across weeks too. */
const WEEKDAYS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  3: [
    [2, 4, 7],
    [3, 5, 7],
    [2, 5, 7],
  ],
  4: [
    [2, 4, 5, 7],
    [2, 4, 6, 7],
    [1, 3, 5, 7],
  ],
  5: [
    [2, 3, 5, 6, 7],
    [1, 3, 4, 6, 7],
  ],
};
const STEADY_WEEKDAYS = [2, 4, 6, 7] as const;

/** The day on which the story begins: the pain, or the anchor day where nothing hurts. */
export const storyStart = ({ anchorDay, pain }: PlantedStory): LocalDay =>
  addDays(anchorDay, -(pain?.onsetDaysAgo ?? 0));

export function naturalCalendar(story: PlantedStory, chance: Chance): readonly PlannedRun[] {
  const first = addDays(story.anchorDay, -7 * story.weeks);
  const monday = addDays(first, 1 - weekday(first));
  const breaks = makeBreaks(first, addDays(storyStart(story), -STEADY_DAYS - 30), chance.fork('breaks'));
  const runs: PlannedRun[] = [];
  for (let week = monday, number = 0; week < story.anchorDay; week = addDays(week, 7), number += 1) {
    runs.push(...weekOf({ story, week, number, breaks, longest: longestBefore(runs) }, chance.fork(`week ${number}`)));
  }
  return runs.filter(({ day }) => day >= first && day < story.anchorDay);
}

type Week = {
  readonly story: PlantedStory;
  readonly week: LocalDay;
  readonly number: number;
  readonly breaks: readonly Break[];
  readonly longest: (day: LocalDay) => number;
};

function weekOf({ story, week, number, breaks, longest }: Week, chance: Chance): readonly PlannedRun[] {
  const { person } = story;
  const isSteady = daysBetween(week, storyStart(story)) <= STEADY_DAYS;
  const volume = person.weeklyMetres * (isSteady ? 1 : usualShare(week, number, chance));
  const days = isSteady ? STEADY_WEEKDAYS : chance.oneOf(WEEKDAYS[runsAWeek(volume, chance)] ?? [STEADY_WEEKDAYS]);
  const long = Math.min(longRunOf(story, week, number, chance), 0.6 * volume);
  const rest = (volume - long) / (days.length - 1);
  const isRace = !isSteady && chance.happens(0.06);
  const fast = chance.happens(0.65) ? days[chance.integer(0, days.length - 2)] : undefined;
  return days.flatMap((weekDay): readonly PlannedRun[] => {
    const day = addDays(week, weekDay - 1);
    const share = shareOf(breaks, day, chance);
    if (share === 0) return [];
    const isLong = weekDay === days.at(-1);
    const kind: RunKind = isLong ? (isRace ? 'race' : 'long') : weekDay === fast ? fastKind(chance) : 'easy';
    const wanted = isLong ? (isRace ? 10_000 : long) : rest * chance.between(0.88, 1.12);
    const capped = Math.min(wanted * share, longest(day) * MOST_GROWTH);
    const indoor = kind === 'easy' && chance.happens(isWinter(day) ? 0.18 : 0.03);
    return [
      { day, kind: share < 1 && kind !== 'long' ? 'easy' : kind, distanceMetres: Math.max(2500, capped), indoor },
    ];
  });
}

/** Seasons, every fourth week lighter, and what life adds. */
function usualShare(week: LocalDay, number: number, chance: Chance): number {
  const season = 1 + 0.08 * Math.sin((2 * Math.PI * (dayNumber(week) % 365.25)) / 365.25 - 0.6);
  return season * (number % 4 === 3 ? 0.82 : 1.04) * (1 + 0.07 * chance.normal());
}

function runsAWeek(volume: number, chance: Chance): number {
  const usual = volume < 20_000 ? 3 : volume < 45_000 ? 4 : 5;
  const other = chance.next();
  return Math.min(5, Math.max(3, usual + (other < 0.22 ? -1 : other > 0.8 ? 1 : 0)));
}

/** Three quarters of the longest at most for most of the time; up to it in the last weeks. */
function longRunOf({ person, ...story }: PlantedStory, week: LocalDay, number: number, chance: Chance): number {
  const weeksLeft = daysBetween(week, storyStart({ person, ...story })) / 7;
  const level = weeksLeft > 11 ? 0.78 : 0.78 + (0.2 * Math.min(8, 11 - weeksLeft)) / 8;
  const wave = weeksLeft > 11 ? ([0.88, 0.95, 1, 0.8][number % 4] as number) : 1;
  return person.longRunMetres * level * wave * (1 + 0.02 * chance.normal());
}

const fastKind = (chance: Chance): RunKind => chance.oneOf(['tempo', 'intervals', 'intervals']);
const isWinter = (day: LocalDay): boolean => [12, 1, 2].includes(Number(day.slice(5, 7)));

/** The longest run of the 30 days before a day; without enough history any distance will do. */
function longestBefore(runs: readonly PlannedRun[]): (day: LocalDay) => number {
  return (day) => {
    const earliest = runs[0]?.day;
    if (earliest === undefined || daysBetween(earliest, day) < WINDOW_DAYS) return Number.POSITIVE_INFINITY;
    const from = addDays(day, -WINDOW_DAYS);
    return longestIn(runs, from, addDays(day, -1));
  };
}

/** The longest run of the days from … to, both included; 0 without a run. */
export const longestIn = (runs: readonly PlannedRun[], from: LocalDay, to: LocalDay): number =>
  runs.reduce(
    (longest, run) => (run.day >= from && run.day <= to ? Math.max(longest, run.distanceMetres) : longest),
    0,
  );

export const metresIn = (runs: readonly PlannedRun[], from: LocalDay, to: LocalDay): number =>
  runs.reduce((sum, run) => (run.day >= from && run.day <= to ? sum + run.distanceMetres : sum), 0);
