/**
 * How did the runner move in this run?
 * Means of the form channels over level, steady running, for the whole run and for each third, with grade-adjusted
 * speed and impact distance. What fails a quality gate is left out, and the gate is named.
 */
import { gradeAdjustedSpeed } from './grade.ts';
import { impactMetres } from './impact-distance.ts';
import type { RecordedSession } from './recording.ts';
import { FORM_QUALITY as GATE } from './rules.ts';
import { type RunningSamples, runningSamples } from './running-samples.ts';

/** What is averaged, and the values that a runner can have: others are sensor errors. */
export const FORM_METRICS = {
  cadenceStepsPerMinute: [120, 230],
  groundContactMilliseconds: [120, 400],
  groundContactBalanceLeftPercent: [40, 60],
  verticalOscillationMillimetres: [30, 180],
  verticalRatioPercent: [3, 20],
  stepLengthMillimetres: [500, 2000],
  legSpringStiffnessKilonewtonsPerMetre: [3, 30],
  heartRateBpm: [60, 220],
} as const satisfies Record<string, readonly [least: number, most: number]>;
export type FormMetric = keyof typeof FORM_METRICS;

export type FormMeans = {
  readonly seconds: number;
  readonly speedMetresPerSecond: number;
  readonly means: Readonly<Partial<Record<FormMetric, number>>>;
};

export type FormFlag = 'too-short' | 'treadmill' | 'track' | 'no-altitude' | 'heart-rate-follows-cadence';

export type RunForm = {
  readonly flags: readonly FormFlag[];
  /** Level, steady running of the whole run; absent below five minutes of it. */
  readonly level?: FormMeans;
  /** The same for the first, middle and last third of the running time; absent when a third is too short. */
  readonly thirds?: readonly [FormMeans, FormMeans, FormMeans];
  readonly gradeAdjustedMetresPerSecond?: number;
  /** Metres of easy level running with as much landing (IM-01). */
  readonly impactMetres?: number;
};

/** Kinds of running whose speed is the machine's. */
export const TREADMILL = /treadmill|indoor|virtual/;

export function formOfRun(session: RecordedSession): RunForm {
  const samples = runningSamples(session);
  const locked = heartRateLocked(session, samples);
  const flags = flagsOf(session, samples, locked);
  if (samples.seconds < GATE.leastSteadySeconds) return { flags };
  const metrics = (Object.keys(FORM_METRICS) as FormMetric[]).filter((one) => !(locked && one === 'heartRateBpm'));
  const means = (from: number, to: number) => meansOver({ session, samples, metrics }, from, to);
  const level = means(0, samples.seconds);
  const thirds = [0, 1, 2].map((third) => means((samples.seconds * third) / 3, (samples.seconds * (third + 1)) / 3));
  const [first, middle, last] = thirds;
  return {
    flags,
    ...(level !== undefined && level.seconds >= GATE.leastSteadySeconds ? { level } : {}),
    ...(first && middle && last && thirds.every((one) => (one?.seconds ?? 0) >= GATE.leastThirdSeconds)
      ? { thirds: [first, middle, last] as const }
      : {}),
    ...totals(session, samples),
  };
}

function flagsOf(session: RecordedSession, samples: RunningSamples, locked: boolean): readonly FormFlag[] {
  const kind = `${session.sport} ${session.subSport ?? ''}`;
  return [
    ...(samples.seconds < GATE.leastSteadySeconds ? (['too-short'] as const) : []),
    ...(TREADMILL.test(kind) ? (['treadmill'] as const) : []),
    ...(/track/.test(kind) ? (['track'] as const) : []),
    ...(session.channels.altitudeMetres === undefined ? (['no-altitude'] as const) : []),
    ...(locked ? (['heart-rate-follows-cadence'] as const) : []),
  ];
}

type Averaged = {
  readonly session: RecordedSession;
  readonly samples: RunningSamples;
  readonly metrics: readonly FormMetric[];
};

/** Means over the level samples between two moments of running time. */
function meansOver({ session, samples, metrics }: Averaged, from: number, to: number): FormMeans | undefined {
  const chosen = samples.points.filter(
    (point) => point.runSeconds >= from && point.runSeconds < to && Math.abs(point.slope) <= GATE.levelSlope,
  );
  const seconds = chosen.reduce((sum, point) => sum + point.seconds, 0);
  if (seconds === 0) return undefined;
  const means: Partial<Record<FormMetric, number>> = {};
  for (const metric of metrics) {
    const column = session.channels[metric];
    const mean = column === undefined ? undefined : weightedMean(column, chosen, FORM_METRICS[metric]);
    if (mean !== undefined) means[metric] = mean;
  }
  const metres = chosen.reduce((sum, point) => sum + point.seconds * point.speed, 0);
  return { seconds, speedMetresPerSecond: metres / seconds, means };
}

/** Mean over valid values, weighted by time; undefined when less than half the time has one. */
function weightedMean(
  column: Float64Array,
  points: RunningSamples['points'],
  [least, most]: readonly [number, number],
): number | undefined {
  let sum = 0;
  let held = 0;
  let all = 0;
  for (const { index, seconds } of points) {
    all += seconds;
    const value = column[index] ?? Number.NaN;
    if (!(value >= least && value <= most)) continue;
    sum += value * seconds;
    held += seconds;
  }
  return held > 0 && held >= all / 2 ? sum / held : undefined;
}

function heartRateLocked(session: RecordedSession, samples: RunningSamples): boolean {
  const heart = session.channels.heartRateBpm;
  const steps = session.channels.cadenceStepsPerMinute;
  if (heart === undefined || steps === undefined || samples.points.length === 0) return false;
  const locked = samples.points.filter(({ index }) => {
    const beats = heart[index] ?? Number.NaN;
    return beats > GATE.lockedAboveBpm && Math.abs(beats - (steps[index] ?? Number.NaN)) < GATE.lockedWithinBpm;
  });
  return locked.length / samples.points.length > GATE.lockedShare;
}

function totals(
  session: RecordedSession,
  samples: RunningSamples,
): Pick<RunForm, 'gradeAdjustedMetresPerSecond' | 'impactMetres'> {
  const cadence = session.channels.cadenceStepsPerMinute;
  const contact = session.channels.groundContactMilliseconds;
  let adjusted = 0;
  let impact = 0;
  for (const { index, seconds, speed, slope } of samples.points) {
    adjusted += gradeAdjustedSpeed(speed, slope) * seconds;
    impact += impactMetres({
      distanceMetres: speed * seconds,
      speedMetresPerSecond: speed,
      slope,
      ...within('cadenceStepsPerMinute', cadence?.[index], FORM_METRICS.cadenceStepsPerMinute, 1),
      ...within('contactSeconds', contact?.[index], FORM_METRICS.groundContactMilliseconds, 1000),
    });
  }
  return { gradeAdjustedMetresPerSecond: adjusted / samples.seconds, impactMetres: impact };
}

const within = <Name extends string>(
  name: Name,
  value: number | undefined,
  [least, most]: readonly [number, number],
  divisor: number,
): { readonly [Key in Name]?: number } =>
  value !== undefined && value >= least && value <= most
    ? ({ [name]: value / divisor } as { readonly [Key in Name]?: number })
    : {};
