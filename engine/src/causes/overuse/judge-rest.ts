/**
 * Were there rest days before the pain began?
 * Days in a row with a run, against the runner's own habit: a streak that is normal for this runner is not named.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { truth } from '../../core/truth.ts';
import { REST_DAYS as ROW } from '../../load/rules.ts';
import { longestStreak } from '../../load/weeks.ts';
import type { WeighedRun } from '../../load/weigh-runs.ts';
import type { Judged } from '../contributor.ts';

export function judgeRest(painStart: LocalDay, weighed: readonly WeighedRun[]): Judged {
  const from = addDays(painStart, -ROW.lookBackDays);
  const streak = longestStreak(weighed, from, painStart);
  const habit = longestStreak(weighed, addDays(from, -7 * ROW.habitWeeks), addDays(from, -1));
  const unusual = streak >= ROW.streakDays && streak > habit;
  const held: Reason = {
    rule: ROW.id,
    holds: truth(unusual),
    saw: [
      { finding: 'running-days-in-a-row', is: truth(streak >= ROW.streakDays), value: streak, unit: 'days' },
      { finding: 'usual-running-days-in-a-row', is: 'yes', value: habit, unit: 'days' },
    ],
  };
  if (!unusual) return { notSeen: { id: 'no-rest', reasons: [held] } };
  return {
    named: {
      id: 'no-rest',
      family: 'overuse',
      claim: 'CL-25',
      certainty: 'possible',
      fits: [held],
      against: [],
      nextTest: 'morning-check-ins',
    },
  };
}
