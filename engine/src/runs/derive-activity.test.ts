/** What does one recording come down to? */
import { expect, test } from 'vitest';
import { climbOf } from './climb.ts';
import { toContractSession } from './contract-session.ts';
import { deriveActivity } from './derive-activity.ts';
import { movingSecondsOf } from './moving-seconds.ts';
import type { RecordedSession } from './recording.ts';
import { summariseChannels } from './summarise.ts';

const column = (count: number, value: (at: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => value(k));

/** One point a second at 3 m/s, as far as nothing else is said. */
function session(seconds: number, more: Partial<RecordedSession> = {}): RecordedSession {
  return {
    sport: 'running',
    startTime: '2026-03-28T23:30:00Z',
    elapsedSeconds: seconds,
    pauses: [],
    laps: [],
    samples: seconds + 1,
    timeSeconds: column(seconds + 1, (at) => at),
    distance: column(seconds + 1, (at) => at * 3),
    channels: {},
    ...more,
  };
}

test('a channel is summed up over its valid values, and one without any does not occur', () => {
  const channels = {
    heartRateBpm: Float64Array.of(100, Number.NaN, 140, 120),
    powerWatts: Float64Array.of(Number.NaN, Number.NaN),
  };
  expect(summariseChannels(session(3, { channels }))).toEqual({
    heartRateBpm: { count: 3, mean: 120, min: 100, max: 140 },
  });
});

test('a field that is called like a part of the language is a field like any other', () => {
  const channels = Object.fromEntries([['__proto__', Float64Array.of(1)]]);
  expect(Object.entries(summariseChannels(session(1, { channels })))).toEqual([
    ['__proto__', { count: 1, mean: 1, min: 1, max: 1 }],
  ]);
});

test('steady running is moving from the first point to the last', () => {
  expect(movingSecondsOf(session(600))).toBe(600);
});

test('standing at a crossing is no moving, and neither is a pause', () => {
  const stopped = column(601, (at) => (at < 300 ? at * 3 : at < 360 ? 900 : (at - 60) * 3));
  const moving = movingSecondsOf(session(600, { distance: stopped }));
  expect(moving).toBeGreaterThan(535);
  expect(moving).toBeLessThan(550);
  const pauses = [
    { fromSeconds: 100, toSeconds: 150 },
    { fromSeconds: 400, toSeconds: 410.5 },
  ];
  expect(movingSecondsOf(session(600, { pauses }))).toBe(539.5);
});

test('a device that stores whole metres does not make a slow walker stand', () => {
  expect(movingSecondsOf(session(600, { distance: column(601, (at) => Math.floor(at * 0.9)) }))).toBeGreaterThan(590);
});

test('points far apart on a steady way are moving as a whole', () => {
  const smart = { samples: 11, timeSeconds: column(11, (k) => k * 60), distance: column(11, (k) => k * 180) };
  expect(movingSecondsOf(session(600, smart))).toBe(600);
});

test('time that the clock repeats counts once', () => {
  const time = column(601, (at) => (at < 300 ? at : at - 100));
  const distance = column(601, (at) => (time[at] as number) * 3);
  expect(movingSecondsOf(session(600, { timeSeconds: time, distance }))).toBe(500);
});

test('without distance the speed says it; without both the maker, the timer, or the time less pauses', () => {
  const { distance: _, ...still } = session(600);
  const speed = column(601, (at) => (at <= 200 ? 0 : 3));
  expect(movingSecondsOf({ ...still, channels: { speedMetresPerSecond: speed } })).toBe(400);
  expect(movingSecondsOf({ ...still, movingSeconds: 500, timerSeconds: 550 })).toBe(500);
  expect(movingSecondsOf({ ...still, timerSeconds: 550 })).toBe(550);
  expect(movingSecondsOf({ ...still, pauses: [{ fromSeconds: 0, toSeconds: 45 }] })).toBe(555);
});

test('a hill is counted up and down, the noise of the sensor is not', () => {
  const noise = (at: number): number => ((at * 7919) % 11) / 11 - 0.5;
  const hill = column(2001, (at) => 100 + (at <= 1000 ? at / 10 : 200 - at / 10) + noise(at));
  const { ascentMetres = 0, descentMetres = 0 } = climbOf(session(2000, { channels: { altitudeMetres: hill } })) ?? {};
  expect(Math.abs(ascentMetres - 100)).toBeLessThan(3);
  expect(Math.abs(descentMetres - 100)).toBeLessThan(3);
  expect(climbOf(session(2000))).toBeUndefined();
});

test("the day is the runner's, the row holds totals, and what was not recorded is absent", () => {
  const activity = deriveActivity(session(600, { distanceMetres: 1800, feel: 50 }), {
    id: 'abc#0',
    zone: 'Europe/Berlin',
  });
  expect(activity).toMatchObject({
    id: 'abc#0',
    sport: 'running',
    startTime: '2026-03-28T23:30:00Z',
    day: '2026-03-29',
    elapsedSeconds: 600,
    movingSeconds: 600,
    distanceMetres: 1800,
    feel: 50,
    indoor: true,
    channels: {},
  });
  for (const absent of ['subSport', 'ascentMetres', 'perceivedExertion']) expect(activity).not.toHaveProperty(absent);
  expect(deriveActivity(session(600), { id: 'abc#0', zone: 'America/New_York' }).day).toBe('2026-03-28');
});

test('indoors is what the device says, or a way without positions', () => {
  const positions = { latitudeDegrees: column(601, () => 50), longitudeDegrees: column(601, () => 8) };
  const isIndoor = (more: Partial<RecordedSession>): boolean =>
    deriveActivity(session(600, more), { id: 'x', zone: 'UTC' }).indoor;
  expect(isIndoor(positions)).toBe(false);
  expect(isIndoor({ ...positions, subSport: 'virtual-activity' })).toBe(true);
  expect(isIndoor({ subSport: 'treadmill' })).toBe(true);
  expect(isIndoor({})).toBe(true);
});

test('decode prints the agreed names in the agreed order', () => {
  const full = session(10, {
    subSport: 'trail',
    timerSeconds: 9,
    distanceMetres: 30,
    perceivedExertion: 6,
    feel: 75,
    channels: { heartRateBpm: column(11, () => 120) },
  });
  expect(Object.keys(toContractSession(full))).toEqual([
    'sport',
    'subSport',
    'startTime',
    'elapsedSeconds',
    'timerSeconds',
    'movingSeconds',
    'pauses',
    'distanceMetres',
    'laps',
    'perceivedExertion',
    'feel',
    'samples',
    'channels',
  ]);
  expect(toContractSession(session(10, { pauses: [{ fromSeconds: 2, toSeconds: 5 }] }))).toMatchObject({
    timerSeconds: 7,
  });
});
