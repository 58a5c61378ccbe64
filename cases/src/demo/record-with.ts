/**
 * What does the runner's watch make of the run?
 * Noise, missing sensors, gaps in the positions, smart recording, a timer that stops by itself or not, laps and what
 * the runner told it afterwards: a session as it would be read from its file.
 */
import type { Lap, Pause, RecordedSession } from '@backstride/engine';
import type { Chance } from './chance.ts';
import { channelsOf } from './channels.ts';
import { positions } from './positions.ts';
import type { RunPlan, TrueRun } from './true-run.ts';
import type { Watch, Worn } from './watch.ts';

const KILOMETRE = 1000;

export function recordWith(worn: Worn, plan: RunPlan, run: TrueRun, chance: Chance): RecordedSession {
  const rows = keptRows(worn.watch, run, chance);
  const bias = 1 + 0.003 * chance.normal();
  const of = (make: (row: number) => number): Float64Array => Float64Array.from(rows, make);
  const timeSeconds = of((row) => run.seconds[row] as number);
  const distance = of((row) => (run.metres[row] as number) * bias);
  const elapsedSeconds = timeSeconds.at(-1) ?? 0;
  const pauses = worn.watch.stopsByItself ? pausesOf(run) : [];
  const stood = pauses.reduce((sum, pause) => sum + pause.toSeconds - pause.fromSeconds, 0);
  return {
    sport: 'running',
    ...(plan.course === undefined ? { subSport: 'treadmill' } : {}),
    startTime: worn.startTime,
    elapsedSeconds,
    timerSeconds: elapsedSeconds - stood,
    pauses,
    distanceMetres: distance.at(-1) ?? 0,
    laps: lapsOf(worn.startTime, timeSeconds, distance),
    ...(worn.perceivedExertion === undefined ? {} : { perceivedExertion: worn.perceivedExertion }),
    ...(worn.feel === undefined ? {} : { feel: worn.feel }),
    device: worn.watch.name,
    samples: rows.length,
    timeSeconds,
    distance,
    ...(plan.course === undefined ? {} : positions(plan.course, { rows, run }, chance.fork('positions'))),
    channels: channelsOf({ worn, plan, run, rows, bias }, chance.fork('channels')),
  };
}

/** Every row, or those of a watch that saves room: one to seven seconds apart, more often where the speed changes. */
function keptRows({ isSmart }: Watch, run: TrueRun, chance: Chance): Int32Array {
  const rows: number[] = [];
  const stops = new Set(run.stops.flatMap((row) => [row - 1, row]));
  let next = 0;
  for (let row = 0; row < run.rows; row += 1) {
    if (isSmart && row < next && row !== run.rows - 1 && !stops.has(row)) continue;
    rows.push(row);
    const change = Math.abs((run.speed[row + 1] ?? 0) - (run.speed[row] as number));
    next = row + (change > 0.12 ? 1 : chance.integer(2, 7));
  }
  return Int32Array.from(rows);
}

const pausesOf = (run: TrueRun): readonly Pause[] =>
  run.stops
    .filter((row) => row > 0 && row < run.rows)
    .map((row) => ({ fromSeconds: run.seconds[row - 1] as number, toSeconds: run.seconds[row] as number }));

/** A lap by itself at every kilometre. */
function lapsOf(startTime: string, seconds: Float64Array, distance: Float64Array): readonly Lap[] {
  const start = Temporal.Instant.from(startTime);
  const laps: Lap[] = [];
  let first = 0;
  for (let row = 1; row < seconds.length; row += 1) {
    const done = (distance[row] as number) - (distance[first] as number);
    if (done < KILOMETRE && row < seconds.length - 1) continue;
    const fromSeconds = seconds[first] as number;
    laps.push({
      startTime: start.add({ seconds: Math.round(fromSeconds) }).toString(),
      elapsedSeconds: (seconds[row] as number) - fromSeconds,
      distanceMetres: done,
    });
    first = row;
  }
  return laps;
}
