/**
 * How does a planned run become a recording?
 * The day's body, the course, the weather and the watch of that time; all of it made only when it is asked for.
 */

import { addDays, dayNumber, daysBetween, type LocalDay, type RecordedSession, weekday } from '@backstride/engine';
import { writeFitRecording } from '@backstride/exchange';
import type { Body } from './body.ts';
import { type PlannedRun, storyStart } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { Course } from './course.ts';
import { recordWith } from './record-with.ts';
import { simulateRun } from './simulate-run.ts';
import { type PlantedStory, sizeOf } from './story.ts';
import type { RunPlan } from './true-run.ts';
import type { Watch } from './watch.ts';

export type DemoRun = {
  readonly day: LocalDay;
  readonly kind: PlannedRun['kind'];
  /** What was planned; the watch's own distance differs by a few parts in a thousand. */
  readonly distanceMetres: number;
  /** ISO instant, UTC. */
  readonly startTime: string;
  readonly fileName: string;
  /** Made anew at every call, the same every time. */
  readonly session: () => RecordedSession;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
};

export type Equipment = { readonly body: Body; readonly courses: readonly [Course, ...Course[]] };

const WATCHES = {
  old: { name: 'Demo watch 1', isSmart: true, stopsByItself: false, hasPod: false },
  new: { name: 'Demo watch 2', isSmart: false, stopsByItself: true, hasPod: true },
} as const satisfies Record<string, Watch>;
/** The new watch came after this share of the history. */
const NEW_WATCH_AFTER = 0.4;
const FORM_CHANGE_DAYS = 28;
/** A changed gait takes a week to be there in full. */
const FORM_CHANGE_ARRIVES_DAYS = 7;
const LATE_DRIFT_DAYS = 56;
const LONG_METRES = 9000;

export function recordRun(run: PlannedRun, story: PlantedStory, equipment: Equipment, chance: Chance): DemoRun {
  const startTime = startOf(run, story, chance.fork('start'));
  const session = (): RecordedSession => {
    const watch = watchOf(run.day, story);
    const plan = planOf(run, story, equipment, chance.fork('plan'));
    const truth = simulateRun({ ...plan, recordsStanding: !watch.stopsByItself }, chance.fork('run'));
    return recordWith(
      {
        watch,
        startTime,
        balanceLeft: balanceOf(run.day, story, equipment.body, chance.fork('balance')),
        ...toldOf(run, story, chance.fork('told')),
      },
      plan,
      truth,
      chance.fork('watch'),
    );
  };
  return {
    day: run.day,
    kind: run.kind,
    distanceMetres: run.distanceMetres,
    startTime,
    fileName: `${startTime.slice(0, 16).replace('T', '-').replace(':', '')}.fit`,
    session,
    bytes: () => writeFitRecording(session()),
  };
}

const watchOf = (day: LocalDay, { anchorDay, weeks }: PlantedStory): Watch =>
  daysBetween(day, anchorDay) > 7 * weeks * (1 - NEW_WATCH_AFTER) ? WATCHES.old : WATCHES.new;

/** Before or after work, at the weekend in the morning. */
function startOf(run: PlannedRun, { zone }: PlantedStory, chance: Chance): string {
  const isWeekend = weekday(run.day) >= 6;
  const minutes = isWeekend ? 9 * 60 : chance.happens(0.35) ? 7 * 60 + 15 : 18 * 60;
  const time = Temporal.PlainDateTime.from(`${run.day}T00:00`).add({
    minutes: minutes + chance.integer(-15, 40),
    seconds: chance.integer(0, 59),
  });
  return time.toZonedDateTime(zone).toInstant().toString();
}

function planOf(run: PlannedRun, story: PlantedStory, { body, courses }: Equipment, chance: Chance): RunPlan {
  const hurts = run.day >= storyStart(story) && story.pain !== undefined;
  const season = Math.sin((2 * Math.PI * (dayNumber(run.day) % 365.25)) / 365.25 - 1.9);
  return {
    kind: run.kind,
    distanceMetres: run.distanceMetres,
    ...(run.indoor
      ? {}
      : { course: courses[run.kind === 'easy' ? chance.integer(0, courses.length - 1) : 0] ?? courses[0] }),
    body,
    celsius: run.indoor ? 20 : 11 + 8 * season + 2.5 * chance.normal(),
    gait: {
      // From day to day a runner's gait moves by about one percent: judgement.
      cadenceFactor: (1 + 0.008 * chance.normal()) * (1 - cadenceDrop(run.day, story)),
      contactFactor: (1 + 0.012 * chance.normal()) * (1 + 0.4 * cadenceDrop(run.day, story)),
      oscillationFactor: 1 + 0.015 * chance.normal(),
    },
    lateDrift: driftOf(run, story, chance),
    speedFactor: (1 + 0.02 * chance.normal()) * (hurts ? 0.95 : 1),
    secondsPerSample: story.secondsPerSample ?? 1,
    recordsStanding: false,
  };
}

/** 0 before the change, 1 when it is there in full. */
function changedShare(day: LocalDay, story: PlantedStory): number {
  const since = daysBetween(addDays(storyStart(story), -FORM_CHANGE_DAYS), day);
  return Math.min(1, Math.max(0, since / FORM_CHANGE_ARRIVES_DAYS));
}

const cadenceDrop = (day: LocalDay, story: PlantedStory): number =>
  ((sizeOf(story, 'cadence-drop') ?? 0) / 100) * changedShare(day, story);

/** Every body tires a little; the planted drift is in the long runs of the last weeks. */
function driftOf({ day, distanceMetres }: PlannedRun, story: PlantedStory, chance: Chance): number {
  const own = 0.01 + 0.005 * chance.normal();
  const isPlanted = distanceMetres >= LONG_METRES && day >= addDays(storyStart(story), -LATE_DRIFT_DAYS);
  return isPlanted ? own + (sizeOf(story, 'late-drift') ?? 0) / 100 : own;
}

const balanceOf = (day: LocalDay, story: PlantedStory, body: Body, chance: Chance): number =>
  body.balanceLeft + 0.2 * chance.normal() + (sizeOf(story, 'asymmetry') ?? 0) * changedShare(day, story);

const EXERTION = { easy: 3, long: 5, tempo: 7, intervals: 8, race: 9 } as const;

/** What the runner told the watch afterwards; often nothing. */
function toldOf(
  { day, kind, distanceMetres }: PlannedRun,
  story: PlantedStory,
  chance: Chance,
): { readonly perceivedExertion?: number; readonly feel?: number } {
  if (!chance.happens(0.75)) return {};
  const hurts = day >= storyStart(story) && story.pain !== undefined;
  const harder = (hurts ? 1 : 0) + (distanceMetres > 1.2 * story.person.longRunMetres ? 3 : 0);
  const perceivedExertion = Math.min(10, Math.max(1, EXERTION[kind] + harder + chance.integer(-1, 1)));
  return { perceivedExertion, feel: hurts ? 25 : chance.oneOf([50, 50, 75, 75, 100]) };
}
