/**
 * Did the weeks before the pain hold much more running than the weeks before them?
 * LD-02, a soft rule: the largest cohort found no relation for week-to-week change, so it is never more than possible;
 * and weeks vary, so the week must also exceed the runner's own busiest of the earlier weeks.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { median } from '../../core/robust.ts';
import { truth } from '../../core/truth.ts';
import { WEEKLY_RAMP as ROW } from '../../load/rules.ts';
import { metresOfDays } from '../../load/weeks.ts';
import type { WeighedRun } from '../../load/weigh-runs.ts';
import { contributor, type Judged, notSeen } from '../contributor.ts';

const ITEM = { id: 'ramp', wouldChange: 'pain-with-steady-weeks', nextTest: 'morning-check-ins' } as const;

export function judgeRamp(painStart: LocalDay, weighed: readonly WeighedRun[]): Judged {
  const weeks = weeksBefore(painStart, weighed);
  const [week = 0, before = 0] = weeks;
  const earlier = weeks.slice(ROW.rampWeeks + 1);
  const ramped = earlier.length >= ROW.leastEarlierWeeks ? isAboveOwnWeeks(week, earlier) : isAboveLast(week, before);
  if (ramped === undefined) return notSeen('ramp', reason(week, before, earlier, undefined));
  const held = reason(week, before, earlier, ramped);
  return ramped ? contributor(ITEM, 'possible', [held], against(earlier)) : notSeen('ramp', held);
}

/** Metres of the seven days that end with the first pain, of the seven before, and so on back to the first run. */
function weeksBefore(painStart: LocalDay, weighed: readonly WeighedRun[]): readonly number[] {
  const first = weighed[0]?.day ?? painStart;
  const count = ROW.earlierWeeks + ROW.rampWeeks + 1;
  return Array.from({ length: count }, (_, back) => addDays(painStart, -7 * back))
    .filter((end, back) => back < 2 || addDays(end, -6) >= first)
    .map((end) => metresOfDays(weighed, end));
}

const isAboveOwnWeeks = (week: number, earlier: readonly number[]): boolean =>
  week > median(earlier) * ROW.noticeRatio &&
  week > Math.max(...earlier) * ROW.aboveBusiestRatio &&
  !isLowBase(week, median(earlier));

const isAboveLast = (week: number, before: number): boolean | undefined =>
  before === 0 ? undefined : week / before > ROW.noticeRatio && !isLowBase(week, before);

const isLowBase = (week: number, before: number): boolean =>
  before < ROW.lowBaseMetres && week - before <= ROW.lowBaseAllowanceMetres;

const against = (earlier: readonly number[]): readonly Reason[] => [
  { rule: ROW.id, holds: 'yes', saw: [{ finding: 'week-ratio-unrelated-in-largest-cohort', is: 'yes' }] },
  ...(earlier.length >= ROW.leastEarlierWeeks
    ? []
    : [
        {
          rule: ROW.id,
          holds: 'unknown' as const,
          saw: [{ finding: 'few-weeks-to-compare', is: 'yes' as const, value: earlier.length }],
        },
      ]),
];

function reason(week: number, before: number, earlier: readonly number[], ramped: boolean | undefined): Reason {
  return {
    rule: ROW.id,
    holds: truth(ramped),
    saw: [
      { finding: 'week-distance', is: 'yes', value: week, unit: 'metres' },
      { finding: 'week-before-distance', is: 'yes', value: before, unit: 'metres' },
      ...(before > 0 ? [{ finding: 'week-ratio', is: truth(ramped), value: week / before }] : []),
      ...(earlier.length >= ROW.leastEarlierWeeks
        ? [
            { finding: 'usual-week-distance', is: 'yes' as const, value: median(earlier), unit: 'metres' },
            { finding: 'busiest-week-distance', is: 'yes' as const, value: Math.max(...earlier), unit: 'metres' },
          ]
        : []),
    ],
  };
}
