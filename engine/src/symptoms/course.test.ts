import { describe, expect, test } from 'vitest';
import { addDays, localDayFrom } from '../core/days.ts';
import type { PainMoment } from '../journal/timeline.ts';
import { decideEpisode, worseAtTwoCheckIns } from './decide-episode.ts';
import { decideStage } from './decide-stage.ts';
import { NATURAL_COURSE, nextReviewDay, RECOVERY } from './natural-course.ts';
import { reportLater } from './report-later.ts';
import { TEXTS } from './texts.ts';

const START = localDayFrom('2026-01-01');
/** Pain by day number: `[0, 4]` is 4 of 10 on the first day. */
const told = (...days: readonly (readonly [number, number])[]): readonly PainMoment[] =>
  days.map(([count, pain0to10]) => ({
    at: `${addDays(START, count)}T08:00:00Z`,
    day: addDays(START, count),
    pain0to10,
  }));

describe('stage by duration alone', () => {
  test.each([
    [0, 'acute'],
    [41, 'acute'],
    [42, 'subacute'],
    [83, 'subacute'],
    [84, 'persistent'],
    [4000, 'persistent'],
  ] as const)('%i days: %s', (days, stage) => expect(decideStage(days)).toBe(stage));
});

describe('the usual course', () => {
  test('pain falls most in the first six weeks, least where it persists', () => {
    const { acute, persistent } = NATURAL_COURSE.pain0to100;
    expect(acute.atEntry - acute.week6).toBe(30);
    expect(persistent.atEntry - persistent.week6).toBe(8);
    expect(RECOVERY.medianDaysUntilPainFree).toBe(58);
  });

  test.each([
    [0, 14],
    [13, 14],
    [14, 42],
    [60, 84],
    [84, undefined],
  ])('after %i days the next review is on day %s', (days, review) => expect(nextReviewDay(days)).toBe(review));
});

describe('same episode, come back, or flare-up', () => {
  const on = (day: number, ...moments: readonly (readonly [number, number])[]) =>
    decideEpisode(told(...moments), addDays(START, day));

  test('nothing told, and nothing but zeros, is no episode', () => {
    expect(on(5)).toBe('none');
    expect(on(5, [0, 0], [5, 0])).toBe('none');
  });
  test('the first pain known', () => expect(on(0, [0, 4])).toBe('first-known'));
  test('pain day after day is the same episode', () => expect(on(3, [0, 4], [1, 4], [3, 4])).toBe('same'));
  test('after 30 stated days without pain it has come back', () => {
    expect(on(40, [0, 4], [10, 0], [20, 0], [40, 5])).toBe('recurrence');
  });
  test('after 29 it has not', () => expect(on(30, [0, 4], [10, 0], [30, 5])).toBe('same'));
  test('a long silence proves no freedom from pain', () => expect(on(40, [0, 4], [40, 5])).toBe('same'));
  test('two more than the week before is a flare-up', () => {
    expect(on(7, [1, 3], [3, 3], [5, 3], [7, 5])).toBe('flare-up');
    expect(on(7, [1, 3], [3, 3], [5, 3], [7, 4])).toBe('same');
  });
  test('what comes later does not count', () => expect(on(0, [0, 4], [1, 9])).toBe('first-known'));
});

describe('worse at two check-ins in a row (RC-19)', () => {
  test('two points up, twice, a week apart', () => {
    expect(worseAtTwoCheckIns(told([0, 3], [7, 5], [14, 5]))).toBe(true);
    expect(worseAtTwoCheckIns(told([0, 3], [7, 5], [14, 4]))).toBe(false);
    expect(worseAtTwoCheckIns(told([0, 3], [7, 4], [14, 5]))).toBe(false);
    expect(worseAtTwoCheckIns(told([0, 3], [7, 5]))).toBe(false);
  });
  test('check-ins closer together are passed over', () => {
    expect(worseAtTwoCheckIns(told([0, 3], [3, 9], [7, 3], [14, 3]))).toBe(false);
    expect(worseAtTwoCheckIns(told([0, 3], [1, 5], [2, 5]))).toBe(false);
  });
});

describe('free texts', () => {
  test.each(['', 'none', 'No.', 'n/a', 'never', 'unchanged'])('"%s" says nothing', (said) => {
    expect([TEXTS.cancer.holds(said), TEXTS.loadChange.holds(said), TEXTS.event.holds(said)]).toEqual([
      false,
      false,
      false,
    ]);
  });
  test.each(['breast cancer, 2015', 'melanoma 2020', 'skin', 'basal cell 2010 and prostate 2020'])(
    '"%s" is cancer',
    (said) => {
      expect(TEXTS.cancer.holds(said)).toBe(true);
    },
  );
  test.each(['basal cell carcinoma', 'BCC 2019', 'non-melanoma skin cancer', 'minor skin cancer'])(
    '"%s" is not counted',
    (said) => {
      expect(TEXTS.cancer.holds(said)).toBe(false);
    },
  );
  test.each(['hill sprints', 'single run +100 %', 'new shoes'])('"%s" is a change of training', (said) => {
    expect(TEXTS.loadChange.holds(said)).toBe(true);
  });
  test('running less is none', () => expect(TEXTS.loadChange.holds('reduced to 10 km')).toBe(false));
});

describe('the same report some days later', () => {
  const report = {
    onsetDays: 10,
    pain0to10: 6,
    course: 'same',
    history: { trauma: 'stumble', traumaDaysAgo: 9 },
  } as const;

  test('the days run on, for the pain and for the fall', () => {
    expect(reportLater(report, 20)).toMatchObject({ onsetDays: 30, course: 'same', history: { traumaDaysAgo: 29 } });
    expect(reportLater({}, 20)).toEqual({});
  });

  test.each([
    [4, 'better'],
    [4.2, 'better'],
    [4.3, 'same'],
    [7.9, 'same'],
    [8, 'worse'],
  ] as const)('pain now %d: %s', (now, course) => expect(reportLater(report, 1, now).course).toBe(course));

  test('30 % less of a small pain is better too', () => {
    expect(reportLater({ ...report, pain0to10: 3 }, 1, 2).course).toBe('better');
    expect(reportLater({ ...report, pain0to10: 0 }, 1, 0).course).toBe('same');
  });
});
