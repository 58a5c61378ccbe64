import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDayFrom } from '../core/days.ts';
import type { Episode, PainMoment } from '../journal/timeline.ts';
import { activity, painAt, reportOn } from '../testing/facts.ts';
import { isSettled, referenceOn, weighRuns } from './weigh-runs.ts';

const START = localDayFrom('2026-01-01');
const NO_PAIN = { moments: [], episodes: [] };
const runs = (kilometres: readonly [day: number, km: number][]) =>
  kilometres.map(([day, km]) => activity(addDays(START, day), km * 1000));
const weigh = (
  list: readonly [number, number][],
  pain: { moments: PainMoment[]; episodes: Episode[] } = { moments: [], episodes: [] },
) => weighRuns(runs(list), pain);

describe('the run that hurt never becomes the baseline', () => {
  const base: [number, number][] = [
    [0, 16],
    [3, 8],
    [7, 16],
    [10, 10],
    [16, 26],
  ];

  test('26 km after 16 is weighed as 62 % more, and the reference stays 16 km', () => {
    const weighed = weigh(base);
    expect(weighed.at(-1)?.ratio).toBeCloseTo(26 / 16);
    expect(weighed.at(-1)?.standing).toBe('over');
    expect(referenceOn(addDays(START, 17), weighed)?.distanceMetres).toBe(16_000);
  });

  test('a run within 110 % that was followed by pain of 4 or more on the next morning is no reference', () => {
    const hurt = weigh(
      [
        [0, 10],
        [7, 11],
      ],
      { moments: [painAt(addDays(START, 8), 4)], episodes: [] },
    );
    expect(hurt.at(-1)?.standing).toBe('followed-by-pain');
    expect(referenceOn(addDays(START, 9), hurt)?.distanceMetres).toBe(10_000);
  });

  test('pain of 3 on the next morning lets the run stand', () => {
    expect(
      weigh(
        [
          [0, 10],
          [7, 11],
        ],
        { moments: [painAt(addDays(START, 8), 3)], episodes: [] },
      ).at(-1)?.standing,
    ).toBe('within');
  });

  test.each([0, 1])('a run %d days before the first day of an episode is no reference', (gap) => {
    const episodes = [reportOn(addDays(START, 12), 12 - 7 - gap)];
    expect(
      weigh(
        [
          [0, 10],
          [7, 11],
        ],
        { moments: [], episodes },
      ).at(-1)?.standing,
    ).toBe('followed-by-episode');
  });

  test('after 30 days a long run no longer serves', () => {
    const weighed = weigh([
      [0, 20],
      [5, 8],
      [31, 8],
    ]);
    expect(referenceOn(addDays(START, 30), weighed)?.distanceMetres).toBe(20_000);
    expect(referenceOn(addDays(START, 31), weighed)?.distanceMetres).toBe(8000);
  });

  test('a jump that went well settles when it is repeated, not before', () => {
    const weighed = weigh([
      [0, 10],
      [7, 13],
      [14, 13],
      [21, 14],
    ]);
    expect(weighed.map((run) => run.standing)).toEqual(['first', 'over', 'within', 'within']);
    expect(weighed.map((run) => run.referenceMetres)).toEqual([undefined, 10_000, 10_000, 13_000]);
  });

  test('a jump is weighed against what had settled, not against the jump of the week before', () => {
    const weighed = weigh([
      [0, 16],
      [7, 16],
      [10, 20],
      [16, 26],
    ]);
    expect(weighed.at(-1)?.ratio).toBeCloseTo(26 / 16);
  });

  test('two runs on one day are not each other’s reference', () => {
    const weighed = weigh([
      [0, 5],
      [0, 12],
    ]);
    expect(weighed.map((run) => run.referenceMetres)).toEqual([undefined, undefined]);
  });
});

describe('for any history', () => {
  const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 45 })), {
    maxLength: 60,
  });
  const pains = fc.array(fc.tuple(fc.integer({ min: 0, max: 121 }), fc.integer({ min: 0, max: 10 })), {
    maxLength: 20,
  });

  test('the order of import changes nothing', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = runs(list).toSorted(() => ((chance.next().value ?? 0) % 2) - 0.5);
        expect(weighRuns(shuffled, NO_PAIN)).toEqual(weighRuns(runs(list), NO_PAIN));
      }),
    );
  });

  test('no settled run is above 110 % of what went well before it, unless it is shorter than 5 km', () => {
    fc.assert(
      fc.property(history, pains, (list, hurts) => {
        const moments = hurts
          .map(([day, pain]) => painAt(addDays(START, day), pain))
          .toSorted((a, b) => (a.at < b.at ? -1 : 1));
        for (const run of weighRuns(runs(list), { moments, episodes: [] })) {
          if (isSettled(run) && run.wentWellMetres !== undefined && run.distanceMetres >= 5000) {
            expect(run.distanceMetres / run.wentWellMetres).toBeLessThanOrEqual(1.1 + 1e-9);
          }
        }
      }),
    );
  });

  test('more pain never makes the reference longer', () => {
    fc.assert(
      fc.property(history, pains, (list, hurts) => {
        const moments = hurts
          .map(([day, pain]) => painAt(addDays(START, day), pain))
          .toSorted((a, b) => (a.at < b.at ? -1 : 1));
        const on = addDays(START, 121);
        const calm = referenceOn(on, weighRuns(runs(list), NO_PAIN))?.distanceMetres ?? 0;
        const sore = referenceOn(on, weighRuns(runs(list), { moments, episodes: [] }))?.distanceMetres ?? 0;
        // A hurt run may drop out and let a later one count as over: the reference can only shrink or stay.
        expect(sore).toBeLessThanOrEqual(calm);
      }),
    );
  });
});
