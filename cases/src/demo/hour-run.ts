/** What does an hour of easy running leave behind on a good watch? For measuring how fast recordings are read. */
import type { RecordedSession } from '@backstride/engine';
import { makeBody } from './body.ts';
import { makeChance } from './chance.ts';
import { makeCourse } from './course.ts';
import { recordWith } from './record-with.ts';
import { simulateRun } from './simulate-run.ts';
import type { Person } from './story.ts';
import type { RunPlan } from './true-run.ts';

const RUNNER: Person = {
  sex: 'F',
  ageYears: 34,
  heightCentimetres: 170,
  massKilograms: 62,
  weeklyMetres: 40_000,
  longRunMetres: 18_000,
  easyMetresPerSecond: 2.9,
};
const WATCH = { name: 'Demo watch 2', isSmart: false, stopsByItself: true, hasPod: true } as const;

export function hourRun(seed: number, startTime: string): RecordedSession {
  const chance = makeChance(`hour ${seed}`);
  const plan: RunPlan = {
    kind: 'easy',
    distanceMetres: 3600 * RUNNER.easyMetresPerSecond,
    course: makeCourse({ lengthMetres: 8400, hilliness: 0.5 }, chance.fork('course')),
    body: makeBody(RUNNER, chance.fork('body')),
    celsius: 12,
    gait: { cadenceFactor: 1, contactFactor: 1, oscillationFactor: 1 },
    lateDrift: 0.01,
    speedFactor: 1,
    secondsPerSample: 1,
    recordsStanding: false,
  };
  const worn = { watch: WATCH, startTime, balanceLeft: plan.body.balanceLeft, perceivedExertion: 3, feel: 75 };
  return recordWith(worn, plan, simulateRun(plan, chance.fork('run')), chance.fork('watch'));
}
