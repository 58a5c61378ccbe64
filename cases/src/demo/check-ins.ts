/**
 * What did the runner answer in the mornings and evenings?
 * Pain, stiffness, sleep, soreness and fatigue with their noise; some days forgotten, but never the last morning.
 */
import { addDays, type CheckIn, daysBetween, type LocalDay } from '@backstride/engine';
import { metresIn, type PlannedRun, storyStart } from './calendar.ts';
import type { Chance } from './chance.ts';
import { hurting } from './pain.ts';
import { type PlantedStory, sizeOf } from './story.ts';

type Runs = readonly PlannedRun[];
const SLEEP_HOURS = 7.3;
const SHORT_NIGHTS = 7;

export function makeCheckIns(story: PlantedStory, runs: Runs, chance: Chance): readonly CheckIn[] {
  const plan = story.checkIns;
  if (plan === undefined) return [];
  const entries: CheckIn[] = [];
  for (let day = addDays(story.anchorDay, -plan.fromDaysAgo); day <= story.anchorDay; day = addDays(day, 1)) {
    const own = chance.fork(day);
    const isLast = day === story.anchorDay;
    const isRemembered = isLast || day === addDays(story.anchorDay, -1);
    if (isRemembered || !own.happens(plan.forgotten)) entries.push(morning(story, runs, day, own.fork('morning')));
    if (isLast || plan.timesADay === 1) continue;
    if (!own.happens(plan.forgotten)) entries.push(evening(story, day, own.fork('evening')));
  }
  return entries;
}

function morning(story: PlantedStory, runs: Runs, day: LocalDay, chance: Chance): CheckIn {
  const yesterday = metresIn(runs, addDays(day, -1), addDays(day, -1));
  const hard = yesterday / story.person.longRunMetres;
  return {
    ...entryOf(story, day, 'morning', chance),
    ...painFields(story, { day, isMorning: true, ranBefore: yesterday > 0 }, chance),
    sleepHours: sleepOf(story, day, chance),
    soreness0to10: clamped(0.5 + 3.2 * hard + 0.7 * chance.normal()),
    fatigue0to10: clamped(2 + 1.6 * hard + 0.9 * chance.normal()),
  };
}

function evening(story: PlantedStory, day: LocalDay, chance: Chance): CheckIn {
  const { pain0to10, locations } = painFields(story, { day, isMorning: false, ranBefore: false }, chance);
  return {
    ...entryOf(story, day, 'evening', chance),
    ...(pain0to10 === undefined ? {} : { pain0to10 }),
    ...(locations === undefined ? {} : { locations }),
    fatigue0to10: clamped(3 + chance.normal()),
  };
}

type Moment = { readonly day: LocalDay; readonly isMorning: boolean; readonly ranBefore: boolean };

function painFields(
  story: PlantedStory,
  moment: Moment,
  chance: Chance,
): Pick<CheckIn, 'pain0to10' | 'morningStiffnessMinutes' | 'locations'> {
  const { pain0to10, morningStiffnessMinutes } = hurting(story, moment, chance);
  if (pain0to10 === 0) return { pain0to10, morningStiffnessMinutes };
  return { pain0to10, morningStiffnessMinutes, locations: ['lumbar-paraspinal'] };
}

function sleepOf(story: PlantedStory, day: LocalDay, chance: Chance): number {
  const short = sizeOf(story, 'poor-sleep');
  const before = daysBetween(day, storyStart(story));
  const usual = short !== undefined && before >= 0 && before < SHORT_NIGHTS ? short : SLEEP_HOURS;
  return Math.round((usual + 0.45 * chance.normal()) * 4) / 4;
}

const clamped = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));

function entryOf(
  { zone }: PlantedStory,
  day: LocalDay,
  moment: 'morning' | 'evening',
  chance: Chance,
): Pick<CheckIn, 'type' | 'version' | 'id' | 'at' | 'zone' | 'moment' | 'warningSigns'> {
  const minutes = moment === 'morning' ? 6 * 60 + chance.integer(30, 50) : 21 * 60 + chance.integer(0, 50);
  const at = Temporal.PlainDateTime.from(`${day}T00:00`).add({ minutes }).toZonedDateTime(zone).toInstant().toString();
  return { type: 'check-in', version: 1, id: `demo-check-in-${day}-${moment}`, at, zone, moment, warningSigns: 'none' };
}
