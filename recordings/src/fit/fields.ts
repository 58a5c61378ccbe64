/**
 * Which FIT messages and fields does a recording need?
 * Published numbers of the messages and of the fields in them; stored value = (value + shift) × scale.
 */
export const MESSAGES = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  heartRate: 132,
  fieldDescription: 206,
} as const;

/** Columns read from record points before the sport's meaning is known. */
export const RECORD_COLUMNS = [
  'latitudeDegrees',
  'longitudeDegrees',
  'distanceMetres',
  'cadenceRevolutionsPerMinute',
  'fractionalCadence',
  'heartRateBpm',
  'speedMetresPerSecond',
  'altitudeMetres',
  'powerWatts',
  'verticalOscillationMillimetres',
  'groundContactMilliseconds',
  'groundContactBalanceLeftPercent',
  'stepLengthMillimetres',
  'verticalRatioPercent',
  'temperatureCelsius',
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

export type RecordField = {
  readonly number: number;
  readonly column: RecordColumn;
  readonly scale: number;
  readonly shift: number;
};

const SEMICIRCLES_A_DEGREE = 2 ** 31 / 180;

/** Filled in this order, valid values only, so that a later row outranks an earlier one (enhanced over plain). */
export const RECORD_FIELDS: readonly RecordField[] = [
  { number: 0, column: 'latitudeDegrees', scale: SEMICIRCLES_A_DEGREE, shift: 0 },
  { number: 1, column: 'longitudeDegrees', scale: SEMICIRCLES_A_DEGREE, shift: 0 },
  { number: 2, column: 'altitudeMetres', scale: 5, shift: 500 },
  { number: 78, column: 'altitudeMetres', scale: 5, shift: 500 },
  { number: 3, column: 'heartRateBpm', scale: 1, shift: 0 },
  { number: 52, column: 'cadenceRevolutionsPerMinute', scale: 256, shift: 0 },
  { number: 4, column: 'cadenceRevolutionsPerMinute', scale: 1, shift: 0 },
  { number: 53, column: 'fractionalCadence', scale: 128, shift: 0 },
  { number: 5, column: 'distanceMetres', scale: 100, shift: 0 },
  { number: 6, column: 'speedMetresPerSecond', scale: 1000, shift: 0 },
  { number: 73, column: 'speedMetresPerSecond', scale: 1000, shift: 0 },
  { number: 7, column: 'powerWatts', scale: 1, shift: 0 },
  { number: 13, column: 'temperatureCelsius', scale: 1, shift: 0 },
  { number: 39, column: 'verticalOscillationMillimetres', scale: 10, shift: 0 },
  { number: 41, column: 'groundContactMilliseconds', scale: 10, shift: 0 },
  { number: 83, column: 'verticalRatioPercent', scale: 100, shift: 0 },
  // 84 is the left foot's share; 40 (`stance_time_percent`) is a share of the step and no balance at all.
  { number: 84, column: 'groundContactBalanceLeftPercent', scale: 100, shift: 0 },
  { number: 85, column: 'stepLengthMillimetres', scale: 10, shift: 0 },
];

/** Three bytes of old devices: speed in twelve bits, a distance that runs over every 256 m in twelve more. */
export const COMPRESSED_SPEED_DISTANCE = 8;
