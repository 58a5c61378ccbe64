/** Another system's own daily figures of a real runner: is our recurrence theirs, and our heart-rate load near theirs? */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { median } from '../core/robust.ts';
import { nextDay } from './fitness-fatigue.ts';
import { heartRateLoad } from './session-load.ts';

const FOLDER = new URL('../../../../shared/recordings/training-load/', import.meta.url);
const isThere = existsSync(FOLDER);

type Day = { readonly d: string; readonly ctl: number; readonly atl: number };
const days = (): readonly Day[] => JSON.parse(readFileSync(new URL('wellness.json', FOLDER), 'utf8')).days;
const rows = () =>
  readFileSync(new URL('activities.csv', FOLDER), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([day, , seconds, heart, , load]) => ({
      day: day ?? '',
      seconds: Number(seconds),
      heart: Number(heart),
      load: Number(load),
    }));

describe.skipIf(!isThere)(
  'against the daily figures of another system (skipped without the recordings beside the repository)',
  () => {
    test('fitness and fatigue follow from day to day within rounding, on days whose load is all runs', () => {
      const loads = Map.groupBy(rows(), (row) => row.day);
      const lastRun =
        rows()
          .map(({ day }) => day)
          .toSorted()
          .at(-1) ?? '';
      const pairs = days().flatMap((today, index) => {
        const yesterday = days()[index - 1];
        return yesterday === undefined || today.d > lastRun ? [] : [{ yesterday, today }];
      });
      const errors = pairs.map(({ yesterday, today }) => {
        const load = (loads.get(today.d) ?? []).reduce((sum, row) => sum + row.load, 0);
        const ours = nextDay({ fitness: yesterday.ctl, fatigue: yesterday.atl, freshness: 0 }, load);
        return { fitness: Math.abs(ours.fitness - today.ctl), fatigue: Math.abs(ours.fatigue - today.atl) };
      });
      expect(errors.length).toBeGreaterThanOrEqual(15);
      // Both figures are rounded to a tenth, so two roundings meet; days with other sport are off by more.
      const within = errors.filter(({ fitness, fatigue }) => fitness <= 0.11 && fatigue <= 0.11);
      expect(within.length / errors.length).toBeGreaterThanOrEqual(0.7);
      expect(median(errors.map((one) => one.fatigue))).toBeLessThanOrEqual(0.11);
    });

    test('heart-rate load is in proportion to theirs: half of all runs within 15 %', () => {
      const athlete = { restingBpm: 48, maximumBpm: 190, sex: 'M' } as const;
      const ratios = rows()
        .filter((row) => row.load >= 10 && row.heart > 100 && row.seconds > 600)
        .map((row) => heartRateLoad(row.seconds, row.heart, athlete) / row.load);
      const middle = median(ratios);
      expect(ratios.length).toBeGreaterThan(500);
      expect(middle).toBeGreaterThan(0.7);
      expect(middle).toBeLessThan(1.4);
      expect(median(ratios.map((ratio) => Math.abs(ratio / middle - 1)))).toBeLessThan(0.15);
    });
  },
);
