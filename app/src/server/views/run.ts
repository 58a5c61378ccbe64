/** What did one run hold, and how long was it against what the runner was used to? */
import { addDays, type Facts, type LocalDay } from '@backstride/engine';
import { kilometres, app as say } from '@backstride/words';
import { formatDistance, formatDuration, formatPace } from '../../lib/format.ts';
import { chartOf, histories, idOf } from './runs.ts';

export type ChannelRow = {
  readonly name: string;
  readonly unit: string;
  readonly mean: string;
  readonly min: string;
  readonly max: string;
  readonly count: number;
};

export function viewRun(facts: Facts, on: LocalDay, slug: string) {
  const { activities, weighed, pain, onsets } = histories(facts, on);
  const id = idOf(slug);
  const activity = activities.find((one) => one.id === id || one.id === slug);
  if (activity === undefined) return undefined;
  const { distanceMetres, movingSeconds, elapsedSeconds, ascentMetres, descentMetres, perceivedExertion } = activity;
  const moving = movingSeconds || elapsedSeconds;
  const run = weighed.find((one) => one.id === activity.id);
  const words = say.run.facts;
  const figures: readonly (readonly [string, string | undefined])[] = [
    [words.distance, distanceMetres === undefined ? undefined : formatDistance(distanceMetres)],
    [words.moving, formatDuration(moving)],
    [words.pace, distanceMetres === undefined || moving === 0 ? undefined : formatPace(distanceMetres / moving)],
    [words.elapsed, formatDuration(elapsedSeconds)],
    [words.ascent, ascentMetres === undefined ? undefined : `${Math.round(ascentMetres)} m`],
    [words.descent, descentMetres === undefined ? undefined : `${Math.round(descentMetres)} m`],
    [words.effort, perceivedExertion === undefined ? undefined : `${perceivedExertion} / 10`],
  ];
  const span = { from: addDays(activity.day, -45), to: addDays(activity.day, 14) };
  return {
    day: activity.day,
    sport: activity.sport,
    figures: figures.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
    against: run === undefined ? undefined : against(run),
    channels: channelRows(activity.channels),
    chart: chartOf(span, weighed, pain, onsets, activity.id),
  };
}

type Weighed = ReturnType<typeof histories>['weighed'][number];

function against({ distanceMetres, referenceMetres, ratio, standing }: Weighed): readonly string[] {
  const compared =
    referenceMetres === undefined || ratio === undefined
      ? say.run.none
      : say.run.compared(kilometres(distanceMetres), kilometres(referenceMetres), ratio);
  return [compared, say.run.standing[standing]];
}

function channelRows(channels: Facts['activities'][number]['channels']): readonly ChannelRow[] {
  const known = Object.keys(say.run.channelNames);
  const order = (name: string): number => (known.indexOf(name) + known.length + 1) % (known.length + 1);
  return Object.entries(channels)
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([channel, { count, mean, min, max }]) => {
      const [name, unit] = say.run.channelNames[channel] ?? [channel, ''];
      return { name, unit, count, mean: short(mean), min: short(min), max: short(max) };
    });
}

/** Three digits are enough to read: 5.53, 47.2, 178. */
const short = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));
