import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { daysBetween, localDayFrom } from '../core/days.ts';
import { ruleKey } from '../core/decision.ts';
import { FIELD_PATHS } from '../journal/report-fields.ts';
import { PUBLICATIONS } from '../sources/publications.ts';
import { CONDITION_CODES } from '../symptoms/conditions.ts';
import { type Expression, fieldsOf, printed } from '../symptoms/expression.ts';
import { FEATURES } from '../symptoms/features.ts';
import { PATTERNS, patternExpressions } from '../symptoms/patterns.ts';
import { DISPOSITIONS } from './dispositions.ts';
import { CUMULATIVE_ROWS, FLAG_ROWS, findRule, rowIds } from './rows.ts';
import { fingerprint, RULE_SET } from './rule-set.ts';
import { ASKING_ORDER, NEVER_ASKED, SCREEN_KEYS, SCREENS } from './screens.ts';

const ROWS = [...FLAG_ROWS, ...CUMULATIVE_ROWS, ...Object.values(PATTERNS)];
const numbered = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

describe('the rows', () => {
  test('are RF-01…46 and RC-01…23, each once', () => {
    const keys = [...FLAG_ROWS, ...CUMULATIVE_ROWS].map((row) => row.key).sort();
    expect(keys).toEqual([...numbered('RC', 23), ...numbered('RF', 46)]);
  });

  test('have an id that is the file they stand in and their key', () => {
    expect(new Set(rowIds()).size).toBe(rowIds().length);
    for (const row of ROWS) {
      const path = row.id.slice(0, row.id.indexOf('#'));
      const file = fileURLToPath(new URL(`../${path}.ts`, import.meta.url));
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(ruleKey(row.id));
      expect(ruleKey(row.id)).toBe(row.key);
    }
  });

  test('are found by key and by full id', () => {
    expect(findRule('RF-02')?.id).toBe('triage/flags/nerves#RF-02');
    expect(findRule('triage/flags/nerves#RF-02')?.key).toBe('RF-02');
    expect(findRule('C_RAD')?.id).toBe('symptoms/patterns#C_RAD');
    expect(findRule('RC-18')?.id).toBe('triage/cumulative#RC-18');
    expect(findRule('RF-99')).toBeUndefined();
  });

  test('cite publications that stand in the registry, and judgement where the mark is D', () => {
    for (const row of ROWS) {
      expect(row.citations.length).toBeGreaterThan(0);
      for (const { source } of row.citations) expect(PUBLICATIONS[source]).toBeDefined();
      if (row.confidence === 'D') expect(row.citations.map(({ source }) => source)).toContain('JUDGEMENT');
    }
  });

  test('are read again within twelve months of being written', () => {
    const written = localDayFrom('2026-11-23');
    for (const row of ROWS) expect(daysBetween(written, localDayFrom(row.reviewBy))).toBeLessThanOrEqual(365);
  });

  test('point to conditions that exist and reach every level', () => {
    for (const row of FLAG_ROWS) for (const code of row.pointsTo) expect(CONDITION_CODES).toContain(code);
    const levels = new Set(FLAG_ROWS.flatMap((row) => row.branches.map((branch) => branch.level)));
    expect([...levels].sort()).toEqual([...DISPOSITIONS].sort());
  });

  test('list their branches from the highest level down, so that the first that holds decides', () => {
    for (const row of FLAG_ROWS) {
      const ranks = row.branches.map((branch) => DISPOSITIONS.indexOf(branch.level));
      expect(ranks, row.key).toEqual([...ranks].sort((a, b) => b - a));
    }
  });
});

describe('the expressions', () => {
  const all = [
    ...FLAG_ROWS.flatMap((row) => row.branches.map((branch) => [row.key, branch.when] as const)),
    ...Object.values(PATTERNS).flatMap((row) => patternExpressions(row).map((when) => [row.key, when] as const)),
    ...Object.entries(FEATURES).map(([key, feature]) => [key, feature.when as Expression] as const),
  ];

  test('can all be printed, and read only fields of a report', () => {
    for (const [key, when] of all) {
      expect(printed(when), key).not.toMatch(/undefined|object/);
      for (const field of fieldsOf(when)) expect(FIELD_PATHS).toContain(field);
    }
  });

  test('put no warning answer under a negation, so that a yes can never lower a level', () => {
    const negated = FLAG_ROWS.flatMap((row) =>
      row.branches.flatMap((branch) => warningsUnderNone(branch.when, false).map((field) => `${row.key}: ${field}`)),
    );
    expect(negated).toEqual([]);
  });
});

describe('the screens', () => {
  test('ask about every field, and about no field on two screens but for the signs that pregnancy makes urgent', () => {
    expect([...ASKING_ORDER, ...NEVER_ASKED].sort()).toEqual([...FIELD_PATHS].sort());
    const shown = SCREEN_KEYS.flatMap((key): readonly string[] => SCREENS[key].fields);
    const twice = shown.filter((field, index) => shown.indexOf(field) !== index);
    expect(twice.sort()).toEqual(['systemic.abdominalPain', 'systemic.vaginalBleeding']);
  });

  test('ask the emergency questions before any other', () => {
    const emergency = SCREEN_KEYS.map((key) => 'emergency' in SCREENS[key]);
    expect(emergency).toEqual([...emergency].sort((a, b) => Number(b) - Number(a)));
    expect(SCREEN_KEYS.slice(0, 7)).toEqual(['saddle', 'bladder', 'bowel', 'sex', 'both-legs', 'weakness', 'unsteady']);
  });
});

test('the fingerprint of the rules is stable, and moves with every letter', () => {
  expect(RULE_SET).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint('a')).not.toBe(fingerprint('b'));
  expect(fingerprint('')).toBe('811c9dc501000193');
});

/** Yes/no answers and graded warning answers that stand under `none`; reassuring `unless` is meant to. */
function warningsUnderNone(one: Expression, negated: boolean): readonly string[] {
  if ('none' in one) return one.none.flatMap((part) => warningsUnderNone(part, !negated));
  if ('all' in one) return one.all.flatMap((part) => warningsUnderNone(part, negated));
  if ('any' in one) return one.any.flatMap((part) => warningsUnderNone(part, negated));
  if ('of' in one) return one.of.flatMap((part) => warningsUnderNone(part, negated));
  if ('means' in one) return warningsUnderNone(one.means, negated);
  if (!negated) return [];
  if ('yes' in one) return [one.yes];
  return 'is' in one && /^(neuro|systemic|history|wellbeing)\./.test(one.field) ? [one.field] : [];
}
