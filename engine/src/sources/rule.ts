/**
 * What makes a rule a rule: it says where it comes from, how sure that is, and when to look again.
 * A row without a citation, with an unknown source or with the mark `U` does not compile.
 */
import type { RuleId } from '../core/decision.ts';
import type { SourceKey } from './publications.ts';

/**
 * How the figure was checked: V primary source read, V2 secondary page only, B established but not re-read,
 * D engineering or clinical judgement (the screen says so), U unsure. `U` never drives an action.
 */
export type Confidence = 'V' | 'V2' | 'B' | 'D' | 'U';
export type ActingConfidence = Exclude<Confidence, 'U'>;

/** A publication and, where it helps a reader, the place in it. */
export type Citation = { readonly source: SourceKey; readonly place?: string };
export type Citations = readonly [Citation, ...Citation[]];

/** The part that every rule row shares. `reviewBy` is the day after which the row has to be read again (HZ-29). */
export type Grounds = {
  readonly citations: Citations;
  readonly confidence: ActingConfidence;
  readonly reviewBy: `${number}-${number}-${number}`;
};

/** A row of rules with its own thresholds: keeps the literal types and insists on the grounds. */
export const rule = <const Row extends Grounds & { readonly id: RuleId }>(row: Row): Row => row;

export const cite = (source: SourceKey, place?: string): Citation =>
  place === undefined ? { source } : { source, place };
