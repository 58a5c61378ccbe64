/**
 * How long has this episode lasted, and what does that stage change?
 * Evidence 4.1: acute under 6 weeks, subacute under 12, then persistent; by duration alone, never by how it feels.
 */
import type { RuleId } from '../core/decision.ts';
import { cite, type Grounds } from '../sources/rule.ts';

export const STAGES = ['acute', 'subacute', 'persistent'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_RULE = {
  id: 'symptoms/decide-stage#STAGE',
  subacuteFromDays: 42,
  persistentFromDays: 84,
  citations: [cite('WALLWORK2024')],
  confidence: 'V',
  reviewBy: '2027-11-01',
} as const satisfies Grounds & { id: RuleId; subacuteFromDays: number; persistentFromDays: number };

/** Days since this episode began → its stage. */
export function decideStage(onsetDays: number): Stage {
  if (onsetDays < STAGE_RULE.subacuteFromDays) return 'acute';
  return onsetDays < STAGE_RULE.persistentFromDays ? 'subacute' : 'persistent';
}
