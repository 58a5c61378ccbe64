/**
 * What does this runner do today?
 * A plan exists only behind a settled triage that allows one and is fresh. Otherwise the answer says which of these
 * is missing; an expired, frozen or stopped plan never shows a session.
 */
import type { LocalDay } from '../core/days.ts';
import type { Reason } from '../core/decision.ts';
import { CATALOGUE } from '../exercises/catalogue/index.ts';
import { chooseExercises } from './choose-exercises.ts';
import { chooseRun, type RunSituation } from './choose-run.ts';
import { allows } from './gate.ts';
import type { PlanItem } from './item.ts';
import { HEAT_IF_LIKED } from './rules.ts';
import type { Light } from './traffic-light.ts';
import { warmUp } from './warm-up.ts';

/** Why there is a plan, or why there is none. */
export const PLAN_STATES = ['ready', 'not-assessed', 'stopped', 'expired', 'frozen'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export type DayPlan = { readonly date: LocalDay; readonly items: readonly PlanItem[] };

export type TodayPlan = {
  readonly state: PlanState;
  /** Today's light when there is a plan. */
  readonly light?: Light;
  readonly reasons: readonly Reason[];
  readonly days: readonly DayPlan[];
};

export type TodaySituation = RunSituation & { readonly persistent: boolean };

export function planToday(now: TodaySituation): TodayPlan {
  const running = chooseRun(now);
  const runs = running.some((item) => item.kind === 'run' || item.kind === 'walk-run');
  const items: readonly PlanItem[] = [
    ...(runs ? [warmUp(now.lit.light, now.gate)] : []),
    ...running,
    ...chooseExercises({ on: now.on, light: now.lit.light, persistent: now.persistent, gate: now.gate }),
    ...heat(now),
  ];
  return { state: 'ready', light: now.lit.light, reasons: [now.lit.reason], days: [{ date: now.on, items }] };
}

/** A plan that shows nothing, and why. */
export const noPlan = (state: Exclude<PlanState, 'ready'>, reasons: readonly Reason[]): TodayPlan => ({
  state,
  reasons,
  days: [],
});

/** Heat is offered while an episode hurts, as comfort and never as a must. */
function heat(now: TodaySituation): readonly PlanItem[] {
  if (now.painSince === undefined || (now.lit.painNow ?? 0) === 0 || !allows(now.gate, 'X-64')) return [];
  const reason: Reason = {
    rule: HEAT_IF_LIKED.id,
    holds: 'yes',
    saw: [{ finding: 'pain-now', is: 'yes', value: now.lit.painNow ?? 0, unit: 'of 10' }],
  };
  return [{ kind: 'treatment', exercise: 'X-64', dose: CATALOGUE['X-64'].start, reasons: [reason] }];
}
