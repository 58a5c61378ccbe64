/**
 * Which two exercises today, and why these?
 * From the block that fits the stage, in the block's order, turned on by the day; only what triage allows.
 */
import { dayNumber, type LocalDay } from '../core/days.ts';
import type { Reason, RuleId } from '../core/decision.ts';
import { CATALOGUE, type CatalogueKey } from '../exercises/catalogue/index.ts';
import { allows, type Gate } from './gate.ts';
import type { PlanItem } from './item.ts';
import { FOUNDATION_BLOCK, LOWER_LIMB_FIRST, RELIEF } from './rules.ts';
import type { Light } from './traffic-light.ts';

const A_DAY = 2;

export type ExerciseSituation = {
  readonly on: LocalDay;
  readonly light: Light;
  readonly persistent: boolean;
  readonly gate: Gate;
};

export function chooseExercises(situation: ExerciseSituation): readonly PlanItem[] {
  const block = blockFor(situation);
  const allowed = block.order.filter((key) => allows(situation.gate, key));
  // Where the block is all blocked, the gentlest things that triage leaves are still worth offering.
  const pool = allowed.length > 0 ? allowed : RELIEF.order.filter((key) => allows(situation.gate, key));
  const first = pool.length > A_DAY ? (dayNumber(situation.on) * A_DAY) % pool.length : 0;
  const chosen = pool.slice(0, A_DAY).map((_, index) => pool[(first + index) % pool.length]);
  return chosen.flatMap((key) => (key === undefined ? [] : [itemFor(key, block.id, situation)]));
}

function blockFor({ light, persistent }: ExerciseSituation): Block {
  if (light === 'red') return RELIEF;
  return persistent ? LOWER_LIMB_FIRST : FOUNDATION_BLOCK;
}

type Block = { readonly id: RuleId; readonly order: readonly CatalogueKey[] };

function itemFor(key: CatalogueKey, block: RuleId, situation: ExerciseSituation): PlanItem {
  const row = CATALOGUE[key];
  const reasons: readonly Reason[] = [
    { rule: block, holds: 'yes', saw: [{ finding: 'light', is: 'yes', value: situation.light }] },
    { rule: row.id, holds: 'yes', saw: [{ finding: 'no-blocking-tag', is: 'yes', value: situation.gate.tags }] },
  ];
  const kind = row.group === 'trunk' || row.group === 'hip-and-leg' ? 'strength' : 'mobility';
  return { kind, exercise: key, dose: row.start, reasons };
}
