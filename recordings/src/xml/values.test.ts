/** Are numbers and instants what the language's own parsers say they are? */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInstant, writeInstant } from '../instant.ts';
import { bytesOfText } from '../testing/test-run.ts';
import { readDecimal } from './values.ts';

const decimal = (text: string): number => {
  const bytes = bytesOfText(text);
  return readDecimal(bytes, 0, bytes.length);
};
const instant = (text: string): number => {
  const bytes = bytesOfText(text);
  return readInstant(bytes, 0, bytes.length);
};

test('any double that is written out is read back exactly', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimal(String(value)) + 0).toBe(value + 0);
    }),
  );
});

test('any decimal with up to twelve places is read as the language reads it', () => {
  const text = fc.tuple(fc.integer(), fc.nat({ max: 999_999_999_999 }), fc.nat({ max: 6 }));
  fc.assert(
    fc.property(text, ([whole, part, zeros]) => {
      const written = `${whole}.${'0'.repeat(zeros)}${part}`;
      expect(decimal(written) + 0).toBe(Number(written) + 0);
      expect(decimal(` ${written.replace('.', ',')}\n`) + 0).toBe(Number(written) + 0);
    }),
  );
});

test('what is no number is none', () => {
  for (const text of [
    '',
    ' ',
    '-',
    '.',
    '+.',
    '1.2.3',
    '12a',
    'NaN',
    'Infinity',
    '1e',
    '0x10',
    '1 2',
    `1e${'9'.repeat(80)}`,
  ]) {
    expect(decimal(text), text).toBeNaN();
  }
});

test('any instant of the years 1900 to 2100 is read as the calendar says, with zones and fractions', () => {
  const moment = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
      expect(instant(date.toISOString())).toBeCloseTo(date.getTime() / 1000, 3);
      expect(new Date(writeInstant(date.getTime() / 1000)).getTime()).toBe(date.getTime());
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
      const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
      const zone = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
      expect(instant(local + zone)).toBeCloseTo(date.getTime() / 1000, 3);
      expect(instant(local + zone.replace(':', ''))).toBeCloseTo(date.getTime() / 1000, 3);
    }),
  );
});

test('times without seconds or zone are read as UTC, and what is none is none', () => {
  expect(instant('2026-03-29T06:00')).toBe(Date.UTC(2026, 2, 29, 6) / 1000);
  expect(instant('2026-03-29T06:00:30')).toBe(Date.UTC(2026, 2, 29, 6, 0, 30) / 1000);
  for (const text of [
    '',
    '2026',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '29.03.2026 06:00:00',
    '2026-03-29T6:0:0Z!!',
  ]) {
    expect(instant(text), text).toBeNaN();
  }
});
