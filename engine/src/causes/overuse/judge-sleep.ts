/**
 * Was sleep short in the week before the pain began?
 * PR-54: three nights under six hours, in a week that was short as a whole or for this runner. Without sleep in the
 * check-ins nobody can tell.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import { mean, median } from '../../core/robust.ts';
import { truth } from '../../core/truth.ts';
import type { Dated } from '../../journal/timeline.ts';
import { ofType } from '../../journal/timeline.ts';
import { SHORT_SLEEP as ROW } from '../../load/rules.ts';
import { type Judged, judgedBy } from '../contributor.ts';

export function judgeSleep(painStart: LocalDay, journal: readonly Dated[]): Judged {
  const from = addDays(painStart, -ROW.lookBackDays);
  const nights = hoursOfNights(journal, from, painStart);
  const earlier = hoursOfNights(journal, addDays(from, -ROW.usualDays), addDays(from, -1));
  const short = nights.filter((hours) => hours < ROW.shortHours).length;
  const known = nights.length >= ROW.nights;
  const usual = earlier.length >= ROW.leastUsualNights ? median(earlier) : undefined;
  const below = usual === undefined ? Number.POSITIVE_INFINITY : usual - mean(nights);
  const shortWeek = mean(nights) < ROW.shortHours && below >= ROW.shortBelowUsualHours;
  const belowUsual = usual !== undefined && below >= ROW.belowUsualHours;
  return judgedBy(
    { id: 'poor-sleep', wouldChange: 'pain-after-good-nights', nextTest: 'sleep-in-check-ins' },
    {
      rule: ROW.id,
      holds: truth(
        known ? short >= ROW.nights && (shortWeek || belowUsual || mean(nights) < ROW.veryShortHours) : undefined,
      ),
      saw: [
        { finding: 'nights-known', is: truth(known), value: nights.length, unit: 'nights' },
        { finding: 'short-nights', is: truth(short >= ROW.nights), value: short, unit: 'nights' },
        ...(known ? [{ finding: 'hours-a-night', is: truth(shortWeek), value: mean(nights), unit: 'hours' }] : []),
        ...(usual === undefined
          ? []
          : [{ finding: 'usual-hours-a-night', is: truth(belowUsual), value: usual, unit: 'hours' }]),
      ],
    },
  );
}

/** The last statement of each day. */
function hoursOfNights(journal: readonly Dated[], from: LocalDay, to: LocalDay): readonly number[] {
  const nights = new Map<LocalDay, number>();
  for (const { entry, day } of ofType(journal, 'check-in')) {
    if (entry.sleepHours !== undefined && day >= from && day <= to) nights.set(day, entry.sleepHours);
  }
  return [...nights.values()];
}
