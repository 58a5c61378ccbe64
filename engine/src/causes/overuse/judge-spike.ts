/**
 * Did one run go far beyond what the runner was used to, shortly before the pain began?
 * LD-01: the single-run ratio against the settled reference of 30 days, in the two weeks before the first pain.
 */

import { addDays, daysBetween, type LocalDay } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
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
  isLargeAndClose(painStart, run) && run.runsInWindow >= ROW.leastRunsInWindow;

const isLargeAndClose = (painStart: LocalDay, run: WeighedRun): boolean =>
  (run.ratio ?? 0) > ROW.redRatio && daysBetween(run.day, painStart) <= ROW.closeDays;

/**
 * Jumps over 10 % are everyday for many runners. Unless it is both large and close, one must be close or large and
 * also more than this runner has done without trouble in twelve weeks.
 */
function isNotable(painStart: LocalDay, run: WeighedRun, weighed: readonly WeighedRun[]): boolean {
  if (isLargeAndClose(painStart, run)) return true;
  const close = daysBetween(run.day, painStart) <= ROW.closeDays;
  if (!close && (run.ratio ?? 0) <= ROW.redRatio) return false;
  const from = addDays(run.day, -ROW.unusualDays);
  const longest = weighed.reduce(
    (most, one) => (one.day >= from && one.day < run.day && wentWell(one) ? Math.max(most, one.distanceMetres) : most),
    0,
  );
  return run.distanceMetres > longest * ROW.amberRatio;
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
