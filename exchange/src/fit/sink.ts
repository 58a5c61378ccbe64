/**
 * Where do the bytes of a FIT file go while their number is not known yet?
 * A buffer that grows, and the header and checksum around what was put into it.
 */
import { checksum } from './checksum.ts';

export type Sink = {
  readonly littleEndian: boolean;
  data: Uint8Array<ArrayBuffer>;
  view: DataView;
  length: number;
};

const HEADER_BYTES = 14;
const CRC_BYTES = 2;
/** Version 2.0 of the protocol: the first that knows developer fields. */
const PROTOCOL_VERSION = 0x20;
const PROFILE_VERSION = 2100;

export function makeSink(expectedBytes: number, littleEndian: boolean): Sink {
  const data = new Uint8Array(expectedBytes + HEADER_BYTES + CRC_BYTES);
  return { littleEndian, data, view: new DataView(data.buffer), length: HEADER_BYTES };
}

/** Room for `bytes` more; returns where they begin. */
export function reserve(sink: Sink, bytes: number): number {
  const at = sink.length;
  sink.length += bytes;
  if (sink.length + CRC_BYTES > sink.data.length) {
    const larger = new Uint8Array((sink.length + CRC_BYTES) * 2);
    larger.set(sink.data);
    sink.data = larger;
    sink.view = new DataView(larger.buffer);
  }
  return at;
}

/** The whole file. Header and checksums are little-endian, whatever the messages are. */
export function finish(sink: Sink): Uint8Array<ArrayBuffer> {
  const { data, view, length } = sink;
  view.setUint8(0, HEADER_BYTES);
  view.setUint8(1, PROTOCOL_VERSION);
  view.setUint16(2, PROFILE_VERSION, true);
  view.setUint32(4, length - HEADER_BYTES, true);
  data.set([0x2e, 0x46, 0x49, 0x54], 8);
  view.setUint16(12, checksum(data, 0, 12), true);
  view.setUint16(length, checksum(data, 0, length), true);
  return data.slice(0, length + CRC_BYTES);
}
