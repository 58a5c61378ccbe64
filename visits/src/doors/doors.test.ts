import { ENTRY_VERSIONS, HUMAN_RANGES, LOCATIONS } from '@backstride/engine';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemas } from './explain-schema.ts';
import { nearest } from './nearest.ts';
import { readEntries } from './read-entries.ts';
import { readReport } from './read-report.ts';

const checkIn = { type: 'check-in', at: '2026-03-01T06:00:00Z', zone: 'Europe/Berlin' };
const refusal = (result: { ok: boolean }): unknown => ('refusal' in result ? result.refusal : 'accepted');

describe('a symptom report', () => {
  test('with nothing but "unlisted" is a report; absent fields stay absent', () => {
    expect(readReport({ unlisted: 'no' })).toEqual({ ok: true, value: { unlisted: 'no' } });
  });

  test('inside an entry or a case file is found by its name', () => {
    expect(readReport({ id: 'V01', report: { ageYears: 40 } })).toEqual({ ok: true, value: { ageYears: 40 } });
  });

  test.each(Object.entries(HUMAN_RANGES))(
    '%s outside what a body can do is refused with its name and range',
    (name, range) => {
      const nested = (value: number): object =>
        name.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
      expect(readReport(nested(range.lowest))).toMatchObject({ ok: true });
      expect(readReport(nested(range.highest))).toMatchObject({ ok: true });
      for (const value of [range.lowest - 1, range.highest + 1, range.highest * 10 + 1]) {
        const expected = `${range.lowest} to ${range.highest}`;
        const found = String(value);
        expect(refusal(readReport(nested(value), 'r.json'))).toEqual({
          reason: 'out-of-range',
          what: name,
          found,
          expected,
          where: 'r.json',
        });
      }
    },
  );

  test('a misspelt red-flag question is refused, never silently left out', () => {
    expect(refusal(readReport({ neuro: { saddlenumbness: true } }))).toEqual({
      reason: 'unknown-field',
      what: 'neuro.saddlenumbness',
      expected: 'saddleNumbness',
    });
    expect(refusal(readReport({ systemic: { brethless: true } }))).toMatchObject({ expected: 'breathless' });
    expect(refusal(readReport({ wholly: 'new' }))).toEqual({ reason: 'unknown-field', what: 'wholly' });
  });

  test.each([
    [{ quality: ['dull'] }, 'not-one-of', 'quality[0]'],
    [{ neuro: { bladderChange: 'yes' } }, 'not-one-of', 'neuro.bladderChange'],
    [{ neuro: { gaitUnsteady: null } }, 'not-one-of', 'neuro.gaitUnsteady'],
    [{ locations: 'buttock' }, 'wrong-type', 'locations'],
    [{ ageYears: '40' }, 'wrong-type', 'ageYears'],
    [{ ageYears: null }, 'wrong-type', 'ageYears'],
    [{ neuro: true }, 'wrong-type', 'neuro'],
  ])('%j is refused as %s at %s', (report, reason, what) => {
    expect(refusal(readReport(report))).toMatchObject({ reason, what });
  });

  test.each([[null], [[]], ['text'], [3], [[{}]]])('%j is no report', (value) => {
    expect(refusal(readReport(value, 'x.json'))).toEqual({ reason: 'not-a-report', where: 'x.json' });
  });

  test('whatever JSON is handed in, it is accepted or refused, and never changed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        const result = readReport(value);
        expect(JSON.stringify(value)).toBe(before);
        if (result.ok && !('report' in (value as object))) expect(result.value).toEqual(value);
      }),
    );
  });
});

describe('journal entries', () => {
  test('an id and the current version are filled in where the caller gave none', () => {
    const result = readEntries(checkIn);
    const filled = { ...checkIn, at: '2026-03-01T06:00:00.000Z', version: ENTRY_VERSIONS['check-in'] };
    expect(result).toMatchObject({ ok: true, value: [filled] });
    expect(result.ok && result.value[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('instants sort as text the way they follow one another, whatever offset they were written in', () => {
    const anyInstant = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    const written = fc
      .tuple(anyInstant, fc.constantFrom('+00:00', '-08:00', '+05:30', '+14:00'))
      .map(([date, offset]) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString({ timeZone: offset }));
    fc.assert(
      fc.property(written, written, (one, other) => {
        const read = readEntries([one, other].map((at) => ({ ...checkIn, at })));
        const [a, b] = read.ok ? read.value.map((entry) => entry.at) : [];
        const order = Temporal.Instant.compare(one, other);
        expect((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1).toBe(order);
      }),
    );
  });

  test('the first wrong field of a list is named with its entry and its file', () => {
    expect(refusal(readEntries([checkIn, { ...checkIn, pain0to10: 11 }], 'week.json'))).toEqual({
      reason: 'out-of-range',
      what: 'pain0to10',
      found: '11',
      expected: '0 to 10',
      where: 'entry 2 of week.json',
    });
  });

  test.each([
    [{ ...checkIn, zone: 'Berlin' }, 'not-a-zone', 'zone'],
    [{ ...checkIn, zone: '+02:00' }, 'not-a-zone', 'zone'],
    [{ ...checkIn, at: '2026-03-01' }, 'not-an-instant', 'at'],
    [{ ...checkIn, at: '2026-03-01T06:00:00' }, 'not-an-instant', 'at'],
    [{ ...checkIn, at: '0001-03-01T06:00:00Z' }, 'not-an-instant', 'at'],
    [{ type: 'check-in', zone: 'UTC' }, 'missing-field', 'at'],
    [{ at: checkIn.at, zone: 'UTC' }, 'missing-field', 'type'],
    [{ ...checkIn, type: 'mood' }, 'unknown-entry-type', 'type'],
    [{ ...checkIn, type: 'toString' }, 'unknown-entry-type', 'type'],
    [{ ...checkIn, version: 2 }, 'unsupported-version', 'version'],
    [{ ...checkIn, version: '1' }, 'unsupported-version', 'version'],
    [{ ...checkIn, id: '../../etc' }, 'not-one-of', 'id'],
    [{ ...checkIn, warningSigns: ['RF-2'] }, 'not-one-of', 'warningSigns'],
    [{ ...checkIn, warningSigns: ['RF-02', 'RF-99'] }, 'not-one-of', 'warningSigns'],
    [{ ...checkIn, warningsigns: ['RF-02'] }, 'unknown-field', 'warningsigns'],
    [{ ...checkIn, type: 'self-test', test: 'ST-02', value: 40 }, 'missing-field', 'unit'],
    [{ ...checkIn, type: 'goal', date: '2026-02-30' }, 'not-a-day', 'date'],
    [{ ...checkIn, type: 'goal', availableDays: [0] }, 'out-of-range', 'availableDays[0]'],
    [{ ...checkIn, type: 'symptom-report', report: { ageYears: 430 } }, 'out-of-range', 'report.ageYears'],
    [{ ...checkIn, type: 'symptom-report' }, 'missing-field', 'report'],
  ])('%j is refused as %s at %s', (entry, reason, what) => {
    expect(refusal(readEntries(entry))).toMatchObject({ reason, what });
  });

  test('further fields are welcome and kept', () => {
    const entry = { ...checkIn, id: 'a', shoe: 'old ones', note: { any: ['thing'] } };
    expect(readEntries(entry)).toEqual({ ok: true, value: [{ ...entry, at: '2026-03-01T06:00:00.000Z', version: 1 }] });
  });

  test.each([[null], ['text'], [7], [[[]]], [[null]]])('%j holds no entries', (value) => {
    expect(refusal(readEntries(value))).toMatchObject({ reason: 'not-an-entry' });
  });

  test('an empty list is refused, not accepted as nothing', () => {
    expect(refusal(readEntries([], 'x.json'))).toEqual({ reason: 'no-entries', where: 'x.json' });
  });
});

test('the schemas that are printed are those of the doors', () => {
  const text = JSON.stringify(schemas());
  for (const type of Object.keys(ENTRY_VERSIONS)) expect(text).toContain(`"const":"${type}"`);
  for (const location of LOCATIONS) expect(text).toContain(location);
  expect(text).toContain('"maximum":120');
});

test.each([
  ['painOto10', 'pain0to10'],
  ['SADDLE_NUMBNESS', 'saddleNumbness'],
  ['note', undefined],
  ['shoe', undefined],
])('%s was probably meant as %s', (name, expected) => {
  expect(nearest(name, ['pain0to10', 'saddleNumbness', 'name', 'zone'])).toBe(expected);
});
