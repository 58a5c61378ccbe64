import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  type LocalDay,
  localDayAt,
  localDayFrom,
  parseLocalDay,
  weekday,
  yearsBetween,
} from './days.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((count) => addDays(localDayFrom('1970-01-01'), count));

describe('local days', () => {
  test('every day agrees with the calendar of Temporal: next day, weekday, distance', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const reference = Temporal.PlainDate.from(day);
        expect(addDays(day, count)).toBe(reference.add({ days: count }).toString());
        expect(weekday(day)).toBe(reference.dayOfWeek);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
    '"%s" is not a day',
    (text) => expect(parseLocalDay(text)).toBeUndefined(),
  );

  test('a leap day is a day in leap years only', () => {
    expect(parseLocalDay('2028-02-29')).toBe('2028-02-29');
    expect(parseLocalDay('2100-02-29')).toBeUndefined();
    expect(parseLocalDay('2000-02-29')).toBe('2000-02-29');
  });

  test.each<[string, string, string]>([
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T22:59:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:01:00Z', 'Europe/Berlin', '2026-10-26'],
    ['2026-01-01T09:59:00Z', 'Pacific/Kiritimati', '2026-01-01'],
    ['2026-01-01T10:01:00Z', 'Pacific/Kiritimati', '2026-01-02'],
    // Samoa skipped 30 December 2011 when it crossed the date line.
    ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:01:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is the day %s', (instant, zone, day) => expect(localDayAt(instant, zone)).toBe(day));

  test('any instant in any zone is on the day that Temporal says, also at the very moment of a clock change', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'UTC',
      'Asia/Kathmandu',
    ];
    const near = fc.constantFrom(...zones).chain((zone) =>
      fc.tuple(
        fc.constant(zone),
        fc.integer({ min: 0, max: 2_000_000_000 }).chain((second) => {
          const change = Temporal.Instant.fromEpochMilliseconds(second * 1000)
            .toZonedDateTimeISO(zone)
            .getTimeZoneTransition('next');
          const at = change === null ? second * 1000 : change.epochMilliseconds;
          return fc.oneof(
            fc.constant(second * 1000),
            fc.constantFrom(-1000, -1, 0, 1, 1000).map((step) => at + step),
          );
        }),
      ),
    );
    fc.assert(
      fc.property(near, ([zone, moment]) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(moment);
        expect(localDayAt(instant.toString(), zone)).toBe(instant.toZonedDateTimeISO(zone).toPlainDate().toString());
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, string, number]>([
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2010-11-23', '2026-11-22', 15],
    ['2010-11-23', '2026-11-23', 16],
  ])('born on %s, on %s a runner is %d', (birth, on, years) =>
    expect(yearsBetween(birth as LocalDay, on as LocalDay)).toBe(years),
  );
});
