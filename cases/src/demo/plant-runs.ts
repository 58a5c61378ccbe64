/**
 * How do the planted causes that lie in the calendar get into it?
 * The days before the story begins are planned anew: the one long run, the heavy week, the days without rest; and
 * after the pain began the runner does little.
 */
import { addDays, daysBetween, type LocalDay } from '@backstride/engine';
import { longestIn, metresIn, type PlannedRun, storyStart } from './calendar.ts';
import type { Chance } from './chance.ts';
import { type PlantedStory, sizeOf } from './story.ts';

/** The long run that had settled comes this many days before the spike. */
const SPIKE_AFTER_DAYS = 9;
const WINDOW_DAYS = 30;
/** Beside the long run, nothing is longer than this share of it. */
const ORDINARY_SHARE = 0.45;
/** Nobody puts on running shoes for less. */
const LEAST_METRES = 3300;

export function plantRuns(natural: readonly PlannedRun[], story: PlantedStory, chance: Chance): readonly PlannedRun[] {
  const onset = storyStart(story);
  const before = natural.filter(({ day }) => day < onset);
  const steps = [plantSpike, plantRamp, plantNoRest];
  const planted = steps.reduce((runs, step) => step(runs, story, chance), before as readonly PlannedRun[]);
  const after = story.pain === undefined ? natural.filter(({ day }) => day >= onset) : sparingRuns(story, chance);
  return [...planted, ...after].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

type Runs = readonly PlannedRun[];

/** The settled long run, and nine days later the jump; nothing else in the 30 days comes close. */
function plantSpike(runs: Runs, story: PlantedStory): Runs {
  const ratio = sizeOf(story, 'spike');
  if (ratio === undefined) return runs;
  const spikeDay = addDays(storyStart(story), -1);
  const longDay = addDays(spikeDay, -SPIKE_AFTER_DAYS);
  const longest = story.person.longRunMetres;
  const others = runs
    .filter(({ day }) => day !== longDay && day !== spikeDay)
    .map((run) => {
      if (run.day > longDay) return shortened(run, ORDINARY_SHARE * longest);
      return run.day >= addDays(spikeDay, -WINDOW_DAYS - 1) ? shortened(run, 0.94 * longest) : run;
    });
  return [...others, outside(longDay, 'long', longest), outside(spikeDay, 'long', longest * ratio)];
}

/** A lighter week, then a heavy one of five runs, none longer than what was usual. */
function plantRamp(runs: Runs, story: PlantedStory, chance: Chance): Runs {
  const ratio = sizeOf(story, 'ramp');
  if (ratio === undefined) return runs;
  const onset = storyStart(story);
  const from = addDays(onset, -7);
  const lighter = runs
    .filter(({ day }) => day < from)
    .map((run) => (run.day >= addDays(from, -7) ? { ...run, distanceMetres: run.distanceMetres * 0.85 } : run));
  const base = metresIn(lighter, addDays(from, -7), addDays(from, -1));
  const longest = longestIn(lighter, addDays(from, -WINDOW_DAYS), addDays(from, -1));
  const long = Math.min(longest, 0.3 * ratio * base);
  const days = [-6, -5, -3, -2].map((offset) => addDays(onset, offset));
  const each = Math.min(longest, (ratio * base - long) / days.length);
  const heavy = days.map((day) => outside(day, 'easy', each * chance.between(0.97, 1.03)));
  return [...lighter, ...heavy, outside(addDays(onset, -1), 'long', long)];
}

/** A run on every day, together no more than a usual week; the day before them was free. */
function plantNoRest(runs: Runs, story: PlantedStory, chance: Chance): Runs {
  const count = sizeOf(story, 'no-rest');
  if (count === undefined) return runs;
  const onset = storyStart(story);
  const kept = runs.filter(({ day }) => day < addDays(onset, -count - 1));
  const spike = sizeOf(story, 'spike') === undefined ? [] : runs.filter(({ day }) => day === addDays(onset, -1));
  const days = Array.from({ length: count - spike.length }, (_, k) => addDays(onset, k - count));
  const left = (story.person.weeklyMetres * count) / 7 - metresIn(spike, addDays(onset, -1), onset);
  const each = Math.max(LEAST_METRES, left / days.length);
  return [...kept, ...days.map((day) => outside(day, 'easy', each * chance.between(0.97, 1.15))), ...spike];
}

/** Since the pain began: nothing for two days, then short easy runs, the last one yesterday. */
function sparingRuns({ anchorDay, pain, person }: PlantedStory, chance: Chance): Runs {
  const onset = addDays(anchorDay, -(pain?.onsetDaysAgo ?? 0));
  const runs: PlannedRun[] = [];
  let day = addDays(anchorDay, -1);
  while (daysBetween(onset, day) >= 3) {
    runs.push(outside(day, 'easy', Math.max(LEAST_METRES, (person.weeklyMetres / 7) * chance.between(0.8, 1.2))));
    day = addDays(day, -chance.integer(3, 4));
  }
  return runs;
}

const outside = (day: LocalDay, kind: PlannedRun['kind'], distanceMetres: number): PlannedRun => ({
  day,
  kind,
  distanceMetres,
  indoor: false,
});

const shortened = (run: PlannedRun, most: number): PlannedRun =>
  run.distanceMetres <= most ? run : { ...run, distanceMetres: most };
