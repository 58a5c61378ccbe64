import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDayFrom } from '../core/days.ts';
import type { Entry } from '../journal/entries.ts';
import type { History } from '../journal/symptom-report.ts';
import { journalUntil } from '../journal/timeline.ts';
import { weighRuns } from '../load/weigh-runs.ts';
import type { Activity } from '../runs/activity.ts';
import { activity, checkIn, reportEntry } from '../testing/facts.ts';
import { CERTAINTIES } from './contributor.ts';
import { rankCauses } from './rank-causes.ts';

const PAIN = localDayFrom('2026-05-20');
/** Four settled weeks: three runs a week, the longest 16 km. */
const HABIT: [number, number][] = [30, 27, 25, 23, 20, 18, 16].map((ago, index) => [ago, index % 3 === 0 ? 16 : 8]);

function ranked(runs: readonly [daysBefore: number, km: number][], entries: readonly Entry[] = []) {
  const activities = runs.map(([ago, km]) => activity(addDays(PAIN, -ago), km * 1000));
  const weighed = weighRuns(activities, { moments: [], episodes: [] });
  const journal = journalUntil(entries, PAIN);
  return rankCauses({ day: PAIN, known: 'from-report' }, { on: PAIN, weighed, activities, journal });
}
const named = (runs: readonly [number, number][], entries: readonly Entry[] = []) =>
  ranked(runs, entries)
    .causes.filter((cause) => cause.certainty !== 'cannot-tell')
    .map(({ id, certainty }) => `${id} ${certainty}`);

describe('a single run far above what was settled', () => {
  test('is likely when the pain came within three days', () =>
    expect(named([...HABIT, [1, 26]])).toContain('spike likely'));
  test('is only possible when the pain came a week later', () =>
    expect(named([...HABIT, [7, 26]])).toContain('spike possible'));
  test('is only possible between 10 and 30 % more, by a runner whose long runs hardly vary', () => {
    const steady: [number, number][] = [16, 23, 30, 37, 44, 51, 58, 65].map((ago) => [ago, 16]);
    expect(named([...HABIT, ...steady, [1, 19]])).toContain('spike possible');
  });
  test('is not named between 10 and 30 % more, by a runner whose long runs vary as much', () => {
    const varied: [number, number][] = [44, 51, 58, 65, 72, 79].map((ago, index) => [ago, index % 2 === 0 ? 11 : 17]);
    expect(named([...HABIT, ...varied, [1, 19]])).toEqual([]);
  });
  test('is not named up to 10 % more', () => expect(named([...HABIT, [1, 17.5]])).toEqual([]));
  test('is not named three weeks before the pain', () =>
    expect(named([...HABIT, [21, 30]])).not.toContain('spike likely'));
  test('comes first, and says which run, how much more and against what', () => {
    const [first] = ranked([...HABIT, [1, 26]]).causes;
    expect(first?.id).toBe('spike');
    expect(first?.fits[0]?.saw).toContainEqual({ finding: 'single-run-ratio', is: 'yes', value: 26 / 16 });
  });
  test('cannot be told without recordings from before the pain', () => {
    expect(ranked([]).causes.map(({ id, certainty }) => `${id} ${certainty}`)).toContain('spike cannot-tell');
  });
  test('of 4 km after 2 km is nothing to name: the ladder for beginners decides there', () => {
    expect(
      named([
        [20, 2],
        [15, 2],
        [12, 2],
        [9, 2],
        [1, 4],
      ]),
    ).toEqual([]);
  });
});

describe('a week with much more running', () => {
  /** Six weeks of three runs of 8 km, then the week before the pain. */
  const steady: [number, number][] = [8, 10, 12, 15, 17, 19, 22, 24, 26, 29, 31, 33, 36, 38, 40, 43, 45, 47].map(
    (ago) => [ago, 8],
  );
  const busy: [number, number][] = [1, 3, 4, 6].map((ago) => [ago, 8.5]);

  test('is possible, never more', () => expect(named([...steady, ...busy])).toEqual(['ramp possible']));
  test('is not named for a runner whose busiest week was as busy', () =>
    expect(named([...steady, ...busy, [36, 8], [37, 8], [39, 8]])).toEqual([]));
  test('cannot be told from two weeks alone', () => {
    const causes = ranked([...steady.filter(([ago]) => ago < 14), ...busy]).causes;
    expect(causes.map(({ id, certainty }) => `${id} ${certainty}`)).toContain('ramp cannot-tell');
  });
  test('of 3 km more on a low base is not named', () =>
    expect(
      named([
        [10, 5],
        [3, 4],
        [1, 4],
      ]),
    ).toEqual([]));
});

describe('many running days without a day off', () => {
  const sixInARow: [number, number][] = [6, 5, 4, 3, 2, 1].map((ago) => [ago, 5]);
  const lastWeek: [number, number][] = [13, 12, 11, 9, 8].map((ago) => [ago, 6]);
  test('are named when they are more than the runner’s habit', () =>
    expect(named([...lastWeek, ...sixInARow])).toEqual(['no-rest possible']));
  test('are not named for a runner who does so every week', () => {
    const always: [number, number][] = Array.from({ length: 70 }, (_, ago) => [ago + 1, 5]).filter(
      ([ago]) => (ago ?? 0) % 7 !== 0,
    ) as [number, number][];
    expect(named(always)).toEqual([]);
  });
});

describe('short nights', () => {
  const nights = (hours: readonly number[]): Entry[] =>
    hours.map((sleepHours, ago) => checkIn(addDays(PAIN, -ago), { moment: 'morning', sleepHours }));
  test('are possible from three nights under six hours', () =>
    expect(named([], nights([5, 5.5, 5]))).toEqual(['poor-sleep possible']));
  test('are not named at six hours', () => expect(named([], nights([6, 6, 6]))).toEqual([]));
  test('cannot be told without three known nights', () => {
    expect(ranked([], nights([4, 4])).causes.map(({ id, certainty }) => `${id} ${certainty}`)).toContain(
      'poor-sleep cannot-tell',
    );
  });
});

describe('days that were all alike', () => {
  /** Hard and easy in turns for eight weeks. */
  const varied: [number, number][] = Array.from({ length: 56 }, (_, index) => index + 8)
    .filter((ago) => [1, 3, 5, 6].includes(ago % 7))
    .map((ago) => [ago, ago % 7 === 6 ? 14 : ago % 7 === 3 ? 4 : 7]);
  const alike: [number, number][] = [1, 2, 3, 4, 5, 6].map((ago) => [ago, 5.5]);
  test('are possible when the weeks before were varied', () =>
    expect(named([...varied, ...alike])).toContain('monotony possible'));
  test('are not named for a runner whose weeks are always so', () => {
    const always: [number, number][] = Array.from(
      { length: 63 },
      (_, ago) => [ago + 1, 5.5] as [number, number],
    ).filter(([ago]) => ago % 7 !== 0);
    expect(named(always)).toEqual([]);
  });
  test('count all sport: rides on the other days make them alike', () => {
    const rides = alike.map(([ago], index) =>
      activity(addDays(PAIN, -ago), 20_000, { id: `ride-${index}`, sport: 'cycling', movingSeconds: 1980 }),
    );
    const runs = varied.map(([ago, km]) => activity(addDays(PAIN, -ago), km * 1000));
    const weighed = weighRuns(runs, { moments: [], episodes: [] });
    const evidence = { on: PAIN, weighed, activities: [...runs, ...rides], journal: [] };
    expect(rankCauses({ day: PAIN, known: 'from-report' }, evidence).causes.map(({ id }) => id)).toContain('monotony');
  });
});

describe('too little energy', () => {
  const told = (history: History): Entry[] => [reportEntry(PAIN, { unlisted: 'no', history })];
  test('is possible from one strong sign or two others', () => {
    expect(named([], told({ menstrual: 'amenorrhoea-3plus' }))).toEqual(['low-energy possible']);
    expect(named([], told({ restrictedEating: true, libidoLoss: true }))).toEqual(['low-energy possible']);
  });
  test('is not named from one other sign', () => expect(named([], told({ restrictedEating: true }))).toEqual([]));
  test('cannot be told while nobody asked', () => {
    const causes = ranked([], [reportEntry(PAIN, { pain0to10: 3 })]).causes;
    expect(causes.map(({ id, certainty }) => `${id} ${certainty}`)).toContain('low-energy cannot-tell');
  });
});

describe('more tired or slower than usual', () => {
  const tiredness = (recent: number): Entry[] =>
    Array.from({ length: 60 }, (_, ago) =>
      checkIn(addDays(PAIN, -ago), { fatigue0to10: (ago % 3) + (ago < 14 ? recent : 2) }),
    );
  test('three points more for two weeks is possible', () =>
    expect(named([], tiredness(5))).toEqual(['overreaching possible']));
  test('as usual is not named', () => expect(named([], tiredness(2))).toEqual([]));

  const pace = (slower: number): Activity[] =>
    Array.from({ length: 24 }, (_, index) => {
      const ago = index * 2 + 1;
      const metresPerSecond = 3 + (index % 4) * 0.05;
      const mean = 140 + (index % 4) * 3;
      return activity(addDays(PAIN, -ago), 8000, {
        id: `pace-${index}`,
        movingSeconds: 8000 / (metresPerSecond * (ago < 14 ? 1 - slower : 1)),
        channels: { heartRateBpm: { count: 2000, mean, min: 90, max: mean + 10 } },
      });
    });
  const slowed = (slower: number) => {
    const evidence = { on: PAIN, weighed: [], activities: pace(slower), journal: [] };
    return rankCauses({ day: PAIN, known: 'from-report' }, evidence).causes.flatMap(({ id, certainty }) =>
      certainty === 'possible' ? [id] : [],
    );
  };
  test('8 % slower at the same heart rate is possible', () => expect(slowed(0.08)).toEqual(['overreaching']));
  test('2 % slower is not named', () => expect(slowed(0.02)).toEqual([]));
});

describe('for any runner', () => {
  const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 45 })), {
    maxLength: 40,
  });

  test('without pain nothing is named', () => {
    fc.assert(
      fc.property(history, (runs) => {
        const weighed = weighRuns(
          runs.map(([ago, km]) => activity(addDays(PAIN, -ago), km * 1000)),
          { moments: [], episodes: [] },
        );
        expect(rankCauses(undefined, { on: PAIN, weighed, activities: [], journal: [] })).toEqual({
          causes: [],
          notSeen: [],
        });
      }),
    );
  });

  test('more distance on the last run never makes the spike less certain', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 5, max: 40 }), fc.integer({ min: 1, max: 20 }), (runs, km, more) => {
        const earlier = runs.map(([ago, one]) => [ago + 15, one] as [number, number]);
        const at = (distance: number): number => {
          const spike = ranked([...earlier, [1, distance]]).causes.find((cause) => cause.id === 'spike');
          return spike === undefined || spike.certainty === 'cannot-tell'
            ? CERTAINTIES.length
            : CERTAINTIES.indexOf(spike.certainty);
        };
        expect(at(km + more)).toBeLessThanOrEqual(at(km));
      }),
    );
  });

  test('more running in the week before the pain never takes a ramp or a missing rest day away', () => {
    const held = (runs: readonly [number, number][]) => named(runs).filter((one) => !one.startsWith('spike'));
    const weeks = fc.array(fc.tuple(fc.integer({ min: 7, max: 60 }), fc.integer({ min: 3, max: 20 })), {
      minLength: 10,
      maxLength: 40,
    });
    const last = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 3, max: 30 })), { maxLength: 6 });
    fc.assert(
      fc.property(
        weeks,
        last,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 20 }),
        (earlier, week, ago, km) => {
          const before = held([...earlier, ...week]).filter(
            (one) => one.startsWith('ramp') || one.startsWith('no-rest'),
          );
          const after = held([...earlier, ...week, [ago, km]]);
          expect(after).toEqual(expect.arrayContaining(before));
        },
      ),
    );
  });

  test('the order is most certain first and always the same', () => {
    fc.assert(
      fc.property(history, (runs) => {
        const certainties = ranked(runs).causes.map((cause) => CERTAINTIES.indexOf(cause.certainty));
        expect(certainties).toEqual(certainties.toSorted((a, b) => a - b));
        expect(ranked(runs.toReversed())).toEqual(ranked(runs));
      }),
    );
  });
});
