/**
 * What bytes lie in this file, or in this place of an archive, once unpacked?
 * First only the beginning, to see what it is; the whole only for what is a recording, never beyond the limits.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { constants, crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { LIMITS } from './limits.ts';
import { type Task, Unreadable, type ZipSource } from './task.ts';

export type Content = {
  /** Packed size; 0 for an empty file. */
  readonly packedBytes: number;
  /** The first bytes, unpacked. */
  head(): Uint8Array;
  whole(): Uint8Array;
  close(): void;
};

/** Compressed bytes that are unpacked to see the beginning: at most 4 MiB come out of them. */
const HEAD_PACKED_BYTES = 4096;
const LOCAL_HEADER_BYTES = 30;
const LOCAL_HEADER_SIGNATURE = 0x04034b50;
const DEFLATED = 8;

export function openContent(source: Task['source']): Content {
  const descriptor = openSync(source.path, 'r');
  try {
    const packed = source.kind === 'file' ? plainFile(descriptor) : zipEntry(descriptor, source);
    return { ...throughGzip(packed), packedBytes: packed.packedBytes, close: () => closeSync(descriptor) };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

type Packed = { readonly packedBytes: number; head(): Uint8Array; whole(): Uint8Array };

function plainFile(descriptor: number): Packed {
  const { size } = fstatSync(descriptor);
  return {
    packedBytes: size,
    head: () => readAt(descriptor, 0, Math.min(size, LIMITS.headBytes)),
    whole() {
      if (size > LIMITS.recordingBytes) throw new Unreadable('too-large');
      return readAt(descriptor, 0, size);
    },
  };
}

function zipEntry(descriptor: number, source: ZipSource): Packed {
  const start = dataStart(descriptor, source);
  if (source.method !== DEFLATED) return storedEntry(descriptor, source, start);
  return {
    packedBytes: source.bytes,
    head: () =>
      beginning(readAt(descriptor, start, Math.min(source.compressedBytes, HEAD_PACKED_BYTES)), inflateRawSync),
    whole() {
      const { bytes, compressedBytes } = source;
      if (bytes > LIMITS.recordingBytes) throw new Unreadable('too-large');
      if (isSuspicious(bytes, compressedBytes)) throw new Unreadable('expands-too-far');
      const packed = readAt(descriptor, start, compressedBytes);
      return checked(
        unpack(() => inflateRawSync(packed, { maxOutputLength: bytes || 1, chunkSize: chunk(bytes) })),
        source,
      );
    },
  };
}

const storedEntry = (descriptor: number, source: ZipSource, start: number): Packed => ({
  packedBytes: source.bytes,
  head: () => readAt(descriptor, start, Math.min(source.compressedBytes, LIMITS.headBytes)),
  whole() {
    if (source.compressedBytes > LIMITS.recordingBytes) throw new Unreadable('too-large');
    return checked(readAt(descriptor, start, source.compressedBytes), source);
  },
});

/** The central directory says where the entry's own header is; the data follows that header's name and extras. */
export function dataStart(descriptor: number, source: ZipSource): number {
  const header = readAt(descriptor, source.headerOffset, LOCAL_HEADER_BYTES);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < LOCAL_HEADER_BYTES || view.getUint32(0, true) !== LOCAL_HEADER_SIGNATURE) {
    throw new Unreadable('broken-archive');
  }
  return source.headerOffset + LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

function checked(bytes: Uint8Array, source: ZipSource): Uint8Array {
  if (bytes.length !== source.bytes || crc32(bytes) !== source.crc32) throw new Unreadable('wrong-checksum');
  return bytes;
}

/** `.gz` is recognised by its bytes, whatever the name, and may be packed more than once. */
function throughGzip(packed: Packed): Pick<Content, 'head' | 'whole'> {
  return {
    head() {
      let head = packed.head();
      for (let depth = 0; isGzip(head) && depth < LIMITS.nesting; depth++) {
        head = beginning(head.subarray(0, HEAD_PACKED_BYTES), gunzipSync);
      }
      return head;
    },
    whole() {
      let bytes = packed.whole();
      for (let depth = 0; isGzip(bytes); depth++) {
        if (depth >= LIMITS.nesting) throw new Unreadable('nested-too-deep');
        bytes = gunzip(bytes);
      }
      return bytes;
    },
  };
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

function gunzip(packed: Uint8Array): Uint8Array {
  const { recordingBytes, suspiciousBytes, expansion } = LIMITS;
  const most = Math.min(recordingBytes, Math.max(suspiciousBytes, packed.length * expansion));
  const trailer = new DataView(packed.buffer, packed.byteOffset + Math.max(0, packed.length - 4));
  const promised = trailer.byteLength >= 4 ? trailer.getUint32(0, true) : 0;
  try {
    return gunzipSync(packed, { maxOutputLength: most, chunkSize: chunk(Math.min(promised, most)) });
  } catch (error) {
    if (!isTooLong(error)) throw new Unreadable('broken-gzip');
    throw new Unreadable(most === recordingBytes ? 'too-large' : 'expands-too-far');
  }
}

/** One chunk of the right size: nearly twice as fast as growing (the default is 16 KiB). */
const chunk = (bytes: number): number => Math.max(1024, Math.min(bytes + 64, LIMITS.recordingBytes));

const isSuspicious = (bytes: number, packedBytes: number): boolean =>
  bytes > LIMITS.suspiciousBytes && bytes > packedBytes * LIMITS.expansion;

const isTooLong = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';

function unpack(action: () => Uint8Array): Uint8Array {
  try {
    return action();
  } catch (error) {
    throw new Unreadable(isTooLong(error) ? 'expands-too-far' : 'broken-archive');
  }
}

/** As far as a cut-off piece unpacks; nothing when it does not. */
function beginning(piece: Uint8Array, inflate: typeof gunzipSync): Uint8Array {
  try {
    return inflate(piece, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, LIMITS.headBytes);
  } catch {
    return new Uint8Array();
  }
}

function readAt(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(length);
  let done = 0;
  while (done < length) {
    const read = readSync(descriptor, bytes, done, length - done, position + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
}
