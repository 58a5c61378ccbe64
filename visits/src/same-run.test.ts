import { type Activity, localDayFrom } from '@backstride/engine';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameRun, oneRunOneRow } from './same-run.ts';

const START = Temporal.Instant.from('2026-03-01T06:00:00Z');
type Made = { id: string; fromMinute: number; minutes: number; km?: number; sport?: string; channels?: number };

function made({ id, fromMinute, minutes, km, sport = 'running', channels = 0 }: Made): Activity {
  const summary = { count: 100, mean: 1, min: 1, max: 1 };
  return {
    id,
    sport,
    startTime: START.add({ minutes: fromMinute }).toString(),
    day: localDayFrom('2026-03-01'),
    elapsedSeconds: minutes * 60,
    movingSeconds: minutes * 60,
    indoor: false,
    ...(km !== undefined && { distanceMetres: km * 1000 }),
    channels: Object.fromEntries(Array.from({ length: channels }, (_, index) => [`channel${index}`, summary])),
  };
}

const watch = made({ id: 'watch#0', fromMinute: 0, minutes: 60, km: 10, channels: 8 });
const rows = (...activities: Activity[]): string[][] =>
  oneRunOneRow(activities).map((run) => [run.activity.id, ...run.alsoRecordedAs]);

describe('is it the same run?', () => {
  test.each<[string, Made, boolean]>([
    ['the phone, started a minute later', { id: 'p#0', fromMinute: 1, minutes: 58, km: 9.8 }, true],
    ['a GPX that does not say the sport', { id: 'p#0', fromMinute: 0, minutes: 60, km: 10, sport: 'unknown' }, true],
    ['a treadmill band without distance', { id: 'p#0', fromMinute: 0, minutes: 60 }, true],
    ['taken for a walk by the phone', { id: 'p#0', fromMinute: 0, minutes: 60, km: 10, sport: 'walking' }, true],
    ['the first half, from a watch that died', { id: 'p#0', fromMinute: 0, minutes: 30, km: 5 }, true],
    ['another session of the same recording', { id: 'watch#1', fromMinute: 0, minutes: 60, km: 10 }, false],
    ['somebody else at the same time', { id: 'p#0', fromMinute: 0, minutes: 60, km: 6 }, false],
    ['a ride at the same time', { id: 'p#0', fromMinute: 0, minutes: 60, km: 10, sport: 'cycling' }, false],
    ['the cool-down right after', { id: 'p#0', fromMinute: 60, minutes: 10, km: 1.5 }, false],
    ['as long and as far, a day later', { id: 'p#0', fromMinute: 1440, minutes: 60, km: 10 }, false],
  ])('%s', (_name, other, expected) => {
    expect(isSameRun(watch, made(other))).toBe(expected);
    expect(isSameRun(made(other), watch)).toBe(expected);
  });
});

test('the recording with more channels leads; what only the other knows is not lost', () => {
  const told = { ...made({ id: 'phone#0', fromMinute: 0, minutes: 60, km: 10 }), perceivedExertion: 6 };
  const [run] = oneRunOneRow([told, watch]);
  expect(run).toMatchObject({ activity: { id: 'watch#0', perceivedExertion: 6 }, alsoRecordedAs: ['phone#0'] });
});

test('a run split in two by one device and recorded whole by another counts once', () => {
  const halves = [
    made({ id: 'a#0', fromMinute: 0, minutes: 30, km: 5 }),
    made({ id: 'b#0', fromMinute: 30, minutes: 30, km: 5 }),
  ];
  expect(rows(...halves, made({ id: 'c#0', fromMinute: 0, minutes: 60, km: 10 }))).toEqual([['c#0', 'a#0', 'b#0']]);
  expect(rows(...halves)).toEqual([['a#0'], ['b#0']]);
});

const anyActivity = fc
  .record({
    recording: fc.integer({ min: 0, max: 30 }),
    fromMinute: fc.integer({ min: 0, max: 300 }),
    minutes: fc.integer({ min: 0, max: 120 }),
    km: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
    sport: fc.constantFrom('running', 'unknown', 'cycling', 'walking'),
    channels: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ recording, km, ...rest }) => made({ id: `r${recording}#0`, ...rest, ...(km !== undefined && { km }) }));
const anyHistory = fc.uniqueArray(anyActivity, { selector: (one) => one.id, maxLength: 20 });

describe('whatever was recorded', () => {
  test('every recording is in exactly one row: nothing is thrown away, nothing counts twice', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(
          rows(...history)
            .flat()
            .sort(),
        ).toEqual(history.map((one) => one.id).sort());
      }),
    );
  });

  test('the order in which recordings arrived changes nothing', () => {
    const shuffled = anyHistory.chain((history) =>
      fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
    );
    fc.assert(
      fc.property(shuffled, ([history, other]) => {
        expect(oneRunOneRow(other)).toEqual(oneRunOneRow(history));
      }),
    );
  });

  test('an exact copy under another name never adds a row', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const timed = history.filter((one) => one.elapsedSeconds > 0);
        const copies = timed.map((one) => ({ ...one, id: `copy-of-${one.id}` }));
        expect(oneRunOneRow([...timed, ...copies])).toHaveLength(oneRunOneRow(timed).length);
      }),
    );
  });
});
