/** What the pages show, made on the server: sentences and figures, ready to read. */
import type { Certainty, Disposition, Drawing, Light, LocalDay, Motion, PlanState } from '@backstride/engine';

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
  readonly amount: string;
  readonly unit: string;
  readonly sentence?: string;
  /** How the exercise looks, and how it moves. */
  readonly picture?: Motion;
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
  readonly level: Disposition;
  readonly title: string;
  readonly lead: string;
  readonly by: string;
  /** The number to call where the runner is, and what to do when it is the wrong one. */
  readonly call?: { readonly number: string; readonly text: string };
  readonly steps: readonly string[];
  readonly say: readonly string[];
  /** What the runner answered, to be read out to the people there. */
  readonly told: readonly string[];
  readonly also?: string;
  /** Not in red: whoever thinks of harming themselves is not to be alarmed. */
  readonly calm: boolean;
};

export type TodayView =
  | { readonly state: 'first'; readonly figure: Drawing }
  | { readonly state: 'no-report'; readonly runs: number; readonly figure: Drawing }
  | { readonly state: 'incomplete'; readonly atLeast?: string; readonly figure: Drawing }
  | { readonly state: 'card'; readonly card: CardView }
  | {
      readonly state: 'assessed';
      readonly headline: string;
      readonly plan: PlanState;
      /** The figure does what the day asks for. */
      readonly figure: Drawing;
      readonly light?: Light;
      readonly lightText?: string;
      readonly planText?: string;
      /** Being seen comes before the plan: the headline says so, and the plan's own headline moves down. */
      readonly beSeen: boolean;
      readonly planHeadline: string;
      readonly items: readonly ItemView[];
      readonly safe: {
        readonly level: Disposition;
        readonly text: string;
        readonly details: readonly string[];
        readonly steps: readonly string[];
        readonly why: readonly ReasonView[];
        readonly answered?: string;
      };
      readonly stage?: { readonly name: string; readonly says: string };
      readonly painNow: string;
      readonly since?: string;
      readonly pain: PainDays;
      readonly causes: readonly Pick<CauseView, 'id' | 'name' | 'certaintyText' | 'certainty' | 'fits'>[];
    };
