/**
 * Did the weeks before the pain hold much more running than the weeks before them?
 * LD-02, a soft rule: the largest cohort found no relation for week-to-week change, so it is never more than possible;
 * and weeks vary, so the week must also exceed the runner's own busiest of the earlier weeks.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { demanded, median, steadiedSpread } from '../../core/robust.ts';
import { type Truth, truth } from '../../core/truth.ts';
import { WEEKLY_RAMP as ROW } from '../../load/rules.ts';
import { metresOfDays } from '../../load/weeks.ts';
import type { WeighedRun } from '../../load/weigh-runs.ts';
import { contributor, type Judged, notSeen } from '../contributor.ts';

const ITEM = { id: 'ramp', wouldChange: 'pain-with-steady-weeks', nextTest: 'morning-check-ins' } as const;

export function judgeRamp(painStart: LocalDay, weighed: readonly WeighedRun[]): Judged {
  const weeks = weeksBefore(painStart, weighed);
  const [week = 0, before = 0] = weeks;
  const earlier = weeks.slice(ROW.rampWeeks + 1);
  const ramped =
    earlier.length >= ROW.leastEarlierWeeks ? isAboveOwnWeeks(week, before, earlier) : isAboveLast(week, before);
  const held = reason(week, before, earlier, ramped);
  if (ramped === 'yes') return contributor(ITEM, 'possible', [held], [UNRELATED]);
  if (ramped === 'no') return notSeen('ramp', held);
  return contributor({ ...ITEM, nextTest: 'more-recordings' }, 'cannot-tell', [], [fewWeeks(earlier.length)]);
}

/** Metres of the seven days that end with the first pain, of the seven before, and so on back to the first run. */
function weeksBefore(painStart: LocalDay, weighed: readonly WeighedRun[]): readonly number[] {
  const first = weighed[0]?.day ?? painStart;
  const count = ROW.earlierWeeks + ROW.rampWeeks + 1;
  return Array.from({ length: count }, (_, back) => addDays(painStart, -7 * back))
    .filter((end, back) => back < 2 || addDays(end, -6) >= first)
    .map((end) => metresOfDays(weighed, end));
}

/** The last week, or the last two together, against the busiest and the usual of the earlier weeks. */
function isAboveOwnWeeks(week: number, before: number, earlier: readonly number[]): Truth {
  const logs = earlier.filter((metres) => metres > 0).map(Math.log);
  const deviations = demanded(ROW.aboveBusiestDeviations, logs.length) * steadiedSpread(logs, ROW.knownDeviation);
  const usual = median(earlier);
  const busiest = Math.max(...earlier);
  const exceeds = (metres: number, share: number) =>
    metres > usual * ROW.noticeRatio &&
    metres > busiest * Math.max(ROW.aboveBusiestRatio, Math.exp(deviations * share));
  return truth((exceeds(week, 1) || exceeds((week + before) / 2, ROW.twoWeeksVaryBy)) && !isLowBase(week, usual));
}

/** Two weeks alone say what did not happen, not what is unusual for this runner. */
const isAboveLast = (week: number, before: number): Truth =>
  before > 0 && (week / before <= ROW.noticeRatio || isLowBase(week, before)) ? 'no' : 'unknown';

const isLowBase = (week: number, before: number): boolean =>
  before < ROW.lowBaseMetres && week - before <= ROW.lowBaseAllowanceMetres;

const UNRELATED: Reason = {
  rule: ROW.id,
  holds: 'yes',
  saw: [{ finding: 'week-ratio-unrelated-in-largest-cohort', is: 'yes' }],
};

const fewWeeks = (known: number): Reason => ({
  rule: ROW.id,
  holds: 'unknown',
  saw: [{ finding: 'few-weeks-to-compare', is: 'yes', value: known, unit: 'weeks' }],
});

function reason(week: number, before: number, earlier: readonly number[], ramped: Truth): Reason {
  return {
    rule: ROW.id,
    holds: ramped,
    saw: [
      { finding: 'week-distance', is: 'yes', value: week, unit: 'metres' },
      { finding: 'week-before-distance', is: 'yes', value: before, unit: 'metres' },
      ...(before > 0 ? [{ finding: 'week-ratio', is: ramped, value: week / before }] : []),
      ...(earlier.length >= ROW.leastEarlierWeeks
        ? [
            { finding: 'usual-week-distance', is: 'yes' as const, value: median(earlier), unit: 'metres' },
            { finding: 'busiest-week-distance', is: 'yes' as const, value: Math.max(...earlier), unit: 'metres' },
          ]
        : []),
    ],
  };
}
