/**
 * What did the watch record?
 * One session of one recording: times, pauses, laps and the channels sampled at each record point. `recordings`
 * makes it from bytes; everything the engine says about a run is derived from it.
 */
/** Channels with their units in the name; NaN marks "no valid value at this point". */
export const CHANNELS = [
  'heartRateBpm',
  'cadenceStepsPerMinute',
  'speedMetresPerSecond',
  'altitudeMetres',
  'powerWatts',
  'verticalOscillationMillimetres',
  'groundContactMilliseconds',
  'groundContactBalanceLeftPercent',
  'stepLengthMillimetres',
  'verticalRatioPercent',
  'temperatureCelsius',
  'legSpringStiffnessKilonewtonsPerMetre',
  'formPowerWatts',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A span without recording: timer stopped, or a gap. Seconds since the start of the session. */
export type Pause = { readonly fromSeconds: number; readonly toSeconds: number };

export type Lap = {
  readonly startTime?: string;
  readonly elapsedSeconds?: number;
  readonly timerSeconds?: number;
  readonly distanceMetres?: number;
};

export type RecordedSession = {
  /** Lower case words of the maker: `running`, `cycling`; `unknown` when the file does not say. */
  readonly sport: string;
  readonly subSport?: string;
  /** ISO instant, UTC. */
  readonly startTime: string;
  readonly elapsedSeconds: number;
  readonly timerSeconds?: number;
  readonly movingSeconds?: number;
  readonly pauses: readonly Pause[];
  readonly distanceMetres?: number;
  readonly laps: readonly Lap[];
  /** 0 to 10, as the runner told the watch. */
  readonly perceivedExertion?: number;
  /** 0 very weak to 100 very strong, as the runner told the watch. */
  readonly feel?: number;
  /** Which device or program wrote it, where the file says. */
  readonly device?: string;
  /** Number of record points; every column below has this length. */
  readonly samples: number;
  /** Seconds since `startTime` of each record point (may go back where the file's clock did). */
  readonly timeSeconds: Float64Array;
  /** Cumulative distance in metres, NaN where the file has none. */
  readonly distance?: Float64Array;
  readonly latitudeDegrees?: Float64Array;
  readonly longitudeDegrees?: Float64Array;
  /** Known channels by name, and any further developer field under its own name. */
  readonly channels: Readonly<Record<string, Float64Array>>;
};

/** What a channel held, over its valid values only. */
export type ChannelSummary = {
  readonly count: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
};

/** Something that could not be read, and where. Reading never throws for what is in a file. */
export type Complaint = {
  readonly reason: string;
  /** Byte offset, where there is one. */
  readonly at?: number;
  readonly detail?: string;
};
