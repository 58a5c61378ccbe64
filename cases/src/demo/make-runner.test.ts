import {
  addDays,
  assess,
  daysBetween,
  deriveActivity,
  type LocalDay,
  localDayAt,
  localDayFrom,
} from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import {
  type DemoRun,
  type DemoRunner,
  makeRunner,
  nothingWrong,
  type PlantedStory,
  theRamp,
  unrelatedPain,
} from './index.ts';

const TOLD = { anchorDay: localDayFrom('2026-11-23'), zone: 'Europe/Berlin' };
const SEEDS = [1, 2, 3, 4, 5] as const;
const km = (run: DemoRun): number => (run.session().distanceMetres ?? 0) / 1000;
const between = (runner: DemoRunner, from: LocalDay, to: LocalDay): readonly DemoRun[] =>
  runner.runs.filter(({ day }) => day >= from && day <= to);

describe('the same seed and story', () => {
  test('give the same runner to the byte; another seed gives another', () => {
    const story = unrelatedPain(TOLD);
    const [first, again, other] = [makeRunner(1, story), makeRunner(1, story), makeRunner(2, story)];
    expect(again.entries).toEqual(first.entries);
    expect(other.entries).not.toEqual(first.entries);
    expect(again.runs.map((run) => run.fileName)).toEqual(first.runs.map((run) => run.fileName));
    for (const [number, run] of first.runs.entries()) {
      if (number % 9 === 0) expect(again.runs[number]?.bytes()).toEqual(run.bytes());
    }
    expect(other.runs[0]?.bytes()).not.toEqual(first.runs[0]?.bytes());
  });

  test('a recording is the same whether others were made before it or not', () => {
    const run = makeRunner(4, unrelatedPain(TOLD)).runs.at(-1);
    const last = makeRunner(4, unrelatedPain(TOLD));
    for (const one of last.runs.slice(0, 5)) one.bytes();
    expect(last.runs.at(-1)?.bytes()).toEqual(run?.bytes());
  });
});

describe.each(SEEDS)('the ramp, seed %d', (seed) => {
  const runner = makeRunner(seed, theRamp(TOLD));
  const painStart = addDays(TOLD.anchorDay, -12);
  const spikeDay = addDays(painStart, -1);

  test('two years of running, three to five times and about 30 km a week', () => {
    expect(runner.runs.length).toBeGreaterThanOrEqual(350);
    expect(runner.runs.length).toBeLessThanOrEqual(420);
    const weeks = Array.from({ length: 100 }, (_, week) => addDays(TOLD.anchorDay, -7 * (week + 4)));
    const metres = weeks.map((day) =>
      between(runner, day, addDays(day, 6)).reduce((sum, run) => sum + run.distanceMetres, 0),
    );
    const usual = metres.toSorted((a, b) => a - b)[50] ?? 0;
    expect(usual).toBeGreaterThan(27_000);
    expect(usual).toBeLessThan(33_000);
  });

  test('the longest run of the 30 days before was 16 km, nine days before 26 km', () => {
    const before = between(runner, addDays(spikeDay, -30), addDays(spikeDay, -1));
    const longest = before.reduce((one, other) => (km(other) > km(one) ? other : one));
    expect(Math.abs(km(longest) - 16)).toBeLessThan(0.3);
    expect(daysBetween(longest.day, spikeDay)).toBe(9);
    const spike = between(runner, spikeDay, spikeDay);
    expect(spike).toHaveLength(1);
    expect(Math.abs(km(spike[0] as DemoRun) - 26)).toBeLessThan(0.4);
  });

  test('ran on exactly six days in a row, and not on the day when it began to hurt', () => {
    const days = new Set(runner.runs.map(({ day }) => day));
    const streak = Array.from({ length: 9 }, (_, back) => days.has(addDays(painStart, -back)));
    expect(streak).toEqual([false, true, true, true, true, true, true, false, streak[8]]);
  });

  test('never before ran further than seven percent beyond the longest run of the 30 days before', () => {
    const usual = runner.runs.filter(({ day }) => day < addDays(spikeDay, -31));
    for (const run of usual.filter(({ day }) => daysBetween(usual[0]?.day ?? day, day) >= 30)) {
      const longest = Math.max(
        ...between(runner, addDays(run.day, -30), addDays(run.day, -1)).map((one) => one.distanceMetres),
      );
      expect(run.distanceMetres).toBeLessThanOrEqual(Math.max(2500, longest * 1.07));
    }
  });

  test('no pain before it began, pain around 4 of 10 since, and this morning two more than yesterday', () => {
    const checkIns = runner.entries.filter((entry) => entry.type === 'check-in');
    const pains = (from: LocalDay, to: LocalDay): readonly number[] =>
      checkIns
        .filter(({ at, zone }) => localDayAt(at, zone) >= from && localDayAt(at, zone) <= to)
        .map((entry) => entry.pain0to10 ?? Number.NaN);
    expect(Math.max(...pains(addDays(painStart, -40), addDays(painStart, -1)))).toBeLessThanOrEqual(1);
    const since = pains(painStart, TOLD.anchorDay);
    const mean = since.reduce((sum, pain) => sum + pain, 0) / since.length;
    expect(mean).toBeGreaterThan(2.5);
    expect(mean).toBeLessThan(4.5);
    const [yesterday] = pains(addDays(TOLD.anchorDay, -1), addDays(TOLD.anchorDay, -1));
    expect(pains(TOLD.anchorDay, TOLD.anchorDay)).toEqual([(yesterday ?? Number.NaN) + 2]);
    expect(runner.runs.at(-1)?.day).toBe(addDays(TOLD.anchorDay, -1));
  });

  test('every safety question was asked: the report alone completes the triage, and nothing is answered by silence', () => {
    const report = runner.entries.find((entry) => entry.type === 'symptom-report')?.report;
    expect(report).not.toHaveProperty('unlisted');
    const { triage, stage } = assess({ entries: runner.entries, activities: [] }, TOLD.anchorDay);
    expect(triage.complete).toBe(true);
    expect(triage.flags).toEqual([]);
    expect(stage).toBe('acute');
  });
});

describe.each<[string, PlantedStory]>([
  ['the ramp', theRamp(TOLD)],
  ['nothing wrong', nothingWrong(TOLD)],
  ['unrelated pain', unrelatedPain(TOLD)],
  ['on the other side of the earth', { ...unrelatedPain(TOLD), zone: 'Pacific/Kiritimati' }],
  ['at a change of the clock', unrelatedPain({ ...TOLD, anchorDay: localDayFrom('2026-03-30') })],
])('%s', (_name, story) => {
  const runner = makeRunner(11, story);

  test('nothing lies after seven in the morning of the anchor day, and every run is on its local day', () => {
    const now = Temporal.PlainDateTime.from(`${story.anchorDay}T07:00`)
      .toZonedDateTime(story.zone)
      .toInstant()
      .toString();
    for (const { at } of runner.entries) expect(at <= now).toBe(true);
    for (const run of runner.runs) {
      expect(localDayAt(run.startTime, story.zone)).toBe(run.day);
      expect(run.startTime < now).toBe(true);
    }
  });

  test('entries and file names are unique and in the order of time', () => {
    const times = runner.entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(new Set(runner.entries.map(({ id }) => id)).size).toBe(runner.entries.length);
    const starts = runner.runs.map(({ startTime }) => startTime);
    expect(starts).toEqual(starts.toSorted());
    expect(new Set(runner.runs.map(({ fileName }) => fileName)).size).toBe(runner.runs.length);
  });
});

test('where nothing is planted, nothing is true either', () => {
  for (const seed of SEEDS) {
    for (const story of [unrelatedPain(TOLD), nothingWrong(TOLD)]) {
      expect(makeRunner(seed, story).planted).toMatchObject({ causes: [], alsoTrue: [] });
    }
  }
});

test('coarser samples tell the same run', () => {
  const fine = makeRunner(3, unrelatedPain(TOLD)).runs[40] as DemoRun;
  const coarse = makeRunner(3, { ...unrelatedPain(TOLD), secondsPerSample: 5 }).runs[40] as DemoRun;
  const derive = (run: DemoRun) => deriveActivity(run.session(), { id: run.fileName, zone: TOLD.zone });
  const [one, other] = [derive(fine), derive(coarse)];
  expect(other.startTime).toBe(one.startTime);
  expect(Math.abs((other.distanceMetres ?? 0) - (one.distanceMetres ?? 0))).toBeLessThan(60);
  expect(Math.abs(other.movingSeconds / one.movingSeconds - 1)).toBeLessThan(0.03);
  const cadence = (activity: typeof one): number => activity.channels.cadenceStepsPerMinute?.mean ?? Number.NaN;
  expect(Math.abs(cadence(one) - cadence(other))).toBeLessThan(3);
});
