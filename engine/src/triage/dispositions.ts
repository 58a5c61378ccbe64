/**
 * How soon must this runner be seen?
 * Five levels, lowest first; a decision is always the highest that any rule demands (INV-1).
 */
export const DISPOSITIONS = ['SELF_MANAGE', 'ROUTINE_PHYSIO', 'CLINICIAN_2W', 'SAME_DAY', 'EMERGENCY_NOW'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const rankOf = (level: Disposition): number => DISPOSITIONS.indexOf(level);
export const higher = (one: Disposition, other: Disposition): Disposition =>
  rankOf(one) >= rankOf(other) ? one : other;
export const highest = (levels: readonly Disposition[]): Disposition => levels.reduce(higher, 'SELF_MANAGE');

export function oneLower(level: Disposition): Disposition {
  return DISPOSITIONS[Math.max(0, rankOf(level) - 1)] ?? 'SELF_MANAGE';
}

/** The two levels at which nothing but the action card is shown: no exercise, no running, no explanation (INV-2). */
export const isUrgent = (level: Disposition): boolean => rankOf(level) >= rankOf('SAME_DAY');
