import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDayAt, localDayFrom } from '../core/days.ts';
import type { Activity } from '../runs/activity.ts';
import { activity } from '../testing/facts.ts';
import { dailyLoad, lastDays, trainingFacts } from './daily-load.ts';
import { AT_REST, conditionAfter, conditions, nextDay } from './fitness-fatigue.ts';
import { impactOf, impactOfWeek } from './impact-of-week.ts';
import { athleteOf, effortLoad, heartRateLoad, sessionLoad } from './session-load.ts';
import { summariseLoad } from './summarise-load.ts';
import { acuteChronicRatio, hardDaysInARow, isStrainUnusual, monotony, strain } from './variation.ts';
import { weighRuns } from './weigh-runs.ts';

const START = localDayFrom('2026-01-05');
const ON = addDays(START, 69);
const ATHLETE = { restingBpm: 50, maximumBpm: 190 };
const facts = (activities: readonly Activity[]) => ({ activities, journal: [], athlete: ATHLETE });
const heart = (mean: number) => ({ channels: { heartRateBpm: { count: 3000, mean, min: 90, max: mean + 15 } } });
const histories = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 69 }),
    fc.integer({ min: 1, max: 40 }),
    fc.option(fc.integer({ min: 1, max: 10 })),
  ),
  { maxLength: 50 },
);
const run = ([day, km, effort]: readonly [number, number, number | null], index: number): Activity =>
  activity(addDays(START, day), km * 1000, {
    id: `run-${index}`,
    ...(effort === null ? {} : { perceivedExertion: effort }),
  });

describe('the load of one session', () => {
  const hour = activity(START, 10_000, { movingSeconds: 3600 });
  test('an hour at threshold is 100 by effort and by heart rate', () => {
    expect(effortLoad(3600, 7)).toBeCloseTo(100);
    expect(heartRateLoad(3600, 50 + 0.85 * 140, ATHLETE)).toBeCloseTo(100);
  });
  test('the runner’s own effort comes before heart rate, heart rate before time', () => {
    expect(sessionLoad({ ...hour, ...heart(150), perceivedExertion: 3 }, ATHLETE).by).toBe('perceived-exertion');
    expect(sessionLoad({ ...hour, ...heart(150) }, ATHLETE).by).toBe('heart-rate');
    expect(sessionLoad(hour, ATHLETE).by).toBe('time');
  });
  test('a heart rate that follows the steps is not used', () =>
    expect(sessionLoad({ ...hour, ...heart(170), form: { flags: ['heart-rate-follows-cadence'] } }, ATHLETE).by).toBe(
      'time',
    ));
  test('longer and harder never weigh less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 60, max: 200 }), (seconds, bpm) => {
        expect(heartRateLoad(seconds + 60, bpm, ATHLETE)).toBeGreaterThanOrEqual(heartRateLoad(seconds, bpm, ATHLETE));
        expect(heartRateLoad(seconds, bpm + 1, ATHLETE)).toBeGreaterThanOrEqual(heartRateLoad(seconds, bpm, ATHLETE));
      }),
    );
  });
  test('one artefact of 214 beats does not become the maximum', () => {
    const runs = [214, 186, 185, 184].map((max, index) =>
      activity(addDays(START, index), 5000, { channels: { heartRateBpm: { count: 9, mean: 150, min: 90, max } } }),
    );
    expect(athleteOf(runs).maximumBpm).toBe(185);
  });
});

describe('days and weeks', () => {
  test('other sport and strength count as load, not as running', () => {
    const daily = dailyLoad(facts([activity(START, 30_000, { sport: 'cycling' })]), START);
    expect(daily.load[0]).toBeGreaterThan(0);
    expect(daily.runMetres[0]).toBe(0);
    expect(daily.otherSessions[0]).toBe(1);
  });
  test('the order of import changes nothing', () => {
    fc.assert(
      fc.property(histories, (list) => {
        const runs = list.map(run);
        const backwards = runs.toReversed();
        expect(dailyLoad(facts(backwards), ON)).toEqual(dailyLoad(facts(runs), ON));
        const weighed = weighRuns(runs, { moments: [], episodes: [] });
        expect(summariseLoad(ON, weighRuns(backwards, { moments: [], episodes: [] }), facts(backwards))).toEqual(
          summariseLoad(ON, weighed, facts(runs)),
        );
      }),
    );
  });
  test('another session never lowers the load of a week, fitness, fatigue or impact distance', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 69 }), (list, day) => {
        const runs = list.map(run);
        const more = [...runs, activity(addDays(START, day), 5000, { id: 'more' })];
        const before = summariseLoad(ON, weighRuns(runs, { moments: [], episodes: [] }), facts(runs)).training;
        const after = summariseLoad(ON, weighRuns(more, { moments: [], episodes: [] }), facts(more)).training;
        expect(after.lastSevenDaysLoad).toBeGreaterThanOrEqual(before.lastSevenDaysLoad);
        expect(after.condition.fitness).toBeGreaterThanOrEqual(before.condition.fitness);
        expect(after.condition.fatigue).toBeGreaterThanOrEqual(before.condition.fatigue);
        expect(after.impact?.lastSevenDaysMetres ?? 0).toBeGreaterThanOrEqual(before.impact?.lastSevenDaysMetres ?? 0);
      }),
    );
  });
  test.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-28T22:30:00Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T22:30:00Z'],
    ['America/Los_Angeles', '2026-03-08', '2026-03-09T06:30:00Z'],
    ['Pacific/Auckland', '2026-04-05', '2026-04-05T11:30:00Z'],
    ['Asia/Kathmandu', '2026-04-05', '2026-04-05T18:00:00Z'],
  ])('in %s a late run stays on its own day (%s)', (zone, day, startTime) => {
    expect(localDayAt(startTime, zone)).toBe(zone === 'Europe/Berlin' && day === '2026-03-29' ? '2026-03-28' : day);
    const late = activity(localDayAt(startTime, zone), 10_000, { startTime });
    const daily = dailyLoad(facts([late]), addDays(late.day, 6));
    expect(lastDays(daily.runMetres, daily.firstDay, addDays(late.day, 6), 7)[0]).toBe(10_000);
    expect(
      lastDays(daily.runMetres, daily.firstDay, addDays(late.day, 7), 7).reduce((sum, metres) => sum + metres),
    ).toBe(0);
  });
  test('the profile’s sex and birth date reach the heart-rate load', () => {
    const profile = {
      type: 'profile',
      version: 1,
      id: 'p',
      at: '2026-01-01T00:00:00Z',
      zone: 'UTC',
      birthDate: '1976-01-05',
      sex: 'F',
    } as const;
    expect(trainingFacts([], [{ entry: profile, day: START }], START).athlete).toEqual({
      sex: 'F',
      restingBpm: 60,
      maximumBpm: 173,
    });
  });
});

describe('fitness and fatigue', () => {
  test('after very long at 50 a day both are 50, and freshness is none', () => {
    const last = conditions(Array.from({ length: 600 }, () => 50)).at(-1) ?? AT_REST;
    expect(last.fitness).toBeCloseTo(50, 3);
    expect(last.fatigue).toBeCloseTo(50, 6);
    expect(last.freshness).toBeCloseTo(0, 3);
  });
  test('the condition after all days is the last of the daily ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 80 }), (loads) => {
        expect(conditionAfter(loads)).toEqual(conditions(loads).at(-1));
      }),
    );
  });
  test('a rest day keeps e^(-1/42) of fitness and e^(-1/7) of fatigue', () => {
    const next = nextDay({ fitness: 40, fatigue: 40, freshness: 0 }, 0);
    expect(next.fitness / 40).toBeCloseTo(Math.exp(-1 / 42));
    expect(next.fatigue / 40).toBeCloseTo(Math.exp(-1 / 7));
  });
});

describe('monotony, strain, ratio and hard days', () => {
  test('seven equal days are as monotonous as it gets', () => expect(monotony([5, 5, 5, 5, 5, 5, 5])).toBe(10));
  test('six equal days and a day off give 2.4', () => expect(monotony([5, 5, 5, 5, 5, 5, 0])).toBeCloseTo(2.449, 3));
  test('a week without load has none', () => expect(monotony([0, 0, 0, 0, 0, 0, 0])).toBeUndefined());
  test('strain is the week’s load times monotony', () =>
    expect(strain([5, 5, 5, 5, 5, 5, 0])).toBeCloseTo(30 * 2.449, 1));
  test('strain is unusual only against eight weeks of the runner’s own', () => {
    const usual = Array.from({ length: 63 }, (_, day) => day).filter((day) => day % 2 === 0);
    const runs = usual.map((day) => activity(addDays(START, day), 8000 + (day % 6) * 500));
    const week = [63, 64, 65, 66, 67, 68, 69].map((day) => activity(addDays(START, day), 14_000));
    expect(isStrainUnusual(dailyLoad(facts([...runs, ...week]), ON), ON)).toBe(true);
    expect(isStrainUnusual(dailyLoad(facts(runs), addDays(START, 62)), addDays(START, 62))).toBe(false);
    expect(isStrainUnusual(dailyLoad(facts(week), ON), ON)).toBeUndefined();
  });
  test('the acute to chronic ratio is one for the same every week', () => {
    const runs = Array.from({ length: 28 }, (_, day) => activity(addDays(START, day), 5000));
    expect(acuteChronicRatio(dailyLoad(facts(runs), addDays(START, 27)), addDays(START, 27))).toBeCloseTo(1);
    expect(acuteChronicRatio(dailyLoad(facts([]), ON), ON)).toBeUndefined();
  });
  test('three days in the upper quarter are three hard days in a row', () => {
    const easy = Array.from({ length: 30 }, (_, index) => activity(addDays(START, index * 2), 5000));
    const hard = [67, 68, 69].map((day) => activity(addDays(START, day), 20_000));
    expect(hardDaysInARow(dailyLoad(facts([...easy, ...hard]), ON), ON)).toBe(3);
    expect(hardDaysInARow(dailyLoad(facts(easy), ON), ON)).toBe(0);
  });
});

describe('impact distance of a week', () => {
  test('comes from the record points where they are known', () =>
    expect(impactOf(activity(START, 10_000, { form: { flags: [], impactMetres: 12_345 } }))).toBe(12_345));
  test('has a ratio to the distance and to the weeks before', () => {
    const runs = Array.from({ length: 10 }, (_, week) => activity(addDays(START, week * 7), 10_000));
    const week = impactOfWeek(runs, addDays(START, 63));
    expect(week?.ratioToDistance).toBeGreaterThan(0.8);
    expect(week?.ratioToDistance).toBeLessThan(1.2);
    expect(week?.ratioToFourWeeksBefore).toBeCloseTo(1);
    expect(impactOfWeek([], ON)).toBeUndefined();
  });
});
