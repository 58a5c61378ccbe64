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
  const sums = sumsOfThirds(session, samples, metrics);
  const level = meansOf(sums);
  const [first, middle, last] = sums.map((third) => meansOf([third]));
  const isLong = (third: FormMeans | undefined): third is FormMeans => (third?.seconds ?? 0) >= GATE.leastThirdSeconds;
  return {
    flags,
    ...(level !== undefined && level.seconds >= GATE.leastSteadySeconds ? { level } : {}),
    ...(isLong(first) && isLong(middle) && isLong(last) ? { thirds: [first, middle, last] as const } : {}),
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

/** Level running of one third of the running time: seconds, metres, and for each metric what was held and for how long. */
type ThirdSums = {
  seconds: number;
  metres: number;
  readonly metrics: readonly FormMetric[];
  readonly sums: Float64Array;
  readonly held: Float64Array;
};

function sumsOfThirds(
  session: RecordedSession,
  { points, seconds: runSeconds }: RunningSamples,
  metrics: readonly FormMetric[],
): readonly ThirdSums[] {
  const thirds = [0, 1, 2].map(
    (): ThirdSums => ({
      seconds: 0,
      metres: 0,
      metrics,
      sums: new Float64Array(metrics.length),
      held: new Float64Array(metrics.length),
    }),
  );
  const columns = metrics.map((metric) => ({ values: session.channels[metric], range: FORM_METRICS[metric] }));
  for (const { index, seconds, speed, slope, runSeconds: before } of points) {
    const third = thirds[Math.min(2, Math.floor((before * 3) / runSeconds))];
    if (third === undefined || Math.abs(slope) > GATE.levelSlope) continue;
    third.seconds += seconds;
    third.metres += seconds * speed;
    for (const [at, { values, range }] of columns.entries()) {
      const value = values?.[index] ?? Number.NaN;
      if (!(value >= range[0] && value <= range[1])) continue;
      third.sums[at] = (third.sums[at] ?? 0) + value * seconds;
      third.held[at] = (third.held[at] ?? 0) + seconds;
    }
  }
  return thirds;
}

/** Means over one or more thirds, weighted by time; a metric has none when less than half the time has a value. */
function meansOf(thirds: readonly ThirdSums[]): FormMeans | undefined {
  const total = (of: (third: ThirdSums) => number) => thirds.reduce((sum, third) => sum + of(third), 0);
  const seconds = total((third) => third.seconds);
  if (seconds === 0) return undefined;
  const means: Partial<Record<FormMetric, number>> = {};
  for (const [at, metric] of (thirds[0]?.metrics ?? []).entries()) {
    const held = total((third) => third.held[at] ?? 0);
    if (held > 0 && held >= seconds / 2) means[metric] = total((third) => third.sums[at] ?? 0) / held;
  }
  return { seconds, speedMetresPerSecond: total((third) => third.metres) / seconds, means };
}

function heartRateLocked(session: RecordedSession, samples: RunningSamples): boolean {
  const heart = session.channels.heartRateBpm;
  const steps = session.channels.cadenceStepsPerMinute;
  if (heart === undefined || steps === undefined || samples.points.length === 0) return false;
  let locked = 0;
  for (const { index } of samples.points) {
    const beats = heart[index] ?? Number.NaN;
    if (beats > GATE.lockedAboveBpm && Math.abs(beats - (steps[index] ?? Number.NaN)) < GATE.lockedWithinBpm)
      locked += 1;
  }
  return locked / samples.points.length > GATE.lockedShare;
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
    const steps = inRange(cadence?.[index], FORM_METRICS.cadenceStepsPerMinute);
    const ground = inRange(contact?.[index], FORM_METRICS.groundContactMilliseconds);
    impact += impactMetres({
      distanceMetres: speed * seconds,
      speedMetresPerSecond: speed,
      slope,
      ...(steps === undefined ? {} : { cadenceStepsPerMinute: steps }),
      ...(ground === undefined ? {} : { contactSeconds: ground / 1000 }),
    });
  }
  return { gradeAdjustedMetresPerSecond: adjusted / samples.seconds, impactMetres: impact };
}

const inRange = (value: number | undefined, [least, most]: readonly [number, number]): number | undefined =>
  value !== undefined && value >= least && value <= most ? value : undefined;
