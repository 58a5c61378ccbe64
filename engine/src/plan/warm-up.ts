/**
 * How does this runner get ready for today's run?
 * PR-20: raise, activate, mobilise, and drills only when the back is quiet; each step only if triage allows it.
 */
import { CATALOGUE, type CatalogueKey } from '../exercises/catalogue/index.ts';
import type { Dose } from '../exercises/exercise.ts';
import { allows, type Gate } from './gate.ts';
import type { PlanItem } from './item.ts';
import { WARM_UP as ROW } from './rules.ts';
import type { Light } from './traffic-light.ts';

type Step = { readonly exercise: CatalogueKey; readonly dose: Dose };

const STEPS: readonly Step[] = [
  { exercise: 'X-60', dose: { sets: 1, durationSeconds: ROW.raiseSeconds } },
  { exercise: 'X-17', dose: { sets: 1, repetitions: 8 } },
  { exercise: 'X-04', dose: { sets: 1, repetitions: 4, perSide: true } },
  { exercise: 'X-39', dose: { sets: 1, repetitions: 6 } },
  { exercise: 'X-40', dose: { sets: 1, repetitions: 8, perSide: true } },
];
const DRILLS: readonly Step[] = [
  { exercise: 'X-41', dose: CATALOGUE['X-41'].start },
  { exercise: 'X-42', dose: CATALOGUE['X-42'].start },
];
/** Rough time of a counted repetition, for the length shown; the player times the real thing. */
const SECONDS_A_REPETITION = 4;

export function warmUp(light: Light, gate: Gate): PlanItem {
  const steps = [...STEPS, ...(light === 'green' ? DRILLS : [])].filter((step) => allows(gate, step.exercise));
  return {
    kind: 'warm-up',
    durationSeconds: steps.reduce((sum, step) => sum + lengthOf(step.dose), 0),
    steps,
    reasons: [{ rule: ROW.id, holds: 'yes', saw: [{ finding: 'light', is: 'yes', value: light }] }],
  };
}

function lengthOf(dose: Dose): number {
  const once = dose.durationSeconds ?? (dose.repetitions ?? 0) * SECONDS_A_REPETITION;
  return dose.sets * once * (dose.perSide ? 2 : 1);
}
