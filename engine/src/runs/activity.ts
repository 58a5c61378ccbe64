/**
 * What does one recording come down to?
 * The small derived row that the rest of the engine works with: one activity on one local day. Derived again from
 * the bytes whenever `ACTIVITY_VERSION` changes, so nothing here is a fact of its own.
 */
import type { LocalDay } from '../core/days.ts';
import type { RunForm } from './form-of-run.ts';
import type { ChannelSummary } from './recording.ts';

/** Raise when a formula behind `Activity` changes; the whole history is then derived again. */
export const ACTIVITY_VERSION = 3;

export type Activity = {
  /** Recording's SHA-256 and the session's number in it (`3f…#0`), or the journal entry's id. */
  readonly id: string;
  readonly sport: string;
  readonly subSport?: string;
  readonly startTime: string;
  readonly day: LocalDay;
  readonly elapsedSeconds: number;
  readonly movingSeconds: number;
  /** Absent when neither GPS, pod nor the maker's total says how far. */
  readonly distanceMetres?: number;
  readonly ascentMetres?: number;
  readonly descentMetres?: number;
  readonly perceivedExertion?: number;
  readonly feel?: number;
  /** True when speed comes without positions: treadmill or track pod. */
  readonly indoor: boolean;
  readonly channels: Readonly<Record<string, ChannelSummary>>;
  /** How the runner moved, where the record points say so; absent for what was entered by hand. */
  readonly form?: RunForm;
};

export const RUNNING_SPORTS = ['running', 'run', 'trail-running', 'treadmill', 'track', 'virtual-run'] as const;

/** Is this activity a run? Walks, hikes and rides count as load, not as runs. */
export const isRun = (activity: Pick<Activity, 'sport'>): boolean =>
  (RUNNING_SPORTS as readonly string[]).includes(activity.sport);
