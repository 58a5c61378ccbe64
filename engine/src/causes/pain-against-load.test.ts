import { describe, expect, test } from 'vitest';
import { addDays, localDayFrom } from '../core/days.ts';
import { seededRandom } from '../core/random.ts';
import type { Entry } from '../journal/entries.ts';
import { journalUntil } from '../journal/timeline.ts';
import { activity, checkIn } from '../testing/facts.ts';
import { midRanks, shuffledBlocks, strongestLag } from './lagged.ts';
import { relatePainToLoad } from './pain-against-load.ts';

const START = localDayFrom('2026-02-02');

/** A runner who runs on three days a week; `painOn` says the pain of a day from the metres of the days before. */
function relate(days: number, painOn: (day: number, metres: readonly number[]) => number | undefined, seed = 7) {
  const draw = seededRandom(seed);
  const metres = Array.from({ length: days }, (_, day) =>
    day % 7 === 0 || day % 7 === 2 || day % 7 === 5 ? 5000 + Math.round(draw() * 12_000) : 0,
  );
  const activities = metres.flatMap((one, day) => (one > 0 ? [activity(addDays(START, day), one)] : []));
  const entries: Entry[] = metres.flatMap((_, day) => {
    const pain0to10 = painOn(day, metres);
    return pain0to10 === undefined
      ? []
      : [checkIn(addDays(START, day), { pain0to10: Math.min(10, Math.max(0, Math.round(pain0to10))) })];
  });
  const on = addDays(START, days - 1);
  return relatePainToLoad({ on, journal: journalUntil(entries, on), activities }, seededRandom(1));
}

describe('pain that follows long runs by a day', () => {
  const draw = seededRandom(3);
  const found = relate(84, (day, metres) => 2 + (metres[day - 1] ?? 0) / 4000 + draw() * 1.5);
  test('is found at a lag of one day, beyond chance', () => {
    expect(found.known).toBe('link');
    if (found.known === 'link') {
      expect(found.lagDays).toBe(1);
      expect(found.chance).toBeLessThanOrEqual(0.05);
    }
  });
  test('is told in counts: how many long days, and how many of them were followed by more pain', () => {
    if (found.known !== 'link') throw new Error('no link');
    expect(found.counts.worseAfterLong / found.counts.longDays).toBeGreaterThan(0.8);
    expect(found.counts.worseAfterLong / found.counts.longDays).toBeGreaterThan(
      found.counts.worseAfterOther / found.counts.otherDays,
    );
    expect(found.counts.longFromMetres % 1000).toBe(0);
  });
  test('the same facts and the same generator give the same answer', () => {
    const again = seededRandom(3);
    expect(relate(84, (day, metres) => 2 + (metres[day - 1] ?? 0) / 4000 + again() * 1.5)).toEqual(found);
  });
});

test('pain that has nothing to do with the runs is called a link in at most 8 of 100 runners, though one sore day follows another', () => {
  let links = 0;
  for (let runner = 0; runner < 100; runner += 1) {
    const draw = seededRandom(1000 + runner);
    let pain = 4;
    const found = relate(
      84,
      () => {
        pain = 4 + 0.75 * (pain - 4) + (draw() + draw() + draw() - 1.5) * 2.2;
        return pain;
      },
      50 + runner,
    );
    if (found.known === 'link') links += 1;
  }
  expect(links).toBeLessThanOrEqual(8);
});

describe('without enough to go by', () => {
  test('it says how many check-ins are missing', () => {
    const found = relate(20, (day) => 3 + (day % 2));
    expect(found.known === 'not-yet' && found.moreCheckIns).toBe(8);
  });
  test('days without a check-in do not count as days without pain', () => {
    const found = relate(56, (day) => (day % 3 === 0 ? 4 : undefined));
    expect(found.known === 'not-yet' && found.moreCheckIns).toBe(28 - 19);
  });
  test('pain that never varies cannot be compared', () => expect(relate(56, () => 3).known).toBe('does-not-vary'));
  test('an empty journal is not yet', () => expect(relate(40, () => undefined).known).toBe('not-yet'));
});

describe('ranks, lags and shuffles', () => {
  test('equal values share the middle rank, and what is not known has none', () =>
    expect(midRanks([5, 1, 5, Number.NaN, 9])).toEqual([2.5, 1, 2.5, Number.NaN, 4]));
  test('a column that is another one three days later is found at three', () => {
    const draw = seededRandom(5);
    const first = Array.from({ length: 60 }, () => draw());
    expect(
      strongestLag(
        first,
        first.map((_, day) => first[day - 3] ?? Number.NaN),
        7,
      ).lag,
    ).toBe(3);
  });
  test('a shuffle keeps every value', () => {
    const column = Array.from({ length: 45 }, (_, index) => index);
    const shuffled = shuffledBlocks(column, 7, seededRandom(9));
    expect(shuffled).not.toEqual(column);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(column);
  });
});
