/** When does a foot pod's field stand for a channel, and when does it keep its own name? */
import { expect, test } from 'vitest';
import { readRecording } from '../index.ts';
import { type FitMessage, type FitType, fitBytes, typeCode } from '../testing/fit-bytes.ts';
import { FIT_START, fileId, sessionMessage } from '../testing/test-run.ts';

type Described = {
  readonly name?: string;
  readonly units?: string;
  readonly type: FitType;
  readonly native?: number;
  readonly scale?: number;
};
const describe206 = (number: number, { name, units, type, native, scale }: Described): FitMessage => ({
  message: 206,
  local: 3,
  fields: [
    [0, 'uint8', 0],
    [1, 'uint8', number],
    [2, 'uint8', typeCode(type)],
    ...(name === undefined ? [] : ([[3, 'string', name]] as const)),
    ...(units === undefined ? [] : ([[8, 'string', units]] as const)),
    ...(scale === undefined ? [] : ([[6, 'uint8', scale]] as const)),
    ...(native === undefined ? [] : ([[15, 'uint8', native]] as const)),
  ],
});

/** One point of a run with native fields and one developer field. */
function channelsOf(described: readonly Described[], values: readonly number[], native: FitMessage['fields'] = []) {
  const point: FitMessage = {
    message: 20,
    fields: [[253, 'uint32', FIT_START], ...native],
    developer: described.map(({ type }, k) => [0, k, type, values[k] ?? 0] as const),
  };
  const bytes = fitBytes([fileId(), ...described.map((one, k) => describe206(k, one)), point, sessionMessage(1, 0, 1)]);
  const { channels, distance } = readRecording(bytes).sessions[0] ?? {};
  return { ...Object.fromEntries(Object.entries(channels ?? {}).map(([name, [value]]) => [name, value])), distance };
}

const POWER: Described = { name: 'Power', units: 'Watts', type: 'uint16', native: 7 };

test("where the watch has no power of its own, the pod's is the power", () => {
  expect(channelsOf([POWER], [250])).toEqual({ powerWatts: 250 });
  expect(channelsOf([POWER], [250], [[7, 'uint16', 0xffff]])).toEqual({ powerWatts: 250 });
});

test("a pod's duplicate never displaces the watch's channel", () => {
  expect(channelsOf([POWER], [250], [[7, 'uint16', 240]])).toEqual({ powerWatts: 240, Power: 250 });
});

test("units are converted: centimetres of oscillation, one foot's cadence, steps of both feet", () => {
  expect(channelsOf([{ name: 'Vertical Oscillation', units: 'Centimeters', type: 'float32' }], [7.5])).toEqual({
    verticalOscillationMillimetres: 75,
  });
  expect(channelsOf([{ name: 'Cadence', units: 'RPM', type: 'uint8', native: 4 }], [84])).toEqual({
    cadenceStepsPerMinute: 168,
  });
  expect(channelsOf([{ name: 'Cadence', units: 'spm', type: 'uint8' }], [168])).toEqual({ cadenceStepsPerMinute: 168 });
});

test('units that nobody knows are not trusted: the field keeps its name', () => {
  expect(channelsOf([{ name: 'Power', type: 'uint16' }], [250])).toEqual({ Power: 250 });
});

test('form power and leg spring stiffness go by their names', () => {
  const fields: Described[] = [
    { name: 'Form Power', units: 'Watts', type: 'uint16' },
    { name: 'Leg Spring Stiffness', units: 'kN/m', type: 'float32' },
    { name: 'Air Power', units: 'Watts', type: 'uint8' },
  ];
  expect(channelsOf(fields, [80, 10.5, 4])).toEqual({
    formPowerWatts: 80,
    legSpringStiffnessKilonewtonsPerMetre: 10.5,
    'Air Power': 4,
  });
});

test('scale, missing names, equal names and names that mean harm are all kept apart', () => {
  const fields: Described[] = [
    { name: 'Score', type: 'uint16', scale: 10 },
    { type: 'uint8' },
    { name: 'Score', type: 'uint8' },
    { name: 'powerWatts', type: 'uint8' },
    { name: '__proto__', type: 'uint8' },
  ];
  const channels = channelsOf(fields, [123, 5, 6, 7, 8]);
  expect(Object.entries(channels).filter(([, value]) => value !== undefined)).toEqual([
    ['Score', 12.3],
    ['developer 0 field 1', 5],
    ['Score (2)', 6],
    ['powerWatts (2)', 7],
    ['__proto__', 8],
  ]);
});

test("a pod's distance is the distance only where the watch has none", () => {
  const pod: Described = { name: 'Distance', units: 'Meters', type: 'uint32' };
  expect(channelsOf([pod], [500]).distance).toEqual(Float64Array.of(500));
  const both = channelsOf([pod], [500], [[5, 'uint32', 49_000]]);
  expect(both.distance).toEqual(Float64Array.of(490));
  expect(both).toHaveProperty('Distance', 500);
});

test('a field without a description is left out and complained of', () => {
  const point: FitMessage = {
    message: 20,
    fields: [
      [253, 'uint32', FIT_START],
      [3, 'uint8', 120],
    ],
    developer: [[0, 9, 'uint16', 1]],
  };
  const { sessions, complaints } = readRecording(fitBytes([fileId(), point]));
  expect(complaints.map(({ reason }) => reason)).toEqual(['undescribed-developer-field']);
  expect(Object.keys(sessions[0]?.channels ?? {})).toEqual(['heartRateBpm']);
});
