/**
 * Will a reader be able to tell that the bytes arrived whole?
 * FIT's CRC-16: x¹⁶ + x¹⁵ + x² + 1 in reflected order, a byte at a time.
 */
const TABLE = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  return crc;
});

export function checksum(data: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let at = from; at < to; at += 1) crc = (crc >>> 8) ^ (TABLE[((data[at] as number) ^ crc) & 0xff] as number);
  return crc;
}
