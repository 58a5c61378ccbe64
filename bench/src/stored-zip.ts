/**
 * How does an archive of gigabytes come to be without ever being in memory?
 * A zip with its members stored as they are, written as they come; the directory follows at the end.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

export type StoredZip = {
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** Writes the directory; returns the size of the whole. */
  readonly close: () => number;
};

const MEMBER = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the first day that a zip knows. */
const DAY = 0x0021;

export function openStoredZip(path: string): StoredZip {
  const file = openSync(path, 'wx', 0o600);
  const directory: Buffer[] = [];
  let length = 0;
  const write = (bytes: Uint8Array): void => {
    writeSync(file, bytes);
    length += bytes.length;
  };
  return {
    add(name, bytes) {
      const sizes = { crc: crc32(bytes), size: bytes.length, name: Buffer.from(name) };
      directory.push(listed(sizes, length));
      write(member(sizes));
      write(bytes);
    },
    close() {
      const end = Buffer.alloc(22);
      const listing = Buffer.concat(directory);
      end.writeUInt32LE(END, 0);
      end.writeUInt16LE(directory.length, 8);
      end.writeUInt16LE(directory.length, 10);
      end.writeUInt32LE(listing.length, 12);
      end.writeUInt32LE(length, 16);
      write(listing);
      write(end);
      closeSync(file);
      return length;
    },
  };
}

type Sizes = { readonly crc: number; readonly size: number; readonly name: Buffer };

function member(sizes: Sizes): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(MEMBER, 0);
  common(head, 4, sizes);
  return Buffer.concat([head, sizes.name]);
}

function listed(sizes: Sizes, at: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(LISTED, 0);
  head.writeUInt16LE(20, 4);
  common(head, 6, sizes);
  head.writeUInt32LE(at, 42);
  return Buffer.concat([head, sizes.name]);
}

/** Version needed, flags, method 0, time, day, checksum, both sizes, length of the name. */
function common(head: Buffer, from: number, { crc, size, name }: Sizes): void {
  head.writeUInt16LE(20, from);
  head.writeUInt16LE(DAY, from + 8);
  head.writeUInt32LE(crc, from + 10);
  head.writeUInt32LE(size, from + 14);
  head.writeUInt32LE(size, from + 18);
  head.writeUInt16LE(name.length, from + 22);
}
