/** The small values that several doors check: days, instants, zones, ids, numbers within a range. */
import { parseLocalDay } from '@backstride/engine';
import * as v from 'valibot';

/** The message carries the range itself, so that a refusal can name both ends. */
export const within = (lowest: number, highest: number) => {
  const range = `${lowest} to ${highest}`;
  return v.pipe(v.number(), v.minValue(lowest, range), v.maxValue(highest, range));
};

export const TEXT = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

export const DAY = v.pipe(
  v.string(),
  v.check((text) => parseLocalDay(text) !== undefined, 'not-a-day'),
);

export const INSTANT = v.pipe(
  v.string(),
  v.check((text) => epochMilliseconds(text) !== undefined, 'not-an-instant'),
);

export const ZONE = v.pipe(v.string(), v.check(isZone, 'not-a-zone'));

/** Made by the caller; printable and short, so that it can be typed after `erase`. */
export const ENTRY_ID = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/, 'letters, digits and . _ : - (at most 128)'),
);

/** An IANA name. An offset such as `+02:00` is no zone: it does not know about summer time. */
export function isZone(text: string): boolean {
  if (/^[+-]/.test(text)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/** Undefined for text that is no instant, or one that no runner's journal can speak of. */
export function epochMilliseconds(text: string): number | undefined {
  try {
    const { epochMilliseconds: instant } = Temporal.Instant.from(text);
    return instant >= FIRST && instant < LAST ? instant : undefined;
  } catch {
    return undefined;
  }
}

/** `2026-03-01T06:00:00.000Z`, whatever offset or precision it was written in. */
export const utcInstant = (text: string): string =>
  Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond' });

const FIRST = Temporal.Instant.from('1950-01-01T00:00:00Z').epochMilliseconds;
const LAST = Temporal.Instant.from('2200-01-01T00:00:00Z').epochMilliseconds;
