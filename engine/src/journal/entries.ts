/**
 * What did the runner, or a device, state?
 * The journal holds only facts. An entry is never edited: a correction names the entry it supersedes, and only an
 * erasure removes one. Each type carries the version of its shape, so an old entry is migrated or refused.
 */
import type { LOCATIONS, SEXES, SymptomReport } from './symptom-report.ts';

/** The version of each entry's shape that this program writes. Raise it together with a migration. */
export const ENTRY_VERSIONS = {
  profile: 1,
  'symptom-report': 1,
  'check-in': 1,
  'self-test': 1,
  'session-done': 1,
  'manual-activity': 1,
  goal: 1,
  clearance: 1,
  commitment: 1,
} as const;
export type EntryType = keyof typeof ENTRY_VERSIONS;

export const MOMENTS = ['morning', 'before-run', 'during-run', 'after-run', 'evening'] as const;
export const SELF_TEST_UNITS = [
  'seconds',
  'repetitions',
  'degrees',
  'centimetres',
  'millimetres',
  'rating',
  'score',
] as const;
export const GOAL_KINDS = ['pain-free', 'healthy', 'race'] as const;
export const CLEARANCE_SCOPES = ['walk', 'strength', 'impact', 'run'] as const;

type Fact<Type extends EntryType, Fields> = {
  readonly type: Type;
  readonly version: (typeof ENTRY_VERSIONS)[Type];
  /** Made by the device that records it, so that sending it twice is one entry. */
  readonly id: string;
  /** When it was stated: ISO instant, UTC. */
  readonly at: string;
  /** Where the runner was: IANA zone. Decides which local day it belongs to. */
  readonly zone: string;
  /** The entry that this one corrects. */
  readonly supersedes?: string;
} & Fields;

export type Profile = Fact<
  'profile',
  {
    readonly birthDate?: string;
    readonly sex?: (typeof SEXES)[number];
    readonly heightCentimetres?: number;
    readonly massKilograms?: number;
    readonly name?: string;
  }
>;

export type SymptomReportEntry = Fact<'symptom-report', { readonly report: SymptomReport }>;

export type CheckIn = Fact<
  'check-in',
  {
    readonly moment?: (typeof MOMENTS)[number];
    readonly pain0to10?: number;
    readonly locations?: readonly (typeof LOCATIONS)[number][];
    readonly morningStiffnessMinutes?: number;
    readonly sleepHours?: number;
    readonly soreness0to10?: number;
    readonly fatigue0to10?: number;
    /** `'none'` is an explicit tap on "none of these"; a list names the red flags that were ticked. */
    readonly warningSigns?: 'none' | readonly string[];
  }
>;

export type SelfTest = Fact<
  'self-test',
  {
    readonly test: string;
    readonly side?: 'left' | 'right' | 'both';
    readonly value: number;
    readonly unit: (typeof SELF_TEST_UNITS)[number];
  }
>;

export type SessionDone = Fact<
  'session-done',
  {
    readonly kind?: string;
    readonly exercises?: readonly {
      readonly exercise: string;
      readonly sets?: number;
      readonly repetitions?: number;
      readonly holdSeconds?: number;
      readonly loadKilograms?: number;
    }[];
    readonly effort0to10?: number;
    readonly pain0to10?: number;
    readonly durationSeconds?: number;
  }
>;

export type ManualActivity = Fact<
  'manual-activity',
  {
    readonly sport?: string;
    readonly startTime?: string;
    readonly durationSeconds?: number;
    /** Without the pauses, where somebody knows. */
    readonly movingSeconds?: number;
    readonly distanceMetres?: number;
    readonly perceivedExertion?: number;
  }
>;

export type Goal = Fact<
  'goal',
  {
    readonly kind?: (typeof GOAL_KINDS)[number];
    readonly date?: string;
    readonly distanceMetres?: number;
    readonly availableDays?: readonly number[];
    readonly blockedDates?: readonly string[];
  }
>;

export type Clearance = Fact<
  'clearance',
  {
    readonly by?: string;
    readonly on?: string;
    readonly scope?: (typeof CLEARANCE_SCOPES)[number] | readonly (typeof CLEARANCE_SCOPES)[number][];
    readonly condition?: string;
    readonly outcome?: string;
  }
>;

export type Commitment = Fact<'commitment', { readonly step?: string; readonly until?: string }>;

export type Entry =
  | Profile
  | SymptomReportEntry
  | CheckIn
  | SelfTest
  | SessionDone
  | ManualActivity
  | Goal
  | Clearance
  | Commitment;

/** The entries that still stand: those that a later correction names are left out. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const corrected = new Set(entries.flatMap((entry) => entry.supersedes ?? []));
  return corrected.size === 0 ? entries : entries.filter((entry) => !corrected.has(entry.id));
}
