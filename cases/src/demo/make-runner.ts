/**
 * A whole synthetic runner: recordings, journal, and what is really in them.
 * Pure: the same seed and story give the same runner for ever. Recordings are made when they are asked for.
 */
import { addDays, type Entry, type LocalDay } from '@backstride/engine';
import { makeBody } from './body.ts';
import { metresIn, naturalCalendar, type PlannedRun, storyStart } from './calendar.ts';
import { makeChance } from './chance.ts';
import { makeCheckIns } from './check-ins.ts';
import { makeCourse } from './course.ts';
import { plantRuns } from './plant-runs.ts';
import { type DemoRun, recordRun } from './record-runs.ts';
import { makeReport } from './report.ts';
import { makeSelfTests } from './self-tests.ts';
import type { Plant, PlantableCause, PlantedStory } from './story.ts';

export type Planted = {
  readonly causes: readonly Plant[];
  /** What follows from the planted causes, and may fairly be named beside them. */
  readonly alsoTrue: readonly PlantableCause[];
  readonly painStart?: LocalDay;
};

export type DemoRunner = {
  /** Oldest first. */
  readonly runs: readonly DemoRun[];
  /** In the order of time. */
  readonly entries: readonly Entry[];
  readonly planted: Planted;
};

/** A week this much heavier than the one before is a ramp, whoever planted it; below it nobody should speak of one. */
const RAMP_RATIO = 1.3;

export function makeRunner(seed: number, story: PlantedStory): DemoRunner {
  const chance = makeChance(seed);
  const calendar = plantRuns(naturalCalendar(story, chance.fork('calendar')), story, chance.fork('plants'));
  const courses = chance.fork('courses');
  const equipment = {
    body: makeBody(story.person, chance.fork('body')),
    courses: [
      makeCourse({ lengthMetres: 8400, hilliness: 0.5 }, courses.fork('home')),
      makeCourse({ lengthMetres: 5200, hilliness: 0.15 }, courses.fork('shore')),
      makeCourse({ lengthMetres: 12_300, hilliness: 1 }, courses.fork('hills')),
    ] as const,
  };
  return {
    runs: calendar.map((run) => recordRun(run, story, equipment, chance.fork(`run ${run.day}`))),
    entries: entriesOf(story, calendar, chance.fork('journal').fork),
    planted: {
      causes: story.plants,
      alsoTrue: alsoTrue(story, calendar),
      ...(story.pain === undefined ? {} : { painStart: storyStart(story) }),
    },
  };
}

function entriesOf(
  story: PlantedStory,
  calendar: readonly PlannedRun[],
  fork: ReturnType<typeof makeChance>['fork'],
): readonly Entry[] {
  const { anchorDay, zone, person, pain, race } = story;
  const first = calendar[0]?.day ?? anchorDay;
  const at = (day: LocalDay, time: string): string =>
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant().toString();
  const fact = <Type extends Entry['type']>(type: Type, day: LocalDay, time: string) =>
    ({ type, version: 1, id: `demo-${type}`, at: at(day, time), zone }) as const;
  const entries: Entry[] = [
    {
      ...fact('profile', first, '05:00'),
      birthDate: `${Number(anchorDay.slice(0, 4)) - person.ageYears - 1}-12-31`,
      sex: person.sex,
      heightCentimetres: person.heightCentimetres,
      massKilograms: person.massKilograms,
    },
    ...makeCheckIns(story, calendar, fork('check-ins')),
    ...makeSelfTests(story, fork('self-tests')),
  ];
  if (race !== undefined) {
    const date = addDays(anchorDay, race.inDays);
    entries.push({
      ...fact('goal', addDays(anchorDay, -70), '20:00'),
      kind: 'race',
      date,
      distanceMetres: race.distanceMetres,
    });
  }
  if (pain !== undefined) {
    entries.push({ ...fact('symptom-report', anchorDay, '06:55'), report: makeReport(story, pain, calendar) });
  }
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** One very long run or many days in a row make a heavy week too: against the week before it, or a usual one. */
function alsoTrue(story: PlantedStory, calendar: readonly PlannedRun[]): readonly PlantableCause[] {
  if (story.plants.some(({ cause }) => cause === 'ramp')) return [];
  const start = storyStart(story);
  const weekUntil = (last: LocalDay): number => metresIn(calendar, addDays(last, -6), last);
  const before = [7, 14, 21, 28].map((days) => weekUntil(addDays(start, -days)));
  const usual = before.reduce((sum, metres) => sum + metres, 0) / before.length;
  return weekUntil(start) > RAMP_RATIO * Math.min(usual, before[0] ?? usual) ? ['ramp'] : [];
}
