/**
 * Which rows does triage decide by?
 * All of them in one list, and the look-up of one by its key or its full id.
 */
import type { RuleId } from '../core/decision.ts';
import { PATTERNS, type PatternRow } from '../symptoms/patterns.ts';
import { COMBINATIONS } from './combinations.ts';
import { CUMULATIVE, type CumulativeRow } from './cumulative.ts';
import type { FlagKey, FlagRow } from './flag-row.ts';
import { BONE_STRESS_FLAGS } from './flags/bone-stress.ts';
import { CANCER_FLAGS } from './flags/cancer.ts';
import { FRACTURE_FLAGS } from './flags/fracture.ts';
import { GENERAL_FLAGS } from './flags/general.ts';
import { INFECTION_FLAGS } from './flags/infection.ts';
import { INFLAMMATORY_FLAGS } from './flags/inflammatory.ts';
import { NERVE_FLAGS } from './flags/nerves.ts';
import { PREGNANCY_FLAGS } from './flags/pregnancy.ts';
import { VESSEL_AND_ORGAN_FLAGS } from './flags/vessels-and-organs.ts';

const BY_KEY = {
  ...NERVE_FLAGS,
  ...FRACTURE_FLAGS,
  ...INFECTION_FLAGS,
  ...VESSEL_AND_ORGAN_FLAGS,
  ...CANCER_FLAGS,
  ...PREGNANCY_FLAGS,
  ...BONE_STRESS_FLAGS,
  ...INFLAMMATORY_FLAGS,
  ...GENERAL_FLAGS,
  ...COMBINATIONS,
};

/** Every key that can stand in `flags`. */
export type RowKey = keyof typeof BY_KEY | keyof typeof CUMULATIVE;
export const FLAG_ROWS: readonly (FlagRow & { readonly key: keyof typeof BY_KEY })[] = Object.values(BY_KEY).sort(
  (a, b) => (a.key < b.key ? -1 : 1),
);
export const CUMULATIVE_ROWS: readonly (CumulativeRow & { readonly key: keyof typeof CUMULATIVE })[] =
  Object.values(CUMULATIVE);

type AnyRow = FlagRow | CumulativeRow | PatternRow;
const ALL_ROWS: readonly AnyRow[] = [...FLAG_ROWS, ...CUMULATIVE_ROWS, ...Object.values(PATTERNS)];

/** `RF-02`, `C_RAD` or `triage/flags/nerves#RF-02` → the row. */
export function findRule(id: string): AnyRow | undefined {
  return ALL_ROWS.find((row) => row.key === id || row.id === id);
}

/** The row of a warning sign or combination, by its key. */
export const flagRow = (key: FlagKey): FlagRow | undefined => FLAG_ROWS.find((row) => row.key === key);
export const rowIds = (): readonly RuleId[] => ALL_ROWS.map((row) => row.id);
