/**
 * Are these the bytes that were written?
 * FIT's CRC-16 (polynomial 0xA001 reflected, start 0), eight bytes a step: "slicing-by-8" (Kounavis and Berry 2005).
 */
const TABLES = makeTables();

function makeTables(): readonly Uint16Array[] {
  const first = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
    first[byte] = crc;
  }
  const tables = [first];
  for (let step = 1; step < 8; step += 1) {
    const before = tables[step - 1] as Uint16Array;
    tables.push(Uint16Array.from(before, (crc) => (crc >>> 8) ^ (first[crc & 0xff] as number)));
  }
  return tables;
}

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as [
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
  Uint16Array,
];

/** CRC of `data[from, to)`. */
export function checksum(data: Uint8Array, from: number, to: number): number {
  let crc = 0;
  let at = from;
  for (const end = to - 7; at < end; at += 8) {
    crc =
      (T7[(data[at] as number) ^ (crc & 0xff)] as number) ^
      (T6[(data[at + 1] as number) ^ (crc >>> 8)] as number) ^
      (T5[data[at + 2] as number] as number) ^
      (T4[data[at + 3] as number] as number) ^
      (T3[data[at + 4] as number] as number) ^
      (T2[data[at + 5] as number] as number) ^
      (T1[data[at + 6] as number] as number) ^
      (T0[data[at + 7] as number] as number);
  }
  for (; at < to; at += 1) crc = (crc >>> 8) ^ (T0[((data[at] as number) ^ crc) & 0xff] as number);
  return crc;
}
