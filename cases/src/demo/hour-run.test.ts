import { CHANNELS } from '@backstride/engine';
import { expect, test } from 'vitest';
import { hourRun } from './index.ts';

test('an hour of running, recorded every second, with every channel there is; another seed is another run', () => {
  const run = hourRun(1, '2026-01-01T06:00:00Z');
  expect(Math.abs((run.timerSeconds ?? 0) / 60 - 60)).toBeLessThan(6);
  expect(run.samples).toBeGreaterThan(0.99 * (run.timerSeconds ?? 0));
  const present = Object.keys(run.channels);
  // A sensor may have been left at home, as on any day.
  expect(CHANNELS.filter((channel) => present.includes(channel)).length).toBeGreaterThanOrEqual(8);
  expect(hourRun(1, '2026-01-01T06:00:00Z')).toEqual(run);
  expect(hourRun(2, '2026-01-01T06:00:00Z').channels).not.toEqual(run.channels);
});
