import { localDayFrom, type RecordedSession } from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { makeRunner, nothingWrong, type PlantedStory, theRamp, withPlanted } from './index.ts';

const TOLD = { anchorDay: localDayFrom('2026-11-23'), zone: 'Europe/Berlin' };

/** What a runner and a watch can show; 0 stands for standing still. */
const POSSIBLE: Readonly<Record<string, readonly [least: number, most: number]>> = {
  speedMetresPerSecond: [0, 6],
  cadenceStepsPerMinute: [110, 210],
  heartRateBpm: [50, 205],
  altitudeMetres: [-20, 160],
  temperatureCelsius: [-15, 45],
  powerWatts: [60, 480],
  formPowerWatts: [35, 80],
  legSpringStiffnessKilonewtonsPerMetre: [5, 16],
  groundContactMilliseconds: [170, 430],
  groundContactBalanceLeftPercent: [45, 57],
  verticalOscillationMillimetres: [45, 125],
  stepLengthMillimetres: [450, 1750],
  verticalRatioPercent: [3.5, 16],
};
const CAN_BE_ZERO = ['cadenceStepsPerMinute', 'powerWatts'];

const stories: readonly [string, PlantedStory][] = [
  ['nothing wrong', { ...nothingWrong(TOLD), secondsPerSample: 4 }],
  ['cadence drop', withPlanted(TOLD, 'cadence-drop')],
  ['late drift', withPlanted(TOLD, 'late-drift')],
];

const twoYears = makeRunner(1, theRamp(TOLD)).runs.map((run) => run.session());

describe.each<[string, readonly RecordedSession[]]>([
  ['the ramp', twoYears],
  ...stories.map(([name, story]): [string, readonly RecordedSession[]] => [
    name,
    makeRunner(21, story).runs.map((run) => run.session()),
  ]),
])('%s', (_name, sessions) => {
  test('no channel of any run holds a value that nobody has', () => {
    for (const session of sessions)
      for (const [channel, column] of Object.entries(session.channels))
        expect([session.startTime, channel, impossibleIn(channel, column)]).toEqual([
          session.startTime,
          channel,
          undefined,
        ]);
  });

  test('time and distance only go forward, and speed, time and distance agree', () => {
    for (const session of sessions) {
      const { timeSeconds, distance = new Float64Array() } = session;
      expect(timeSeconds.every((second, row) => row === 0 || second > (timeSeconds[row - 1] as number))).toBe(true);
      expect(distance.every((metres, row) => row === 0 || metres >= (distance[row - 1] as number))).toBe(true);
      const seconds = session.timerSeconds ?? session.elapsedSeconds;
      const speed = (session.distanceMetres ?? 0) / seconds;
      expect(speed).toBeGreaterThan(1.9);
      expect(speed).toBeLessThan(4.5);
    }
  });

  test('every column has a value or a gap for each point', () => {
    for (const session of sessions)
      for (const column of columnsOf(session)) expect(column).toHaveLength(session.samples);
  });

  test('positions are within a degree of Point Nemo, where nobody has ever run; none on a treadmill', () => {
    const isAway = (from: number) => (degrees: number) => Math.abs(degrees - from) > 1;
    for (const { subSport, latitudeDegrees, longitudeDegrees } of sessions) {
      expect(latitudeDegrees === undefined).toBe(subSport === 'treadmill');
      expect(latitudeDegrees?.find(isAway(-48.88))).toBeUndefined();
      expect(longitudeDegrees?.find(isAway(-123.39))).toBeUndefined();
    }
  });
});

describe('two years hold what real archives hold', () => {
  const count = (holds: (session: RecordedSession) => boolean): number => twoYears.filter(holds).length;

  test.each<[string, (session: RecordedSession) => boolean, number]>([
    ['treadmill runs', ({ subSport }) => subSport === 'treadmill', 5],
    ['runs without heart rate', ({ channels }) => channels.heartRateBpm === undefined, 5],
    ['runs without running dynamics', ({ channels }) => channels.groundContactMilliseconds === undefined, 8],
    ['runs with a stopped timer', ({ pauses }) => pauses.length > 0, 50],
    ['runs with a red light and the timer running', (session) => session.pauses.length === 0 && stood(session), 30],
    [
      'runs whose positions were lost for a while',
      ({ latitudeDegrees }) => latitudeDegrees?.some(Number.isNaN) ?? false,
      15,
    ],
    ['smart recording', ({ samples, elapsedSeconds }) => elapsedSeconds / samples > 2, 100],
    ['recording every second', ({ samples, timerSeconds = 0 }) => timerSeconds / samples < 1.05, 150],
    ['power from a pod', ({ channels }) => channels.powerWatts !== undefined, 150],
    ['runs that the runner said nothing about', ({ perceivedExertion }) => perceivedExertion === undefined, 40],
    ['fast runs', ({ channels }) => (channels.speedMetresPerSecond ?? []).some((speed) => speed > 3.5), 30],
  ])('%s', (_name, holds, least) => {
    expect(count(holds)).toBeGreaterThanOrEqual(least);
    expect(count((session) => !holds(session))).toBeGreaterThanOrEqual(100);
  });

  test('a fortnight without running in a year and more, but never a month', () => {
    const days = twoYears.map(({ startTime }) => Temporal.Instant.from(startTime).epochMilliseconds / 86_400_000);
    const gaps = days.slice(1).map((day, run) => day - (days[run] as number));
    expect(gaps.filter((gap) => gap > 6).length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...gaps)).toBeLessThan(28);
  });

  test('faster running has more steps and shorter contact; the heart works harder', () => {
    const all = twoYears.flatMap(({ channels }) => {
      const {
        speedMetresPerSecond: speed,
        cadenceStepsPerMinute: cadence,
        groundContactMilliseconds: contact,
      } = channels;
      if (!speed || !cadence || !contact) return [];
      return Array.from(speed, (metres, row) => ({ metres, steps: cadence[row] ?? 0, contact: contact[row] ?? 0 }));
    });
    const meanOf = (from: number, to: number, what: 'steps' | 'contact'): number => {
      const within = all.filter(({ metres, contact }) => metres >= from && metres < to && contact > 0);
      return within.reduce((sum, row) => sum + row[what], 0) / within.length;
    };
    // FM-01: 4 to 6 steps a minute for each km/h; FM-04: about 44 ms for each m/s.
    const steps = meanOf(3.4, 3.6, 'steps') - meanOf(2.4, 2.6, 'steps');
    expect(steps / 3.6).toBeGreaterThan(3);
    expect(steps / 3.6).toBeLessThan(6);
    const shorter = meanOf(2.4, 2.6, 'contact') - meanOf(3.4, 3.6, 'contact');
    expect(shorter).toBeGreaterThan(30);
    expect(shorter).toBeLessThan(75);
  });
});

const stood = ({ channels }: RecordedSession): boolean =>
  (channels.speedMetresPerSecond ?? []).some((speed) => speed === 0);

function impossibleIn(channel: string, column: Float64Array): number | undefined {
  const [least, most] = POSSIBLE[channel] ?? [Number.NaN, Number.NaN];
  return column.find(
    (value) =>
      !(Number.isNaN(value) || (value >= least && value <= most) || (value === 0 && CAN_BE_ZERO.includes(channel))),
  );
}

const columnsOf = (session: RecordedSession): readonly Float64Array[] => [
  session.timeSeconds,
  ...[session.distance, session.latitudeDegrees, session.longitudeDegrees].filter((column) => column !== undefined),
  ...Object.values(session.channels),
];
