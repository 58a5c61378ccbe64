/** Where do a day and a value stand in the picture, and which days and values are worth a label? */
import { addDays, dayNumber, type LocalDay, localDayFrom } from '@backstride/engine';

export type TimeSpan = { readonly from: LocalDay; readonly to: LocalDay };
export type TimeTick = {
  readonly at: number;
  readonly day: LocalDay;
  readonly grain: Grain;
  /** Where the label has to say which year it is. */
  readonly newYear: boolean;
};
export type Grain = 'year' | 'month' | 'day';

/** 0 to 1 across the span; a day stands in the middle of its width. */
export const positionOf = (day: LocalDay, { from, to }: TimeSpan): number =>
  (dayNumber(day) - dayNumber(from) + 0.5) / (dayNumber(to) - dayNumber(from) + 1);

/** At most eight labelled days: years, else months, else single days, thinned to even steps. */
export function timeTicks(span: TimeSpan): readonly TimeTick[] {
  const days = dayNumber(span.to) - dayNumber(span.from) + 1;
  if (days > 900) return thin(firsts(span, 12).map((day) => tick(day, 'year', span)));
  if (days > 60) return thin(firsts(span, 1).map((day) => tick(day, 'month', span)));
  const step = Math.max(1, Math.ceil(days / 7));
  return thin(
    Array.from({ length: Math.ceil(days / step) }, (_, index) => tick(addDays(span.from, index * step), 'day', span)),
  );
}

/** A round number at or above the highest value, and the lines to draw up to it. */
export function valueScale(highest: number): { readonly top: number; readonly lines: readonly number[] } {
  const rough = Math.max(highest, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return { top: count * step, lines: Array.from({ length: count }, (_, index) => (index + 1) * step) };
}

const tick = (day: LocalDay, grain: Grain, span: TimeSpan): TimeTick => ({
  at: positionOf(day, span) - 0.5 / (dayNumber(span.to) - dayNumber(span.from) + 1),
  day,
  grain,
  newYear: false,
});

/** The first day of every year (`everyMonths` 12) or month inside the span. */
function firsts({ from, to }: TimeSpan, everyMonths: 1 | 12): readonly LocalDay[] {
  const found: LocalDay[] = [];
  let [year, month] = [Number(from.slice(0, 4)), everyMonths === 12 ? 1 : Number(from.slice(5, 7))];
  for (;;) {
    const day = localDayFrom(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
    if (day > to) return found;
    if (day >= from) found.push(day);
    month += everyMonths;
    if (month > 12) [year, month] = [year + 1, month - 12];
  }
}

function thin(ticks: readonly TimeTick[]): readonly TimeTick[] {
  const step = Math.ceil(ticks.length / 8);
  const kept = ticks.filter((_, index) => index % step === 0);
  return kept.map((tick, index) => ({ ...tick, newYear: tick.day.slice(0, 4) !== kept[index - 1]?.day.slice(0, 4) }));
}
