/**
 * Did one run go far beyond what the runner was used to, shortly before the pain began?
 * LD-01: the single-run ratio against the settled reference of 30 days, in the two weeks before the first pain.
 */

import { addDays, daysBetween, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { demanded, steadiedSpread } from '../../core/robust.ts';
import { truth } from '../../core/truth.ts';
import { SINGLE_RUN_SPIKE as ROW } from '../../load/rules.ts';
import { isJump, type WeighedRun } from '../../load/weigh-runs.ts';
import { contributor, type Judged, notSeen } from '../contributor.ts';

const ITEM = {
  id: 'spike',
  wouldChange: 'calm-mornings-after-long-runs',
  nextTest: 'morning-check-ins',
} as const;

export function judgeSpike(painStart: LocalDay, weighed: readonly WeighedRun[]): Judged {
  const before = runsBefore(painStart, weighed);
  if (before.length === 0) return unclear([saw(painStart, undefined)]);
  const counted = before.filter((run) => isJump(run) && isNotable(painStart, run, weighed));
  const jump = biggest(counted.filter((run) => isLikely(painStart, run))) ?? biggest(counted);
  if (jump !== undefined) {
    const certainty = isLikely(painStart, jump) ? 'likely' : 'possible';
    return contributor(ITEM, certainty, [saw(painStart, jump)], speaksAgainst(painStart, jump));
  }
  const most = biggest(before);
  if (most?.ratio === undefined) return unclear([saw(painStart, before.at(-1))]);
  return notSeen('spike', { ...saw(painStart, most), holds: 'no' });
}

/** Likely only for a jump into the red band with pain close after it and enough earlier runs to compare with. */
const isLikely = (painStart: LocalDay, run: WeighedRun): boolean =>
  (run.ratio ?? 0) > ROW.redRatio && isClose(painStart, run) && run.runsInWindow >= ROW.leastRunsInWindow;

const isClose = (painStart: LocalDay, run: WeighedRun): boolean => daysBetween(run.day, painStart) <= ROW.closeDays;

/**
 * Jumps over 10 % are everyday for many runners: over the same days of any year, one real runner had one in every
 * third fortnight. So a jump must be close to the pain or large, and more than this runner's own long runs vary by.
 */
function isNotable(painStart: LocalDay, run: WeighedRun, weighed: readonly WeighedRun[]): boolean {
  const close = isClose(painStart, run);
  if (!close && (run.ratio ?? 0) <= ROW.redRatio) return false;
  const from = addDays(run.day, -ROW.unusualDays);
  const earlier = weighed.filter((one) => one.day >= from && one.day < run.day && wentWell(one));
  const longest = earlier.reduce((most, one) => Math.max(most, one.distanceMetres), 0);
  const deviations = close ? ROW.ownDeviations.close : ROW.ownDeviations.far;
  return run.distanceMetres > longest * Math.max(ROW.amberRatio, ownVariation(earlier, run.day, deviations));
}

/** By how much this runner's weekly longest runs vary, as a ratio. */
function ownVariation(earlier: readonly WeighedRun[], day: LocalDay, deviations: number): number {
  const weeks = Map.groupBy(earlier, (one) => Math.floor(daysBetween(one.day, day) / 7));
  const longest = [...weeks.values()].map((runs) => Math.log(Math.max(...runs.map((one) => one.distanceMetres))));
  return Math.exp(demanded(deviations, longest.length) * steadiedSpread(longest, ROW.knownDeviation));
}

const wentWell = (run: WeighedRun): boolean =>
  run.standing !== 'followed-by-pain' && run.standing !== 'followed-by-episode';

function speaksAgainst(painStart: LocalDay, run: WeighedRun): readonly Reason[] {
  const gap = daysBetween(run.day, painStart);
  const late: Reason[] =
    gap > ROW.closeDays
      ? [
          {
            rule: ROW.id,
            holds: 'yes',
            saw: [{ finding: 'days-between-run-and-pain', is: 'yes', value: gap, unit: 'days' }],
          },
        ]
      : [];
  const few: Reason[] =
    run.runsInWindow < ROW.leastRunsInWindow
      ? [
          {
            rule: ROW.id,
            holds: 'unknown',
            saw: [{ finding: 'few-runs-to-compare', is: 'yes', value: run.runsInWindow, unit: 'runs' }],
          },
        ]
      : [];
  return [...late, ...few];
}

const unclear = (reasons: readonly Reason[]): Judged =>
  contributor({ ...ITEM, nextTest: 'more-recordings' }, 'cannot-tell', [], reasons);

/** The day of the first pain counts: the run on it may have come before it. */
function runsBefore(painStart: LocalDay, weighed: readonly WeighedRun[]): readonly WeighedRun[] {
  const from = addDays(painStart, -ROW.lookBackDays);
  return weighed.filter((run) => run.day >= from && run.day <= painStart);
}

/** The biggest jump; where there is none, the run that came nearest to one. */
function biggest(runs: readonly WeighedRun[]): WeighedRun | undefined {
  const jumps = runs.filter(isJump);
  return (jumps.length > 0 ? jumps : runs).reduce<WeighedRun | undefined>(
    (most, run) => ((run.ratio ?? -1) > (most?.ratio ?? -1) ? run : most),
    undefined,
  );
}

function saw(painStart: LocalDay, run: WeighedRun | undefined): Reason {
  const ratio = run?.ratio;
  const is = truth(ratio === undefined || run === undefined ? undefined : isJump(run));
  if (run === undefined)
    return { rule: ROW.id, holds: 'unknown', saw: [{ finding: 'no-runs-before-pain', is: 'yes' }] };
  return {
    rule: ROW.id,
    holds: is,
    saw: [
      { finding: 'run-distance', is: 'yes', value: run.distanceMetres, unit: 'metres' },
      { finding: 'run-day', is: 'yes', value: run.day },
      { finding: 'run-id', is: 'yes', value: run.id },
      ...(run.referenceMetres === undefined
        ? [{ finding: 'no-settled-reference', is: 'yes' as const }]
        : [{ finding: 'reference-distance', is: 'yes' as const, value: run.referenceMetres, unit: 'metres' }]),
      ...(ratio === undefined ? [] : [{ finding: 'single-run-ratio', is, value: ratio }]),
      { finding: 'days-between-run-and-pain', is: 'yes', value: daysBetween(run.day, painStart), unit: 'days' },
    ],
  };
}
