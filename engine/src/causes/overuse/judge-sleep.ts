/**
 * Was sleep short in the week before the pain began?
 * PR-54: three nights under six hours. Without sleep in the check-ins nobody can tell.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { truth } from '../../core/truth.ts';
import type { Dated } from '../../journal/timeline.ts';
import { ofType } from '../../journal/timeline.ts';
import { SHORT_SLEEP as ROW } from '../../load/rules.ts';
import type { Judged } from '../contributor.ts';

export function judgeSleep(painStart: LocalDay, journal: readonly Dated[]): Judged {
  const from = addDays(painStart, -ROW.lookBackDays);
  const nights = new Map<LocalDay, number>();
  for (const { entry, day } of ofType(journal, 'check-in')) {
    if (entry.sleepHours !== undefined && day >= from && day <= painStart) nights.set(day, entry.sleepHours);
  }
  const short = [...nights.values()].filter((hours) => hours < ROW.shortHours).length;
  const known = nights.size >= ROW.nights;
  const held: Reason = {
    rule: ROW.id,
    holds: truth(known ? short >= ROW.nights : undefined),
    saw: [
      { finding: 'nights-known', is: truth(known), value: nights.size, unit: 'nights' },
      { finding: 'short-nights', is: truth(short >= ROW.nights), value: short, unit: 'nights' },
    ],
  };
  if (held.holds === 'no') return { notSeen: { id: 'poor-sleep', reasons: [held] } };
  const certain = held.holds === 'yes';
  return {
    named: {
      id: 'poor-sleep',
      family: 'overuse',
      claim: 'CL-22',
      certainty: certain ? 'possible' : 'cannot-tell',
      fits: certain ? [held] : [],
      against: certain ? [] : [held],
      nextTest: 'sleep-in-check-ins',
    },
  };
}
