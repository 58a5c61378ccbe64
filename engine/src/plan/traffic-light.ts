/**
 * Green, amber or red today?
 * PR-50: how strong the pain is now, and whether the morning after the last run is worse than before it. Leg symptoms
 * that spread are triage's to judge, and outrank any number here.
 */
import type { LocalDay } from '../core/days.ts';
import { addDays, daysBetween } from '../core/days.ts';
import type { Reason, Saw } from '../core/decision.ts';
import type { PainMoment } from '../journal/timeline.ts';
import type { WeighedRun } from '../load/weigh-runs.ts';
import { TRAFFIC_LIGHT as ROW } from './rules.ts';

export const LIGHTS = ['green', 'amber', 'red', 'unknown'] as const;
export type Light = (typeof LIGHTS)[number];
export type LitBy = { readonly light: Light; readonly reason: Reason; readonly painNow?: number };

/** Statements older than this many days no longer speak for today. */
const FRESH_DAYS = 1;

export function trafficLight(on: LocalDay, moments: readonly PainMoment[], weighed: readonly WeighedRun[]): LitBy {
  const latest = moments.findLast((moment) => moment.day <= on);
  if (latest === undefined || daysBetween(latest.day, on) > FRESH_DAYS) {
    const saw: Saw[] = [{ finding: 'no-fresh-check-in', is: 'yes' }];
    return { light: 'unknown', reason: { rule: ROW.id, holds: 'unknown', saw } };
  }
  const rise = riseAfterRun(on, moments, weighed);
  const light = lightOf(latest.pain0to10, rise);
  const saw: Saw[] = [{ finding: 'pain-now', is: 'yes', value: latest.pain0to10, unit: 'of 10' }];
  if (rise !== undefined)
    saw.push({ finding: 'rise-after-last-run', is: rise > 0 ? 'yes' : 'no', value: rise, unit: 'of 10' });
  return { light, painNow: latest.pain0to10, reason: { rule: ROW.id, holds: 'yes', saw } };
}

function lightOf(pain: number, rise: number | undefined): Light {
  if (pain > ROW.amberMost || (rise !== undefined && rise >= ROW.worse)) return 'red';
  if (pain > ROW.greenMost || (rise !== undefined && rise >= ROW.slightlyUp)) return 'amber';
  return 'green';
}

/** Pain on the morning after the last run, minus the last statement before that run; undefined without both. */
function riseAfterRun(
  on: LocalDay,
  moments: readonly PainMoment[],
  weighed: readonly WeighedRun[],
): number | undefined {
  const run = weighed.findLast((one) => one.day < on && one.day >= addDays(on, -1));
  if (run === undefined) return undefined;
  const before = moments.findLast((moment) => moment.at < run.startTime && daysBetween(moment.day, run.day) <= 2);
  const after = moments.findLast((moment) => moment.day === on);
  return before === undefined || after === undefined ? undefined : after.pain0to10 - before.pain0to10;
}
