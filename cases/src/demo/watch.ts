/** Which watch did the runner wear, and what was it told? */
export type Watch = {
  readonly name: string;
  /** Keeps only points where something changed, a few seconds apart. */
  readonly isSmart: boolean;
  /** Stops the timer at a red light. */
  readonly stopsByItself: boolean;
  /** Power, form power and leg spring stiffness from a foot pod. */
  readonly hasPod: boolean;
};

export type Worn = {
  readonly watch: Watch;
  readonly startTime: string;
  /** Share of the contact time on the left foot, in percent. */
  readonly balanceLeft: number;
  readonly perceivedExertion?: number;
  readonly feel?: number;
};
