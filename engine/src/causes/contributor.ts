/**
 * What may contribute to this runner's pain, and how would we know better?
 * A contributor is never a verdict: it says what fits, what speaks against, how sure it is, and which question or
 * test would tell more. The order is by certainty, then by the fixed order of CAUSES; there is no hidden score.
 */
import type { LocalDay } from '../core/days.ts';
import type { Reason } from '../core/decision.ts';

export const CERTAINTIES = ['likely', 'possible', 'cannot-tell'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const FAMILIES = ['form', 'strength', 'overuse'] as const;
export type Family = (typeof FAMILIES)[number];

/** In the order in which equally certain contributors are shown: load, then recovery, then strength, then form. */
export const CAUSES = ['spike', 'ramp', 'no-rest', 'poor-sleep'] as const;
export type CauseId = (typeof CAUSES)[number];

/** The question, self-test or recording that would tell most about a contributor. */
export type NextTest = 'morning-check-ins' | 'symptom-report' | 'more-recordings' | 'sleep-in-check-ins' | 'ST-02';

export type Contributor = {
  readonly id: CauseId;
  readonly family: Family;
  /** The article's sentence that this answers (evidence row CL-nn). */
  readonly claim: `CL-${number}`;
  readonly certainty: Certainty;
  readonly fits: readonly Reason[];
  readonly against: readonly Reason[];
  readonly nextTest: NextTest;
};

/** What was looked at and not found: shown as "not in what we could see". */
export type NotSeen = { readonly id: CauseId; readonly reasons: readonly Reason[] };

export type Judged = { readonly named: Contributor } | { readonly notSeen: NotSeen };

/** The day the pain began, or the day of looking when nobody said. */
export type PainStart = { readonly day: LocalDay; readonly known: 'from-report' | 'from-check-ins' };

/** Most certain first; equals in the fixed order of CAUSES. */
export function rank(contributors: readonly Contributor[]): readonly Contributor[] {
  return contributors.toSorted(
    (a, b) =>
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
      CAUSES.indexOf(a.id) - CAUSES.indexOf(b.id),
  );
}
