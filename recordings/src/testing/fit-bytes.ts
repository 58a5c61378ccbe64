/**
 * Which bytes would a device have written?
 * A small FIT writer for the tests of the reader: any message with any base type, byte order, developer fields and
 * compressed timestamps, so that every layout can be put before the reader.
 */
const TYPES = {
  enum: [0x00, 1],
  sint8: [0x01, 1],
  uint8: [0x02, 1],
  sint16: [0x83, 2],
  uint16: [0x84, 2],
  sint32: [0x85, 4],
  uint32: [0x86, 4],
  string: [0x07, 1],
  float32: [0x88, 4],
  float64: [0x89, 8],
  uint8z: [0x0a, 1],
  uint16z: [0x8b, 2],
  uint32z: [0x8c, 4],
  byte: [0x0d, 1],
  sint64: [0x8e, 8],
  uint64: [0x8f, 8],
  uint64z: [0x90, 8],
} as const satisfies Record<string, readonly [code: number, size: number]>;
export type FitType = keyof typeof TYPES;
export const FIT_TYPES = Object.keys(TYPES) as readonly FitType[];
export const typeCode = (type: FitType): number => TYPES[type][0];
export const typeSize = (type: FitType): number => TYPES[type][1];

export type FitValue = number | bigint | string | readonly number[];
export type FitField = readonly [number: number, type: FitType, value: FitValue];

export type FitMessage = {
  readonly message: number;
  readonly fields: readonly FitField[];
  /** `[developer index, field number, type, value]`. */
  readonly developer?: readonly (readonly [developer: number, number: number, type: FitType, value: FitValue])[];
  readonly local?: number;
  readonly bigEndian?: boolean;
  /** Written as a compressed timestamp header with these five bits. */
  readonly compressedTime?: number;
};

export type FitOptions = { readonly headerSize?: 12 | 14; readonly crc?: 'right' | 'wrong' };

/** One whole FIT file. A definition is written whenever the layout of a local number changes. */
export function fitBytes(
  messages: readonly FitMessage[],
  { headerSize = 14, crc = 'right' }: FitOptions = {},
): Uint8Array {
  const body = messageBytes(messages);
  const header = [headerSize, 0x20, 0x54, 0x08, ...whole(body.length, 4, true), 0x2e, 0x46, 0x49, 0x54];
  if (headerSize === 14) header.push(...whole(crcOf(header), 2, true));
  const all = [...header, ...body];
  const sum = crcOf(all) ^ (crc === 'right' ? 0 : 0x1111);
  return Uint8Array.from([...all, ...whole(sum, 2, true)]);
}

function messageBytes(messages: readonly FitMessage[]): number[] {
  const layouts = new Map<number, string>();
  const bytes: number[] = [];
  for (const message of messages) {
    const local = message.local ?? 0;
    const layout = definitionBytes(message, local);
    if (layouts.get(local) !== layout.join()) {
      bytes.push(...layout);
      layouts.set(local, layout.join());
    }
    const { compressedTime, bigEndian = false } = message;
    bytes.push(compressedTime === undefined ? local : 0x80 | (local << 5) | (compressedTime & 0x1f));
    for (const [, type, value] of message.fields) bytes.push(...valueBytes(type, value, !bigEndian));
    for (const [, , type, value] of message.developer ?? []) bytes.push(...valueBytes(type, value, !bigEndian));
  }
  return bytes;
}

function definitionBytes({ message, fields, developer, bigEndian = false }: FitMessage, local: number): number[] {
  const lengthOf = (type: FitType, value: FitValue): number => valueBytes(type, value, true).length;
  const bytes = [0x40 | (developer ? 0x20 : 0) | local, 0, bigEndian ? 1 : 0, ...whole(message, 2, !bigEndian)];
  bytes.push(fields.length);
  for (const [number, type, value] of fields) bytes.push(number, lengthOf(type, value), typeCode(type));
  if (developer) {
    bytes.push(developer.length);
    for (const [index, number, type, value] of developer) bytes.push(number, lengthOf(type, value), index);
  }
  return bytes;
}

function valueBytes(type: FitType, value: FitValue, little: boolean): number[] {
  if (typeof value === 'string') return [...new TextEncoder().encode(value), 0];
  if (typeof value === 'object') return value.flatMap((one) => valueBytes(type, one, little));
  const size = typeSize(type);
  if (type === 'float32' || type === 'float64') {
    const view = new DataView(new ArrayBuffer(8));
    if (type === 'float32') view.setFloat32(0, Number(value), little);
    else view.setFloat64(0, Number(value), little);
    return [...new Uint8Array(view.buffer, 0, size)];
  }
  return whole(value, size, little);
}

function whole(value: number | bigint, size: number, little: boolean): number[] {
  const bytes = Array.from({ length: size }, (_, k) => Number((BigInt(value) >> BigInt(8 * k)) & 0xffn));
  return little ? bytes : bytes.reverse();
}

/** The definition, bit by bit: independent of the reader's. */
export function crcOf(bytes: Iterable<number>): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
