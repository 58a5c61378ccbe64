/**
 * Which instant is meant?
 * Seconds since 1970 in UTC, from ISO text in bytes and back. Written by hand because recordings hold one time
 * per record point, and general parsers take most of the reading time.
 */
const SECONDS_A_DAY = 86_400;

/** Days since 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Two digits, or NaN. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** `YYYY-MM-DDThh:mm[:ss[.fff]][Z|±hh:mm|±hhmm]` as seconds since 1970; NaN when it is none. No zone means UTC. */
export function readInstant(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 16 || bytes[from + 4] !== 45 || bytes[from + 7] !== 45 || bytes[from + 13] !== 58) return Number.NaN;
  const year = pair(bytes, from) * 100 + pair(bytes, from + 2);
  const month = pair(bytes, from + 5);
  const day = pair(bytes, from + 8);
  const hour = pair(bytes, from + 11);
  const minute = pair(bytes, from + 14);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59)) return Number.NaN;
  let seconds = 0;
  let at = from + 16;
  if (bytes[at] === 58 && at + 3 <= to) {
    seconds = pair(bytes, at + 1);
    if (!(seconds <= 60)) return Number.NaN;
    at += 3;
    const fraction = readFraction(bytes, at, to);
    seconds += fraction.value;
    at = fraction.end;
  }
  const offset = at < to ? readOffset(bytes, at, to) : 0;
  return daysFromCivil(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + seconds - offset;
}

/** The same, with blanks around it. */
export function readTrimmedInstant(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && (bytes[start] as number) <= 32) start += 1;
  while (end > start && (bytes[end - 1] as number) <= 32) end -= 1;
  return readInstant(bytes, start, end);
}

function readFraction(bytes: Uint8Array, from: number, to: number): { value: number; end: number } {
  if (bytes[from] !== 46 && bytes[from] !== 44) return { value: 0, end: from };
  let digits = 0;
  let scale = 1;
  let at = from + 1;
  for (; at < to; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) break;
    if (scale < 1e9) {
      digits = digits * 10 + digit;
      scale *= 10;
    }
  }
  return { value: digits / scale, end: at };
}

function readOffset(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at] === 43 ? 1 : bytes[at] === 45 ? -1 : 0;
  if (sign === 0) return bytes[at] === 90 || bytes[at] === 122 ? 0 : Number.NaN;
  const hours = pair(bytes, at + 1);
  const minutesAt = bytes[at + 3] === 58 ? at + 4 : at + 3;
  const minutes = minutesAt + 2 <= to ? pair(bytes, minutesAt) : 0;
  return sign * (hours * 3600 + minutes * 60);
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO text in UTC: `2026-03-29T00:30:00Z`, with milliseconds only where there are some. */
export function writeInstant(epochSeconds: number): string {
  const milliseconds = Math.round(epochSeconds * 1000);
  const days = Math.floor(milliseconds / (SECONDS_A_DAY * 1000));
  const ofDay = milliseconds - days * SECONDS_A_DAY * 1000;
  const seconds = Math.floor(ofDay / 1000);
  const rest = ofDay - seconds * 1000;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    padded(part, 2),
  );
  return `${civilFromDays(days)}T${clock.join(':')}${rest === 0 ? '' : `.${padded(rest, 3)}`}Z`;
}

function civilFromDays(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${padded(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
