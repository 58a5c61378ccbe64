/**
 * Who is the synthetic runner, and what is planted?
 * A story is told relative to its anchor day ("today"), so that the same story can be told on any day.
 */
import type { LocalDay } from '@backstride/engine';

/** What can be planted, by the cause ids of the assessment: its usual size, and what the size is counted in. */
export const PLANTS = {
  /** One run against the longest of the 30 days before it. */
  spike: { size: 1.62, unit: 'times' },
  /** One week against the week before it, without any run longer than usual. */
  ramp: { size: 1.6, unit: 'times' },
  /** Running days in a row up to the day before the pain. */
  'no-rest': { size: 7, unit: 'days' },
  /** Mean night of the last week before the pain. */
  'poor-sleep': { size: 5, unit: 'hours' },
  /** Fewer steps a minute at the same speed, in the last four weeks before the pain and since. */
  'cadence-drop': { size: 7, unit: 'percent' },
  /** Longer ground contact at the end of each long run of the last eight weeks. */
  'late-drift': { size: 8, unit: 'percent' },
  /** More of the contact time on the left foot, in the last four weeks before the pain and since. */
  asymmetry: { size: 2.5, unit: 'percentage points' },
  /** How much shorter the right side holds. */
  'weak-side-bridge': { size: 45, unit: 'percent' },
  /** How much shorter the plank and the back extension are held. */
  'weak-core': { size: 55, unit: 'percent' },
  /** How many single-leg bridges fewer, on both sides. */
  'weak-glutes': { size: 45, unit: 'percent' },
  /** The right thigh above the horizontal in the Thomas test. */
  'short-hip-flexor': { size: 9, unit: 'degrees' },
  'leg-length': { size: 14, unit: 'millimetres' },
} as const;
export type PlantableCause = keyof typeof PLANTS;

export type Plant = { readonly cause: PlantableCause; readonly size: number };

export type Person = {
  readonly sex: 'F' | 'M';
  readonly ageYears: number;
  readonly heightCentimetres: number;
  readonly massKilograms: number;
  /** What the runner runs in a usual week, and the longest run of a usual month. */
  readonly weeklyMetres: number;
  readonly longRunMetres: number;
  readonly easyMetresPerSecond: number;
};

export type Pain = {
  readonly onsetDaysAgo: number;
  readonly onsetKind: 'post-run' | 'gradual';
  readonly pain0to10: number;
  readonly morningStiffnessMinutes: number;
  /** The morning of the anchor day hurts this much more than the day before, after yesterday's run. */
  readonly worseThisMorning?: number;
};

export type CheckIns = {
  readonly fromDaysAgo: number;
  readonly timesADay: 1 | 2;
  /** Share of check-ins that the runner forgets. */
  readonly forgotten: number;
};

export type PlantedStory = {
  /** The day on which the story is told; nothing in it is later than seven in the morning of this day. */
  readonly anchorDay: LocalDay;
  /** Where the runner lives: IANA zone. */
  readonly zone: string;
  /** Weeks of running before the anchor day. */
  readonly weeks: number;
  readonly person: Person;
  readonly plants: readonly Plant[];
  /** Absent: nothing hurts. */
  readonly pain?: Pain;
  readonly checkIns?: CheckIns;
  /** Did the runner do the self-tests? */
  readonly selfTests: boolean;
  /** The race that the runner has entered, so many days after the anchor day. */
  readonly race?: { readonly inDays: number; readonly distanceMetres: number };
  /** Seconds between two record points before any smart recording; 1 unless a test wants less. */
  readonly secondsPerSample?: number;
};

export const sizeOf = (story: PlantedStory, cause: PlantableCause): number | undefined =>
  story.plants.find((plant) => plant.cause === cause)?.size;
