import { CATALOGUE_KEYS, type PlanItem } from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { headlineOf, leadingKind, viewItem } from './items.ts';

const item = (fields: Omit<PlanItem, 'reasons'>): PlanItem => ({ reasons: [], ...fields });

describe('the amount is one large figure and what it is an amount of', () => {
  test.each<[string, PlanItem, string, string]>([
    [
      'a run says how far it may become',
      item({ kind: 'run', distanceMetres: 7200, capMetres: 17_600 }),
      '7.2',
      'km, at most 17.6 km',
    ],
    ['a walk is minutes', item({ kind: 'walk', exercise: 'X-60', durationSeconds: 1500 }), '25', 'minutes'],
    [
      'walk-run is turns',
      item({ kind: 'walk-run', durationSeconds: 1800, intervals: { run: 5, walk: 1, times: 5 } }),
      '5 ×',
      '5 min running, 1 min walking',
    ],
    [
      'held repetitions a side',
      item({ kind: 'strength', exercise: 'X-04', dose: { sets: 3, repetitions: 6, holdSeconds: 8, perSide: true } }),
      '3 × 6',
      'hold 8 s, each side',
    ],
    ['a hold', item({ kind: 'strength', exercise: 'X-01', dose: { sets: 3, holdSeconds: 30 } }), '3 ×', 'hold 30 s'],
    ['one set', item({ kind: 'mobility', exercise: 'X-27', dose: { sets: 1, repetitions: 10 } }), '10', 'repetitions'],
  ])('%s', (_, plan, amount, unit) => {
    expect(viewItem(plan, 0)).toMatchObject({ amount, unit });
  });

  test('every exercise of the catalogue has a name, steps, a picture and a sentence about stopping', () => {
    for (const exercise of CATALOGUE_KEYS) {
      const view = viewItem(item({ kind: 'strength', exercise, dose: { sets: 1, repetitions: 1 } }), 0);
      expect(view.name).not.toBe('Strength');
      expect(view.how?.steps.length).toBeGreaterThan(0);
      expect(view.how?.stopIf).toBeTruthy();
      expect(view.picture).toBeDefined();
    }
  });
});

test.each<[readonly PlanItem['kind'][], string]>([
  [['warm-up', 'run', 'strength'], 'An easy run today.'],
  [['warm-up', 'walk-run'], 'Walk and run in turns today.'],
  [['walk', 'strength', 'treatment'], 'Walk today. No run yet.'],
  [['rest', 'strength'], 'A day without running.'],
  [['strength'], 'A gentle day.'],
])('a day of %j is headed "%s"', (kinds, headline) => {
  expect(headlineOf(leadingKind(kinds.map((kind) => item({ kind }))))).toBe(headline);
});
