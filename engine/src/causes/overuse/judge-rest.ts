/**
 * Were there rest days before the pain began?
 * Days in a row with a run, against the runner's own habit: a streak that is normal for this runner is not named.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import { truth } from '../../core/truth.ts';
import { REST_DAYS as ROW } from '../../load/rules.ts';
import { longestStreak } from '../../load/weeks.ts';
import type { WeighedRun } from '../../load/weigh-runs.ts';
import { type Judged, judgedBy } from '../contributor.ts';

export function judgeRest(painStart: LocalDay, weighed: readonly WeighedRun[]): Judged {
  const streak = streakBefore(painStart, weighed);
  const end = addDays(streak.from, -1);
  const habit = longestStreak(weighed, addDays(end, -7 * ROW.habitWeeks), end);
  const long = streak.days >= ROW.streakDays;
  const unusual = long && streak.days >= habit + ROW.moreThanHabitDays;
  return judgedBy(
    { id: 'no-rest', wouldChange: 'pain-after-rest-days', nextTest: 'morning-check-ins' },
    {
      rule: ROW.id,
      holds: truth(unusual),
      saw: [
        { finding: 'running-days-in-a-row', is: truth(long), value: streak.days, unit: 'days' },
        { finding: 'usual-running-days-in-a-row', is: 'yes', value: habit, unit: 'days' },
      ],
    },
  );
}

/** The longest streak that reaches into the days before the pain, counted from where it really began. */
function streakBefore(
  painStart: LocalDay,
  weighed: readonly WeighedRun[],
): { readonly from: LocalDay; readonly days: number } {
  const days = new Set(weighed.filter((run) => run.day <= painStart).map((run) => run.day));
  let best = { from: painStart, days: 0 };
  let length = 0;
  for (let back = 0; back <= ROW.lookBackDays; back += 1) {
    const end = addDays(painStart, -back);
    if (!days.has(end)) continue;
    for (length = 1; days.has(addDays(end, -length)); ) length += 1;
    if (length > best.days) best = { from: addDays(end, 1 - length), days: length };
    back += length;
  }
  return best;
}
