/** What the pages show, made on the server: sentences and figures, ready to read. */
import type { Certainty, Disposition, Light, LocalDay, PlanState } from '@backstride/engine';

/** One reason as a person reads it: the sentence, how sure it is, and where it comes from. */
export type ReasonView = {
  readonly key: string;
  readonly sentence: string;
  readonly sure?: string;
  readonly sources: readonly SourceView[];
};
export type SourceView = {
  readonly key: string;
  readonly citation: string;
  readonly place?: string;
  readonly doi?: string;
};

export type ItemView = {
  readonly id: string;
  readonly name: string;
  /** The amount in large type, and what it is an amount of. */
  readonly figure: string;
  readonly unit: string;
  readonly sentence?: string;
  readonly how?: { readonly steps: readonly string[]; readonly stopIf?: string };
  readonly why: readonly ReasonView[];
};

export type CauseView = {
  readonly id: string;
  readonly name: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  readonly known: string;
  readonly next: string;
  readonly fits: readonly ReasonView[];
  readonly against: readonly ReasonView[];
};

/** The pain of the last days, drawn small. */
export type PainDays = {
  readonly days: readonly { readonly day: LocalDay; readonly pain0to10?: number }[];
};

export type CardView = {
  readonly level: 'EMERGENCY_NOW' | 'SAME_DAY';
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly string[];
  /** What the runner answered, to be said to the people there. */
  readonly toldHeading?: string;
  readonly told: readonly string[];
};

export type TodayView =
  | { readonly state: 'first' }
  | { readonly state: 'no-report'; readonly runs: number }
  | { readonly state: 'incomplete' }
  | { readonly state: 'card'; readonly card: CardView }
  | {
      readonly state: 'assessed';
      readonly headline: string;
      readonly plan: PlanState;
      readonly light?: Light;
      readonly lightText?: string;
      readonly planText?: string;
      readonly items: readonly ItemView[];
      readonly safe: {
        readonly level: Disposition;
        readonly text: string;
        readonly details: readonly string[];
        readonly answered?: string;
      };
      readonly stage?: string;
      readonly painNow: string;
      readonly since?: string;
      readonly pain: PainDays;
      readonly causes: readonly Pick<CauseView, 'id' | 'name' | 'certaintyText' | 'certainty' | 'fits'>[];
    };
