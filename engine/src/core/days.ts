/**
 * Which day was it for the runner?
 * A `LocalDay` is a calendar day where the runner was, without hours and without a zone, so that weeks and
 * "days since onset" never shift with daylight saving. Arithmetic is on the proleptic Gregorian calendar
 * (days-from-civil, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
declare const localDay: unique symbol;
/** ISO text, for example `2026-03-29`. Sorts as text in the order of time. */
export type LocalDay = string & { readonly [localDay]: true };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; undefined for anything that is not a day of the calendar (30 February, month 13). */
export function parseLocalDay(text: string): LocalDay | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const day = dayFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return makeLocalDay(day) === text ? (text as LocalDay) : undefined;
}

/** The same, for text that our own code wrote; throws when it is no day. */
export function localDayFrom(text: string): LocalDay {
  const day = parseLocalDay(text);
  if (day === undefined) throw new RangeError(`"${text}" is not a day written as YYYY-MM-DD`);
  return day;
}

/** The runner's day at an instant (`2026-03-29T00:30:00Z`) in an IANA zone (`Europe/Berlin`). */
export function localDayAt(instant: string, zone: string): LocalDay {
  const moment = Temporal.Instant.from(instant).epochMilliseconds;
  return makeLocalDay(Math.floor((moment + offsetAt(moment, zone)) / DAY_MILLISECONDS));
}

const DAY_MILLISECONDS = 86_400_000;

/** Between two transitions a zone's offset stays the same: one look at the calendar serves half a year of entries. */
type Stretch = { readonly from: number; readonly to: number; readonly offset: number };
const stretches = new Map<string, Stretch[]>();

function offsetAt(moment: number, zone: string): number {
  const known = stretches.get(zone)?.find((stretch) => moment >= stretch.from && moment < stretch.to);
  if (known !== undefined) return known.offset;
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const stretch = {
    // The transition at this very moment belongs to this stretch: look for it from just after.
    from:
      there.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: there.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: there.offsetNanoseconds / 1_000_000,
  };
  stretches.set(zone, [...(stretches.get(zone) ?? []), stretch]);
  return stretch.offset;
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: LocalDay, count: number): LocalDay => makeLocalDay(dayNumber(day) + count);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => dayNumber(to) - dayNumber(from);

/** 1 Monday … 7 Sunday. */
export const weekday = (day: LocalDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Whole years from a birthday to a day, as birthdays are counted: 29 February counts on 1 March in common years. */
export function yearsBetween(birth: LocalDay, on: LocalDay): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Days since 1970-01-01. */
export const dayNumber = (day: LocalDay): number =>
  dayFromCivil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

function makeLocalDay(number: number): LocalDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as LocalDay;
}

function dayFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
