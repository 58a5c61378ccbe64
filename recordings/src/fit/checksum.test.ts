import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from './checksum.ts';

/** CRC-16/ARC as it is defined, bit by bit. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}

test('the published check value holds', () => {
  expect(checksum(new TextEncoder().encode('123456789'), 0, 9)).toBe(0xbb3d);
});

test('any stretch of any bytes has the checksum of the definition', () => {
  const stretch = fc
    .uint8Array({ minLength: 0, maxLength: 1200 })
    .chain((bytes) =>
      fc
        .tuple(fc.nat(bytes.length), fc.nat(bytes.length))
        .map(([a, b]) => ({ bytes, from: Math.min(a, b), to: Math.max(a, b) })),
    );
  fc.assert(
    fc.property(stretch, ({ bytes, from, to }) => {
      expect(checksum(bytes, from, to)).toBe(bitByBit(bytes.subarray(from, to)));
    }),
    { numRuns: 500 },
  );
});
