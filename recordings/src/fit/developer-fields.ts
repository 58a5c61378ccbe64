/**
 * What does a field mean that an app or a foot pod added to the watch's own?
 * Each is described in the file by name, type, scale and units. The rule for what it becomes is in `DEVELOPER_CHANNELS`.
 */
import type { Channel } from '@backstride/engine';
import { type BaseType, findBaseType } from './base-types.ts';
import { MESSAGES } from './fields.ts';
import type { MessageReader } from './message-values.ts';
import type { Message } from './scan.ts';

export type DeveloperDescription = {
  /** `developer index × 256 + field number`. */
  readonly key: number;
  readonly name: string;
  readonly units: string;
  readonly type: BaseType;
  readonly scale: number;
  readonly shift: number;
  /** The native record field that the writer says this one stands for. */
  readonly nativeField?: number;
};

export type DeveloperChannel = {
  readonly channel: Channel | 'distanceMetres' | 'cadenceRevolutionsPerMinute';
  /** Native record fields that mean this channel. */
  readonly nativeFields: readonly number[];
  /** Names that mean it without a native number, in lower case. */
  readonly names: readonly string[];
  /** Factor from the described units (lower case) to the channel's; units not listed are not trusted. */
  readonly factors: Readonly<Record<string, number>>;
};

const METRES = { m: 1, meter: 1, meters: 1, metres: 1 };
const MILLIMETRES = { mm: 1, millimeters: 1, cm: 10, centimeters: 10, centimetres: 10, m: 1000, meters: 1000 };

/**
 * **The rule.** A developer field stands for a channel when it claims that channel's native field number, or carries
 * one of the names here, and its units are among those listed. Even then it fills the channel only in a session in
 * which the device's own field holds no valid value at all: a foot pod's duplicate never displaces the watch's
 * channel, and the two are never mixed point by point. In every other case it is kept under its own name.
 * Of several that could fill one channel the first described does.
 */
export const DEVELOPER_CHANNELS: readonly DeveloperChannel[] = [
  {
    channel: 'powerWatts',
    nativeFields: [7],
    names: ['power', 'rs_power_avg', 'running power'],
    factors: { watts: 1, watt: 1, w: 1 },
  },
  {
    channel: 'cadenceRevolutionsPerMinute',
    nativeFields: [4],
    names: ['cadence'],
    // Revolutions count one foot; a writer that says steps has counted both.
    factors: { rpm: 1, spm: 0.5, 'steps/min': 0.5, 'strides/min': 1 },
  },
  {
    channel: 'groundContactMilliseconds',
    nativeFields: [41],
    names: ['ground time', 'ground contact time', 'stance time'],
    factors: { milliseconds: 1, ms: 1, s: 1000 },
  },
  {
    channel: 'verticalOscillationMillimetres',
    nativeFields: [39],
    names: ['vertical oscillation'],
    factors: MILLIMETRES,
  },
  { channel: 'stepLengthMillimetres', nativeFields: [85], names: ['step length'], factors: MILLIMETRES },
  { channel: 'groundContactBalanceLeftPercent', nativeFields: [84], names: [], factors: { '%': 1, percent: 1 } },
  {
    channel: 'verticalRatioPercent',
    nativeFields: [83],
    names: ['vertical ratio'],
    factors: { '%': 1, percent: 1 },
  },
  { channel: 'formPowerWatts', nativeFields: [], names: ['form power'], factors: { watts: 1, watt: 1, w: 1 } },
  {
    channel: 'legSpringStiffnessKilonewtonsPerMetre',
    nativeFields: [],
    names: ['leg spring stiffness'],
    factors: { 'kn/m': 1, 'n/m': 0.001 },
  },
  { channel: 'altitudeMetres', nativeFields: [2, 78], names: ['elevation', 'altitude'], factors: METRES },
  {
    channel: 'speedMetresPerSecond',
    nativeFields: [6, 73],
    names: ['speed', 'enhanced_speed'],
    factors: { 'm/s': 1, mps: 1, 'km/h': 1 / 3.6 },
  },
  { channel: 'distanceMetres', nativeFields: [5], names: ['distance'], factors: METRES },
  { channel: 'heartRateBpm', nativeFields: [3], names: ['heart rate', 'heart_rate'], factors: { bpm: 1 } },
  { channel: 'temperatureCelsius', nativeFields: [13], names: [], factors: { c: 1, '°c': 1, celsius: 1 } },
];

/** The channel a developer field may stand for, and the factor to its units. */
export function findDeveloperChannel(
  description: DeveloperDescription,
): { readonly channel: DeveloperChannel['channel']; readonly factor: number } | undefined {
  const { nativeField, units } = description;
  const name = description.name.toLowerCase();
  const row = DEVELOPER_CHANNELS.find(
    ({ nativeFields, names }) =>
      (nativeField !== undefined && nativeFields.includes(nativeField)) || names.includes(name),
  );
  const factor = row && Object.hasOwn(row.factors, units.toLowerCase()) ? row.factors[units.toLowerCase()] : undefined;
  return row && factor !== undefined ? { channel: row.channel, factor } : undefined;
}

/** Descriptions by key; of two for the same key the later one holds. */
export function readDescriptions(
  messages: readonly Message[],
  read: MessageReader,
): ReadonlyMap<number, DeveloperDescription> {
  const described = new Map<number, DeveloperDescription>();
  for (const message of messages) {
    if (message.definition.message !== MESSAGES.fieldDescription) continue;
    const description = readDescription(message, read);
    if (description) described.set(description.key, description);
  }
  return described;
}

function readDescription(message: Message, read: MessageReader): DeveloperDescription | undefined {
  const developer = read.number(message, 0);
  const number = read.number(message, 1);
  const type = findBaseType(read.number(message, 2) ?? 0xff);
  if (developer === undefined || number === undefined || !type) return undefined;
  const nativeMessage = read.number(message, 14) ?? MESSAGES.record;
  const nativeField = nativeMessage === MESSAGES.record ? read.number(message, 15) : undefined;
  return {
    key: developer * 256 + number,
    name: read.text(message, 3) ?? `developer ${developer} field ${number}`,
    units: read.text(message, 8) ?? '',
    type,
    scale: read.number(message, 6) || 1,
    shift: read.number(message, 7) ?? 0,
    ...(nativeField === undefined ? {} : { nativeField }),
  };
}
