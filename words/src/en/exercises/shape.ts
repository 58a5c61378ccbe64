/** What is said about an exercise, and what almost every one of them says about stopping. */
export type ExerciseWords = {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly steps: readonly string[];
  /** Short reminders while it is done. */
  readonly cues: readonly string[];
  /** What often creeps in, and what to do instead. */
  readonly faults: readonly string[];
  readonly stopIf: string;
};

export const STOP = 'Stop if pain goes above 5 of 10, or moves down your leg.';
export const STOP_TINGLING = 'Stop if you feel tingling, or if pain moves down your leg.';
