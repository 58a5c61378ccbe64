/**
 * Were the days before the pain all alike?
 * Foster's monotony of seven days against the runner's own weeks: its published cut-off is unsure, so the runner's own
 * habit decides (LD-15), and it is never more than possible.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import { truth } from '../../core/truth.ts';
import { type DailyLoad, lastDays } from '../../load/daily-load.ts';
import { MONOTONY, ALIKE_DAYS as ROW } from '../../load/rules.ts';
import { monotony } from '../../load/variation.ts';
import { type Judged, judgedBy } from '../contributor.ts';

export function judgeMonotony(painStart: LocalDay, daily: DailyLoad): Judged {
  const at = (day: LocalDay) => monotony(lastDays(daily.load, daily.firstDay, day, MONOTONY.days));
  const last = highest(Array.from({ length: ROW.lookBackDays + 1 }, (_, back) => at(addDays(painStart, -back))));
  const weeks = Array.from({ length: ROW.ownWeeks }, (_, index) => at(addDays(painStart, -7 * (index + 1))));
  const own = weeks.slice(2).filter((one) => one !== undefined);
  const aboveOwn =
    isAbove([last], own) || isAbove([last, ...weeks.slice(0, ROW.sustainedWeeks - 1)], weeks.slice(ROW.sustainedWeeks));
  const always = [last, ...weeks].slice(0, ROW.alwaysWeeks).every((one) => (one ?? 0) >= ROW.alwaysFrom);
  const high = (last ?? 0) > ROW.monotonyFrom;
  return judgedBy(
    { id: 'monotony', wouldChange: 'pain-after-varied-weeks', nextTest: 'morning-check-ins' },
    {
      rule: ROW.id,
      holds: truth(high && (always || aboveOwn)),
      saw: [
        { finding: 'monotony', is: truth(high), value: last ?? 0 },
        ...(own.length === 0
          ? []
          : [{ finding: 'own-highest-monotony', is: truth(aboveOwn), value: Math.max(...own) }]),
      ],
    },
  );
}

/** Every one of these weeks is clearly above the highest of the earlier ones; no with too few of those. */
function isAbove(weeks: readonly (number | undefined)[], before: readonly (number | undefined)[]): boolean {
  const known = before.filter((one) => one !== undefined);
  if (known.length < ROW.leastOwnWeeks) return false;
  const least = Math.max(ROW.monotonyFrom, Math.max(...known) * ROW.aboveOwnRatio);
  return weeks.every((one) => (one ?? 0) >= least);
}

const highest = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce((most, one) => (one !== undefined && one > (most ?? 0) ? one : most), undefined);
