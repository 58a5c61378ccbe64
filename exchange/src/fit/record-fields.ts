/**
 * Which field of a FIT record point holds which channel?
 * Published field numbers; stored value = (value + shift) × scale. Channels that FIT has no field for become
 * developer fields, the two of foot pods under the names that their maker made known.
 */
import type { RecordedSession } from '@backstride/engine';
import type { BaseTypeName } from './base-types.ts';

export type RecordField = {
  readonly number: number;
  readonly as: BaseTypeName;
  readonly scale: number;
  readonly shift: number;
};

const field = (number: number, as: BaseTypeName, scale = 1, shift = 0): RecordField => ({ number, as, scale, shift });

const SEMICIRCLES_A_DEGREE = 2 ** 31 / 180;
const LATITUDE = field(0, 'sint32', SEMICIRCLES_A_DEGREE);
const LONGITUDE = field(1, 'sint32', SEMICIRCLES_A_DEGREE);
const DISTANCE = field(5, 'uint32', 100);
/** One foot's strikes a minute: whole ones, and the rest in 128ths. */
const CADENCE = field(4, 'uint8');
const FRACTIONAL_CADENCE = field(53, 'uint8');

const NATIVE: Readonly<Record<string, RecordField>> = {
  heartRateBpm: field(3, 'uint8'),
  speedMetresPerSecond: field(73, 'uint32', 1000),
  altitudeMetres: field(78, 'uint32', 5, 500),
  powerWatts: field(7, 'uint16'),
  temperatureCelsius: field(13, 'sint8'),
  verticalOscillationMillimetres: field(39, 'uint16', 10),
  groundContactMilliseconds: field(41, 'uint16', 10),
  verticalRatioPercent: field(83, 'uint16', 100),
  groundContactBalanceLeftPercent: field(84, 'uint16', 100),
  stepLengthMillimetres: field(85, 'uint16', 10),
};

/** Feet, or turns of a crank, that one strike of the stored cadence stands for. */
const CADENCES: Readonly<Record<string, number>> = { cadenceStepsPerMinute: 2, cadenceRevolutionsPerMinute: 1 };

/** A field that an app or a foot pod adds to the watch's own. */
export type FitDeveloperField = {
  readonly name: string;
  readonly units: string;
  readonly as: BaseTypeName;
  /** The record field that this one claims to stand for. */
  readonly nativeField?: number;
  /** One value a record point, NaN where nothing was measured. */
  readonly values: Float64Array;
};

const FOOT_POD: Readonly<Record<string, Omit<FitDeveloperField, 'values'>>> = {
  formPowerWatts: { name: 'Form Power', units: 'Watts', as: 'uint16' },
  legSpringStiffnessKilonewtonsPerMetre: { name: 'Leg Spring Stiffness', units: 'KN/m', as: 'float32' },
};

export type RecordColumn = { readonly field: RecordField; readonly values: Float64Array };

/** The session's columns as FIT's own fields, in a fixed order. */
export function nativeColumns(session: RecordedSession): readonly RecordColumn[] {
  const columns: RecordColumn[] = [];
  const add = (to: RecordField, values: Float64Array | undefined): void => {
    if (values) columns.push({ field: to, values });
  };
  add(LATITUDE, session.latitudeDegrees);
  add(LONGITUDE, session.longitudeDegrees);
  add(DISTANCE, session.distance);
  for (const [channel, to] of Object.entries(NATIVE)) add(to, session.channels[channel]);
  for (const [channel, feet] of Object.entries(CADENCES)) {
    const values = session.channels[channel];
    if (!values) continue;
    const { whole, rest } = splitCadence(values, feet);
    add(CADENCE, whole);
    add(FRACTIONAL_CADENCE, rest);
  }
  return columns;
}

/** The channels that FIT has no field of its own for. */
export function developerFieldsOf(session: RecordedSession): readonly FitDeveloperField[] {
  return Object.entries(session.channels)
    .filter(([channel]) => !Object.hasOwn(NATIVE, channel) && !Object.hasOwn(CADENCES, channel))
    .map(([channel, values]) =>
      Object.hasOwn(FOOT_POD, channel)
        ? { ...(FOOT_POD[channel] as Omit<FitDeveloperField, 'values'>), values }
        : { name: channel, units: '', as: 'float64', values },
    );
}

function splitCadence(values: Float64Array, feet: number): { whole: Float64Array; rest: Float64Array } {
  const whole = new Float64Array(values.length);
  const rest = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const parts = Math.round(((values[row] as number) / feet) * 128);
    whole[row] = Math.floor(parts / 128);
    rest[row] = parts % 128;
  }
  return { whole, rest };
}
