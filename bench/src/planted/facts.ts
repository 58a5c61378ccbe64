/** A made runner as the facts that the engine reads: derived rows and journal entries, in the order of time. */
import { type Activity, addDays, type Entry, type FormMeans, type LocalDay, localDayFrom } from '@backstride/engine';
import type { MadeRun, MadeRunner } from './runner.ts';

/** The day the pain begins. */
export const PAIN_DAY = localDayFrom('2026-05-20');

export function activitiesOf(runner: MadeRunner): readonly Activity[] {
  return runner.runs
    .toSorted((a, b) => a.day - b.day)
    .map((run, index) => activityOf(run, `run-${index}`, addDays(PAIN_DAY, run.day)));
}

function activityOf(run: MadeRun, id: string, day: LocalDay): Activity {
  const distanceMetres = run.kilometres * 1000;
  const seconds = distanceMetres / run.speed;
  const means = (share: number): FormMeans => ({
    seconds: seconds / 3,
    speedMetresPerSecond: run.speed,
    means: {
      ...(run.cadence === undefined ? {} : { cadenceStepsPerMinute: run.cadence * (1 + run.fade * (0.5 - share)) }),
      ...(run.contact === undefined ? {} : { groundContactMilliseconds: run.contact }),
      ...(run.balance === undefined ? {} : { groundContactBalanceLeftPercent: run.balance }),
      ...(run.heartRate === undefined ? {} : { heartRateBpm: run.heartRate }),
    },
  });
  return {
    id,
    sport: 'running',
    startTime: `${day}T06:30:00Z`,
    day,
    elapsedSeconds: seconds,
    movingSeconds: seconds,
    distanceMetres,
    indoor: false,
    channels:
      run.heartRate === undefined
        ? {}
        : { heartRateBpm: { count: Math.round(seconds), mean: run.heartRate, min: 90, max: run.heartRate + 20 } },
    form: { flags: [], level: means(0.5), thirds: [means(0), means(0.5), means(1)] },
  };
}

export function entriesOf(runner: MadeRunner): readonly Entry[] {
  const fact = (day: number, name: string) => {
    const on = addDays(PAIN_DAY, day);
    return { version: 1, id: `${name}-${on}`, at: `${on}T05:00:00Z`, zone: 'UTC' } as const;
  };
  return [
    { type: 'profile', ...fact(-400, 'profile'), sex: runner.sex, birthDate: '1999-01-01' },
    ...runner.nights.map(
      ({ day, sleepHours, fatigue, soreness }): Entry => ({
        type: 'check-in',
        ...fact(day, 'check-in'),
        moment: 'morning',
        sleepHours,
        fatigue0to10: fatigue,
        soreness0to10: soreness,
      }),
    ),
    ...runner.tests.map((test): Entry => ({ type: 'self-test', ...fact(0, `${test.test}-${test.side}`), ...test })),
    {
      type: 'symptom-report',
      ...fact(0, 'report'),
      report: {
        onsetDays: 0,
        sex: runner.sex,
        ageYears: 27,
        unlisted: 'no',
        ...(runner.lowEnergy ? { history: { restrictedEating: true, libidoLoss: true } } : {}),
      },
    },
  ];
}
