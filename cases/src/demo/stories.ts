/**
 * Which runners does the repository tell of?
 * The demo's own, and one for each cause that can be planted, one without any, and one whose pain has nothing to do
 * with running.
 */
import type { LocalDay } from '@backstride/engine';
import { PLANTS, type PlantableCause, type PlantedStory } from './story.ts';

export type Told = { readonly anchorDay: LocalDay; readonly zone: string };

/** 30 km a week for two years, then 16 → 26 km in nine days and six days without rest; a dull low back since. */
export const theRamp = (told: Told): PlantedStory => ({
  ...told,
  weeks: 104,
  person: {
    sex: 'M',
    ageYears: 38,
    heightCentimetres: 179,
    massKilograms: 74,
    weeklyMetres: 30_000,
    longRunMetres: 16_000,
    easyMetresPerSecond: 2.86,
  },
  plants: [
    { cause: 'spike', size: 26 / 16 },
    { cause: 'no-rest', size: 6 },
  ],
  pain: {
    onsetDaysAgo: 12,
    onsetKind: 'post-run',
    pain0to10: 4,
    morningStiffnessMinutes: 15,
    worseThisMorning: 2,
  },
  checkIns: { fromDaysAgo: 40, timesADay: 2, forgotten: 0.1 },
  selfTests: false,
  race: { inDays: 68, distanceMetres: 42_195 },
});

/** No pain for a year, building towards a first ultra. */
export const nothingWrong = (told: Told): PlantedStory => ({
  ...told,
  weeks: 104,
  person: {
    sex: 'F',
    ageYears: 29,
    heightCentimetres: 168,
    massKilograms: 60,
    weeklyMetres: 48_000,
    longRunMetres: 24_000,
    easyMetresPerSecond: 3,
  },
  plants: [],
  checkIns: { fromDaysAgo: 120, timesADay: 1, forgotten: 0.15 },
  selfTests: true,
  race: { inDays: 110, distanceMetres: 50_000 },
});

/** A back that hurts for reasons that are in none of the data. */
export const unrelatedPain = (told: Told): PlantedStory => ({
  ...told,
  weeks: 30,
  person: {
    sex: 'F',
    ageYears: 41,
    heightCentimetres: 170,
    massKilograms: 66,
    weeklyMetres: 34_000,
    longRunMetres: 15_000,
    easyMetresPerSecond: 2.75,
  },
  plants: [],
  pain: { onsetDaysAgo: 10, onsetKind: 'gradual', pain0to10: 3, morningStiffnessMinutes: 10 },
  checkIns: { fromDaysAgo: 70, timesADay: 1, forgotten: 0.12 },
  selfTests: true,
});

/** The same runner as `unrelatedPain`, with one cause planted at its usual size or at another. */
export const withPlanted = (told: Told, cause: PlantableCause, size: number = PLANTS[cause].size): PlantedStory => ({
  ...unrelatedPain(told),
  plants: [{ cause, size }],
});
