import { describe, expect, test } from 'vitest';
import { readAnswers } from '../journal/answers.ts';
import { addUp } from './add-up.ts';
import { decideTriage } from './decide-triage.ts';
import { rankOf } from './dispositions.ts';
import { CUMULATIVE_ROWS, FLAG_ROWS, type RowKey } from './rows.ts';
import { EACH_ROW } from './testing/each-row.ts';
import { plain } from './testing/plain-report.ts';
import { weighRow } from './weigh-row.ts';

const KEYS = Object.keys(EACH_ROW) as readonly RowKey[];

function levelOf(key: RowKey, report: ReturnType<typeof plain>) {
  const answers = readAnswers(report);
  const row = FLAG_ROWS.find((one) => one.key === key);
  if (row !== undefined) return weighRow(row, answers).level;
  const rows = FLAG_ROWS.map((one) => weighRow(one, answers));
  return addUp(answers, rows).find((one) => one.row.key === key)?.level;
}

test('the plain runner fires no row at all', () => {
  const triage = decideTriage(plain());
  expect(triage).toMatchObject({ complete: true, disposition: 'SELF_MANAGE', flags: [], runningAllowed: true });
});

test('every row has cases, and every case a row', () => {
  expect([...KEYS].sort()).toEqual([...FLAG_ROWS, ...CUMULATIVE_ROWS].map((row) => row.key).sort());
});

describe.each(KEYS)('%s', (key) => {
  test.each(EACH_ROW[key].fires)('fires: %s → %s', (_why, level, patch) => {
    const triage = decideTriage(plain(patch));
    expect(triage.flags).toContain(key);
    expect(levelOf(key, plain(patch))).toBe(level);
    expect(rankOf(triage.complete ? triage.disposition : triage.atLeast)).toBeGreaterThanOrEqual(rankOf(level));
  });

  test.each(EACH_ROW[key].nearMisses)('does not fire: %s', (_why, patch) => {
    expect(levelOf(key, plain(patch))).toBeUndefined();
  });
});

test('every branch of every row decides in at least one case', () => {
  const idle = FLAG_ROWS.flatMap((row) => {
    const deciding = new Set(
      EACH_ROW[row.key].fires.map(([, , patch]) => weighRow(row, readAnswers(plain(patch))).decisive),
    );
    return row.branches.flatMap((branch, index) => (deciding.has(branch) ? [] : [`${row.key} branch ${index + 1}`]));
  });
  expect(idle).toEqual([]);
});
