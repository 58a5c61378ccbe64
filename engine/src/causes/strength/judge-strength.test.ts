import { describe, expect, test } from 'vitest';
import { addDays, localDayFrom } from '../../core/days.ts';
import type { Entry, SelfTest } from '../../journal/entries.ts';
import { journalUntil } from '../../journal/timeline.ts';
import { reportEntry } from '../../testing/facts.ts';
import type { CauseId } from '../contributor.ts';
import { judgeStrength } from './judge-strength.ts';

const ON = localDayFrom('2026-05-20');
type Result = readonly [test: string, side: 'left' | 'right' | 'both', value: number, daysAgo?: number];

const UNITS: Record<string, SelfTest['unit']> = {
  'ST-06': 'repetitions',
  'ST-07': 'rating',
  'ST-09': 'degrees',
  'ST-13': 'millimetres',
};

function certaintyOf(id: CauseId, results: readonly Result[]): string {
  const entries: Entry[] = results.map(([key, side, value, ago = 0]) => ({
    type: 'self-test',
    version: 1,
    id: `${key}-${side}-${ago}`,
    at: `${addDays(ON, -ago)}T08:00:00Z`,
    zone: 'UTC',
    test: key,
    side,
    value,
    unit: UNITS[key] ?? 'seconds',
  }));
  const journal = journalUntil([reportEntry(addDays(ON, -90), { sex: 'M', ageYears: 25 }), ...entries], ON);
  for (const judged of judgeStrength(ON, journal)) {
    if ('named' in judged && judged.named.id === id) return judged.named.certainty;
    if ('notSeen' in judged && judged.notSeen.id === id) return 'not seen';
  }
  return 'missing';
}

describe('a side bridge', () => {
  test.each<readonly [string, readonly Result[]]>([
    [
      'possible',
      [
        ['ST-02', 'left', 40],
        ['ST-02', 'right', 80],
      ],
    ],
    [
      'possible',
      [
        ['ST-02', 'left', 80],
        ['ST-02', 'right', 110],
      ],
    ],
    [
      'not seen',
      [
        ['ST-02', 'left', 88],
        ['ST-02', 'right', 100],
      ],
    ],
    [
      'cannot-tell',
      [
        ['ST-02', 'left', 58],
        ['ST-02', 'right', 70],
      ],
    ],
    ['cannot-tell', []],
    ['cannot-tell', [['ST-02', 'left', 20, 100]]],
  ])('is %s for %o', (certainty, results) => expect(certaintyOf('weak-side-bridge', results)).toBe(certainty));
});

describe('a weak core needs two of three short holds', () => {
  test('one short hold of three is not enough', () =>
    expect(
      certaintyOf('weak-core', [
        ['ST-01', 'both', 40],
        ['ST-02', 'left', 90],
        ['ST-03', 'both', 150],
      ]),
    ).toBe('not seen'));
  test('two are', () =>
    expect(
      certaintyOf('weak-core', [
        ['ST-01', 'both', 40],
        ['ST-03', 'both', 30],
      ]),
    ).toBe('possible'));
  test('one short and two untested cannot be told', () =>
    expect(certaintyOf('weak-core', [['ST-01', 'both', 40]])).toBe('cannot-tell'));
});

describe('hips and legs', () => {
  test('under 20 single-leg bridges, or two unsteady areas, is possible', () => {
    expect(
      certaintyOf('weak-glutes', [
        ['ST-06', 'left', 14],
        ['ST-06', 'right', 30],
      ]),
    ).toBe('possible');
    expect(certaintyOf('weak-glutes', [['ST-07', 'left', 2]])).toBe('possible');
    expect(
      certaintyOf('weak-glutes', [
        ['ST-06', 'left', 25],
        ['ST-07', 'left', 1],
      ]),
    ).toBe('not seen');
  });
  test('a thigh clearly above the horizontal is possible, one degree is measured again', () => {
    expect(
      certaintyOf('short-hip-flexor', [
        ['ST-09', 'left', 8],
        ['ST-09', 'right', -4],
      ]),
    ).toBe('possible');
    expect(certaintyOf('short-hip-flexor', [['ST-09', 'left', 1]])).toBe('cannot-tell');
    expect(certaintyOf('short-hip-flexor', [['ST-09', 'left', -6]])).toBe('not seen');
  });
  test('legs 12 mm apart by tape count only when measured twice with the same leg longer', () => {
    const once: Result[] = [
      ['ST-13', 'left', 912],
      ['ST-13', 'right', 900],
    ];
    const before = (left: number): Result[] => [
      ['ST-13', 'left', left, 20],
      ['ST-13', 'right', 900, 20],
    ];
    expect(certaintyOf('leg-length', once)).toBe('cannot-tell');
    expect(certaintyOf('leg-length', [...before(913), ...once])).toBe('possible');
    expect(certaintyOf('leg-length', [...before(888), ...once])).toBe('not seen');
    expect(
      certaintyOf('leg-length', [
        ['ST-13', 'left', 925],
        ['ST-13', 'right', 900],
      ]),
    ).toBe('possible');
    expect(
      certaintyOf('leg-length', [
        ['ST-13', 'left', 905],
        ['ST-13', 'right', 900],
      ]),
    ).toBe('not seen');
  });
});
