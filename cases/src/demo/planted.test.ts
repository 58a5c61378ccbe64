import { addDays, type LocalDay, localDayFrom, type RecordedSession } from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { type DemoRunner, makeRunner, type PlantableCause, unrelatedPain, withPlanted } from './index.ts';

const TOLD = { anchorDay: localDayFrom('2026-11-23'), zone: 'Europe/Berlin' };
const PAIN_START = addDays(TOLD.anchorDay, -10);
const SEEDS = [31, 32, 33] as const;
const coarse = { secondsPerSample: 5 };
const planted = (seed: number, cause: PlantableCause, size?: number): DemoRunner =>
  makeRunner(seed, { ...withPlanted(TOLD, cause, size), ...coarse });
const plain = (seed: number): DemoRunner => makeRunner(seed, { ...unrelatedPain(TOLD), ...coarse });

const metresIn = ({ runs }: DemoRunner, from: LocalDay, to: LocalDay): number =>
  runs.filter(({ day }) => day >= from && day <= to).reduce((sum, run) => sum + run.distanceMetres, 0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const sessionsOf = ({ runs }: DemoRunner, from: LocalDay, to: LocalDay): readonly RecordedSession[] =>
  runs.filter(({ day }) => day >= from && day <= to).map((run) => run.session());

/** Mean of a channel over the record points that are easy running. */
function atEasySpeed(sessions: readonly RecordedSession[], channel: string): number {
  return mean(
    sessions.flatMap(({ channels }) =>
      Array.from(channels[channel] ?? []).filter((value, row) => {
        const speed = channels.speedMetresPerSecond?.[row] ?? 0;
        return speed > 2.6 && speed < 2.9 && !Number.isNaN(value);
      }),
    ),
  );
}

/** The last fifth of a run's points against those from the second fifth on. */
function growthTowardsTheEnd(session: RecordedSession, channel: string): number {
  const column = session.channels[channel] ?? new Float64Array();
  const part = (from: number, to: number): number =>
    mean(Array.from(column.slice(from * column.length, to * column.length)).filter((value) => !Number.isNaN(value)));
  return part(0.9, 1) / part(0.2, 0.5) - 1;
}

describe.each(SEEDS)('what was planted is in the data, and only that; seed %d', (seed) => {
  const none = plain(seed);
  const [before, after] = [addDays(PAIN_START, -70), addDays(PAIN_START, -20)];
  const change = (runner: DemoRunner, channel: string): number =>
    atEasySpeed(sessionsOf(runner, after, PAIN_START), channel) -
    atEasySpeed(sessionsOf(runner, before, addDays(PAIN_START, -30)), channel);

  test('one long run', () => {
    const runner = planted(seed, 'spike', 2);
    const longest = (from: LocalDay, to: LocalDay): number =>
      Math.max(...runner.runs.filter(({ day }) => day >= from && day <= to).map((run) => run.distanceMetres));
    const eve = addDays(PAIN_START, -1);
    expect(longest(eve, eve) / longest(addDays(eve, -30), addDays(eve, -1))).toBeCloseTo(2, 5);
  });

  test('one heavy week without a long run', () => {
    const ratio = (runner: DemoRunner): number =>
      metresIn(runner, addDays(PAIN_START, -6), PAIN_START) /
      metresIn(runner, addDays(PAIN_START, -13), addDays(PAIN_START, -7));
    const runner = planted(seed, 'ramp', 1.6);
    expect(Math.abs(ratio(runner) - 1.6)).toBeLessThan(0.1);
    expect(ratio(none)).toBeLessThan(1.3);
    const longestBefore = Math.max(
      ...runner.runs
        .filter(({ day }) => day < addDays(PAIN_START, -7) && day >= addDays(PAIN_START, -37))
        .map((run) => run.distanceMetres),
    );
    for (const run of runner.runs.filter(({ day }) => day >= addDays(PAIN_START, -7)))
      expect(run.distanceMetres).toBeLessThanOrEqual(longestBefore * 1.031);
  });

  test('days without rest, no further than in a usual week', () => {
    const runner = planted(seed, 'no-rest', 8);
    const streak = Array.from({ length: 10 }, (_, back) =>
      runner.runs.some(({ day }) => day === addDays(PAIN_START, -back)),
    );
    expect(streak).toEqual([false, true, true, true, true, true, true, true, true, false]);
    const week = metresIn(runner, addDays(PAIN_START, -7), addDays(PAIN_START, -1));
    expect(week).toBeLessThan(40_000);
  });

  test('short nights', () => {
    const nights = (runner: DemoRunner): number =>
      mean(
        runner.entries.flatMap((entry) =>
          entry.type === 'check-in' && entry.at > `${addDays(PAIN_START, -6)}T` && entry.at < `${PAIN_START}T12`
            ? [entry.sleepHours ?? Number.NaN]
            : [],
        ),
      );
    expect(Math.abs(nights(planted(seed, 'poor-sleep', 5)) - 5)).toBeLessThan(0.6);
    expect(nights(none)).toBeGreaterThan(6.5);
  });

  test('fewer steps at the same speed', () => {
    const usual = atEasySpeed(sessionsOf(none, before, addDays(PAIN_START, -30)), 'cadenceStepsPerMinute');
    expect(Math.abs(change(planted(seed, 'cadence-drop', 7), 'cadenceStepsPerMinute') / usual + 0.07)).toBeLessThan(
      0.015,
    );
    expect(Math.abs(change(none, 'cadenceStepsPerMinute') / usual)).toBeLessThan(0.012);
  });

  test('the load moves to the left foot', () => {
    expect(Math.abs(change(planted(seed, 'asymmetry', 2.5), 'groundContactBalanceLeftPercent') - 2.5)).toBeLessThan(
      0.3,
    );
    expect(Math.abs(change(none, 'groundContactBalanceLeftPercent'))).toBeLessThan(0.3);
  });

  test('long contact at the end of long runs', () => {
    const late = (runner: DemoRunner): number =>
      mean(
        sessionsOf(runner, addDays(PAIN_START, -45), PAIN_START)
          .filter(({ distanceMetres = 0, channels }) => distanceMetres > 12_000 && channels.groundContactMilliseconds)
          .map((session) => growthTowardsTheEnd(session, 'groundContactMilliseconds')),
      );
    expect(Math.abs(late(planted(seed, 'late-drift', 8)) - 0.08)).toBeLessThan(0.025);
    expect(Math.abs(late(none))).toBeLessThan(0.03);
  });

  test.each<[PlantableCause, string, (value: (side: string) => number) => boolean]>([
    ['weak-side-bridge', 'ST-02', (of) => of('right') < 0.65 * of('left')],
    ['weak-core', 'ST-01', (of) => of('both') < 63],
    ['weak-core', 'ST-03', (of) => of('both') < 75],
    ['weak-glutes', 'ST-06', (of) => of('left') < 20 && of('right') < 20],
    ['short-hip-flexor', 'ST-09', (of) => of('right') > 0 && of('left') < 0],
    ['leg-length', 'ST-13', (of) => of('both') >= 10],
  ])('%s shows in %s', (cause, test, holds) => {
    const read =
      ({ entries }: DemoRunner) =>
      (side: string): number =>
        entries.flatMap((one) =>
          one.type === 'self-test' && one.test === test && one.side === side ? [one.value] : [],
        )[0] ?? Number.NaN;
    expect(holds(read(planted(seed, cause)))).toBe(true);
    expect(holds(read(none))).toBe(false);
  });
});
