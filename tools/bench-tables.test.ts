import { describe, expect, test } from 'vitest';
import { keepFigures, tableOf } from './bench-tables.ts';

const FIGURES = {
  files: 35_000,
  ours: { cpuSeconds: 0.0123456 },
  peers: { other: { cpuSeconds: 123.456 } },
  growth: [{ years: 1, milliseconds: 1.5 }, { years: 10 }],
  empty: [],
};

describe('a table of any figures', () => {
  test('names what is nested, rounds to three digits, and gives lists a table of their own', () => {
    expect(tableOf(FIGURES)).toBe(
      [
        '| figure                 | value  |',
        '| ---------------------- | ------ |',
        '| files                  | 35,000 |',
        '| ours.cpuSeconds        | 0.0123 |',
        '| peers.other.cpuSeconds | 123    |',
        '| empty                  |        |',
        '',
        'growth',
        '',
        '| years | milliseconds |',
        '| ----- | ------------ |',
        '| 1     | 1.5          |',
        '| 10    |              |',
      ].join('\n'),
    );
  });
});

describe('figures kept in a document', () => {
  const kept = (figures: object) => ({ figures, measured: 'today' });
  const document = '# Benchmarks\n\nBefore.\n\n<!-- bench:a -->\nold\n<!-- /bench:a -->\n\nAfter.\n';

  test('replace what stood between the markers and nothing else', () => {
    const once = keepFigures(document, 'a', kept({ speed: 1 }));
    expect(once).not.toContain('old');
    expect(once.startsWith('# Benchmarks\n\nBefore.\n\n<!-- bench:a -->')).toBe(true);
    expect(once.endsWith('<!-- /bench:a -->\n\nAfter.\n')).toBe(true);
    expect(keepFigures(once, 'a', kept({ speed: 1 }))).toBe(once);
  });

  test('a bench without a place gets one at the end', () => {
    const added = keepFigures(document, 'b', kept({ speed: 2 }));
    expect(added.startsWith(document.trimEnd())).toBe(true);
    expect(added).toContain('## b\n\n<!-- bench:b -->\n\nMeasured today.');
    expect(keepFigures(added, 'b', kept({ speed: 3 }))).toContain('| speed  | 3     |');
  });
});
