/** Does every base type, in both byte orders, give the value that was written, and nothing where nothing was measured? */
import { expect, test } from 'vitest';
import { readRecording } from '../index.ts';
import { FIT_TYPES, type FitMessage, type FitType, type FitValue, fitBytes, typeCode } from '../testing/fit-bytes.ts';
import { FIT_START, fileId } from '../testing/test-run.ts';

/** Written values, the invalid one last; what is read of the others. */
const VALUES: Readonly<Record<Exclude<FitType, 'string'>, readonly FitValue[]>> = {
  enum: [0, 1, 254, 255],
  sint8: [0, -128, 126, 127],
  uint8: [0, 1, 254, 255],
  sint16: [-32_768, -1, 32_766, 32_767],
  uint16: [0, 258, 65_534, 65_535],
  sint32: [-2_147_483_648, -1, 2_147_483_646, 2_147_483_647],
  uint32: [0, 16_909_060, 4_294_967_294, 4_294_967_295],
  float32: [0, -1.5, 3.25, Number.NaN],
  float64: [0, -1e300, 0.1, Number.NaN],
  uint8z: [1, 254, 255, 0],
  uint16z: [1, 258, 65_535, 0],
  uint32z: [1, 16_909_060, 4_294_967_295, 0],
  byte: [0, 1, 254, 255],
  sint64: [-1n, 4_294_967_296n, -9_007_199_254_740_991n, 2n ** 63n - 1n].map(Number),
  uint64: [0, 4_294_967_295, 9_007_199_254_740_991, 0],
  uint64z: [1, 4_294_967_296, 9_007_199_254_740_991, 0],
};

const description = (type: FitType): FitMessage => ({
  message: 206,
  local: 3,
  fields: [
    [0, 'uint8', 0],
    [1, 'uint8', 7],
    [2, 'uint8', typeCode(type)],
    [3, 'string', 'Value'],
  ],
});

const invalidOf = (type: FitType): FitValue | bigint =>
  type === 'sint64' ? 2n ** 63n - 1n : type === 'uint64' ? 2n ** 64n - 1n : (VALUES[type as 'uint8'].at(-1) ?? 0);

/** Rows of one value each; `scattered` puts another layout between every two. */
function fileOf(type: FitType, bigEndian: boolean, scattered: boolean): Uint8Array {
  const values: FitValue[] = [...VALUES[type as 'uint8'].slice(0, -1), invalidOf(type) as number];
  const points = values.flatMap((value, k): FitMessage[] => {
    const time = [253, 'uint32', FIT_START + k] as const;
    const point: FitMessage = { message: 20, bigEndian, fields: [time], developer: [[0, 7, type, value]] };
    const other: FitMessage = { message: 20, local: 4, fields: [time, [3, 'uint8', 120]] };
    return scattered ? [point, other] : [point];
  });
  return fitBytes([fileId(), description(type), ...points]);
}

const CASES = FIT_TYPES.filter((type) => type !== 'string').flatMap((type) =>
  [false, true].flatMap((bigEndian) => [false, true].map((scattered) => ({ type, bigEndian, scattered }))),
);

test.for(CASES)('$type, big-endian $bigEndian, scattered $scattered', ({ type, bigEndian, scattered }) => {
  const { sessions, complaints } = readRecording(fileOf(type, bigEndian, scattered));
  const column = [...(sessions[0]?.channels.Value ?? [])].filter((_, k) => !scattered || k % 2 === 0);
  expect(complaints).toEqual([]);
  expect(column.slice(0, -1)).toEqual(VALUES[type as 'uint8'].slice(0, -1));
  expect(column.at(-1)).toBeNaN();
});

test('long stretches and single points of one layout read the same', () => {
  const point = (k: number, local: number): FitMessage => ({
    message: 20,
    local,
    fields: [
      [253, 'uint32', FIT_START + k],
      [3, 'uint8', 100 + (k % 50)],
      ...(local === 0 ? [] : ([[7, 'uint16', 200 + k]] as const)),
    ],
  });
  const pattern = (local: (k: number) => number) =>
    readRecording(fitBytes([fileId(), ...Array.from({ length: 200 }, (_, k) => point(k, local(k)))])).sessions[0];
  const stretches = pattern((k) => (k < 100 ? 0 : 3));
  const singles = pattern((k) => (k % 2 === 0 ? 0 : 3));
  expect(singles?.channels.heartRateBpm).toEqual(stretches?.channels.heartRateBpm);
  expect(singles?.channels.powerWatts?.[101]).toBe(301);
  expect(singles?.channels.powerWatts?.[102]).toBeNaN();
});
