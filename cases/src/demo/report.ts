/**
 * What did the runner answer when asked about the pain?
 * Plain mechanical back pain, with every safety question asked and answered one by one.
 */
import {
  addDays,
  HISTORY_YES_NO,
  type LocalDay,
  NEURO_YES_NO,
  SYSTEMIC_YES_NO,
  type SymptomReport,
  WELLBEING_YES_NO,
} from '@backstride/engine';
import { longestIn, metresIn, type PlannedRun } from './calendar.ts';
import { type Pain, type PlantedStory, sizeOf } from './story.ts';

const allNo = <Names extends readonly string[]>(names: Names): { readonly [Name in Names[number]]: false } =>
  Object.fromEntries(names.map((name) => [name, false])) as { readonly [Name in Names[number]]: false };

export function makeReport(story: PlantedStory, pain: Pain, runs: readonly PlannedRun[]): SymptomReport {
  const { person, race } = story;
  return {
    ageYears: person.ageYears,
    sex: person.sex,
    onsetDays: pain.onsetDaysAgo,
    onsetKind: pain.onsetKind,
    locations: ['lumbar-paraspinal'],
    side: 'bilateral',
    radiatesTo: null,
    quality: ['ache', 'stiff'],
    pain0to10: pain.pain0to10,
    morningStiffnessMinutes: pain.morningStiffnessMinutes,
    nightPain: 'none',
    aggravating: ['running', 'bending-forward', 'sitting'],
    easing: ['walking', 'heat', 'movement'],
    course: 'same',
    runTiming: ['next-morning'],
    localPain: null,
    neuro: {
      ...allNo(NEURO_YES_NO),
      saddleNumbness: false,
      bladderChange: false,
      bowelChange: false,
      sexualChange: false,
      bilateralLeg: 'no',
      legNumbness: null,
      legWeakness: 'none',
      straightLegRaise: 'not-done',
    },
    systemic: { ...allNo(SYSTEMIC_YES_NO), feverCelsius: null, urinarySymptoms: null },
    history: {
      ...allNo(HISTORY_YES_NO),
      firstEpisode: true,
      cancer: null,
      trauma: 'none',
      menstrual: person.sex === 'F' ? 'regular' : 'na',
      pregnantWeeks: null,
      postpartumWeeks: null,
      priorBoneStressInjuries: 0,
    },
    training: {
      ...trainingOf(story, runs),
      recentChange: sizeOf(story, 'spike') === undefined ? null : 'one run much longer than before',
      event: race === undefined ? null : `race of ${race.distanceMetres / 1000} km in ${race.inDays} days`,
    },
    wellbeing: { ...allNo(WELLBEING_YES_NO), selfHarmThoughts: 'no' },
  };
}

/** As the runner would remember it: whole kilometres, around the day when it began. */
function trainingOf({ anchorDay, pain }: PlantedStory, runs: readonly PlannedRun[]): SymptomReport['training'] {
  const onset = addDays(anchorDay, -(pain?.onsetDaysAgo ?? 0));
  const kilometres = (metres: number): number => Math.round(metres / 1000);
  const daysBefore = (days: number): LocalDay => addDays(onset, -days);
  const lastRun = runs.at(-1);
  return {
    weeklyKm: kilometres(metresIn(runs, daysBefore(7), daysBefore(1))),
    weeklyKmBefore: kilometres(metresIn(runs, daysBefore(35), daysBefore(8)) / 4),
    longestRunLast30DaysKm: kilometres(longestIn(runs, addDays(anchorDay, -30), anchorDay)),
    lastRunKm: lastRun === undefined ? null : kilometres(lastRun.distanceMetres),
    sessionsPerWeek: runs.filter(({ day }) => day >= daysBefore(7) && day < onset).length,
  };
}
