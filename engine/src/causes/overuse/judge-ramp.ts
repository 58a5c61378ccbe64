/**
 * Did the week before the pain hold much more running than the week before that?
 * LD-02, a soft rule: the largest cohort found no relation for week-to-week change, so it is never more than possible.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { truth } from '../../core/truth.ts';
import { WEEKLY_RAMP as ROW } from '../../load/rules.ts';
import { metresOfDays } from '../../load/weeks.ts';
import type { WeighedRun } from '../../load/weigh-runs.ts';
import type { Judged } from '../contributor.ts';

export function judgeRamp(painStart: LocalDay, weighed: readonly WeighedRun[]): Judged {
  const week = metresOfDays(weighed, painStart);
  const before = metresOfDays(weighed, addDays(painStart, -7));
  if (before === 0) return { notSeen: { id: 'ramp', reasons: [reason(week, before, undefined)] } };
  const ramped = week / before > ROW.noticeRatio && !isLowBase(week, before);
  const held = reason(week, before, ramped);
  if (!ramped) return { notSeen: { id: 'ramp', reasons: [held] } };
  return {
    named: {
      id: 'ramp',
      family: 'overuse',
      claim: 'CL-24',
      certainty: 'possible',
      fits: [held],
      against: [
        { rule: ROW.id, holds: 'yes', saw: [{ finding: 'week-ratio-unrelated-in-largest-cohort', is: 'yes' }] },
      ],
      nextTest: 'morning-check-ins',
    },
  };
}

const isLowBase = (week: number, before: number): boolean =>
  before < ROW.lowBaseMetres && week - before <= ROW.lowBaseAllowanceMetres;

function reason(week: number, before: number, ramped: boolean | undefined): Reason {
  return {
    rule: ROW.id,
    holds: truth(ramped),
    saw: [
      { finding: 'week-distance', is: 'yes', value: week, unit: 'metres' },
      { finding: 'week-before-distance', is: 'yes', value: before, unit: 'metres' },
      ...(before > 0 ? [{ finding: 'week-ratio', is: truth(ramped), value: week / before }] : []),
    ],
  };
}
