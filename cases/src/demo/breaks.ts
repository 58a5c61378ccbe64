/**
 * When did life come between?
 * Illness in winter, a holiday in summer, and a fortnight back after each; never close to the story.
 */
import { addDays, type LocalDay } from '@backstride/engine';
import type { Chance } from './chance.ts';

/** Days with less running or none. */
export type Break = { readonly from: LocalDay; readonly to: LocalDay; readonly share: number };

const HOLIDAY_SHARE = 0.3;

/** Between the first day of the history and the last on which something may still come between. */
export function makeBreaks(first: LocalDay, latest: LocalDay, chance: Chance): readonly Break[] {
  const breaks: Break[] = [];
  const add = (from: LocalDay, days: number, share: number): void => {
    if (from <= addDays(first, 40) || addDays(from, days + 14) >= latest) return;
    breaks.push({ from, to: addDays(from, days), share });
    breaks.push({ from: addDays(from, days), to: addDays(from, days + 7), share: 0.6 });
    breaks.push({ from: addDays(from, days + 7), to: addDays(from, days + 14), share: 0.8 });
  };
  const firstYear = Number(first.slice(0, 4));
  const lastYear = Number(latest.slice(0, 4));
  for (let year = firstYear; year <= lastYear; year += 1) {
    const january = `${year}-01-01` as LocalDay;
    if (chance.happens(0.85)) add(addDays(january, chance.integer(5, 70)), chance.integer(6, 10), 0);
    if (chance.happens(0.9)) add(addDays(january, chance.integer(185, 235)), chance.integer(10, 15), HOLIDAY_SHARE);
    if (chance.happens(0.45)) add(addDays(january, chance.integer(290, 350)), chance.integer(5, 8), 0);
  }
  return breaks;
}

/** On holiday every other run is left out, the others are short. */
export function shareOf(breaks: readonly Break[], day: LocalDay, chance: Chance): number {
  const share = breaks.reduce(
    (least, one) => (day >= one.from && day < one.to ? Math.min(least, one.share) : least),
    1,
  );
  return share === HOLIDAY_SHARE && chance.happens(0.5) ? 0 : share;
}
