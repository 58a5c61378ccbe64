/**
 * How do stored values become a column of numbers?
 * One plain loop for each base type and byte order, so that the engine compiles each to straight machine code; a
 * loop that decides per value is twice as slow. Invalid values leave the column as it was. Each says how many it wrote.
 */
import type { BaseType } from './base-types.ts';

/** Rows `order[from, to)` of one definition; a value stands `offset` bytes after the message's start. */
export type Source = {
  readonly data: Uint8Array;
  readonly view: DataView;
  readonly at: Int32Array;
  readonly order: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly bigEndian: boolean;
};
export type Target = { readonly column: Float64Array; readonly scale: number; readonly shift: number };

type Fill = (source: Source, invalid: number, target: Target) => number;

const unsigned8: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const raw = data[(at[row] as number) + offset] as number;
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const signed8: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const raw = ((data[(at[row] as number) + offset] as number) << 24) >> 24;
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const unsigned16Little: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const raw = (data[o] as number) | ((data[o + 1] as number) << 8);
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const unsigned16Big: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const raw = ((data[o] as number) << 8) | (data[o + 1] as number);
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const signed16Little: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const raw = (((data[o] as number) << 16) | ((data[o + 1] as number) << 24)) >> 16;
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const signed16Big: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const raw = (((data[o] as number) << 24) | ((data[o + 1] as number) << 16)) >> 16;
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const unsigned32Little: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const low = (data[o] as number) | ((data[o + 1] as number) << 8) | ((data[o + 2] as number) << 16);
    const raw = (low | ((data[o + 3] as number) << 24)) >>> 0;
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const unsigned32Big: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const low = (data[o + 3] as number) | ((data[o + 2] as number) << 8) | ((data[o + 1] as number) << 16);
    const raw = (low | ((data[o] as number) << 24)) >>> 0;
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const signed32Little: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const low = (data[o] as number) | ((data[o + 1] as number) << 8) | ((data[o + 2] as number) << 16);
    const raw = low | ((data[o + 3] as number) << 24);
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const signed32Big: Fill = ({ data, at, order, from, to, offset }, invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const o = (at[row] as number) + offset;
    const low = (data[o + 3] as number) | ((data[o + 2] as number) << 8) | ((data[o + 1] as number) << 16);
    const raw = low | ((data[o] as number) << 24);
    if (raw !== invalid) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const float32: Fill = ({ view, at, order, from, to, offset, bigEndian }, _invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const raw = view.getFloat32((at[row] as number) + offset, !bigEndian);
    // An infinity is no measurement either, and would spoil every mean.
    if (raw - raw === 0) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

const float64: Fill = ({ view, at, order, from, to, offset, bigEndian }, _invalid, { column, scale, shift }) => {
  let written = 0;
  for (let k = from; k < to; k += 1) {
    const row = order[k] as number;
    const raw = view.getFloat64((at[row] as number) + offset, !bigEndian);
    if (raw - raw === 0) {
      column[row] = raw / scale - shift;
      written += 1;
    }
  }
  return written;
};

/** Rare in records: exact up to 2^53, the invalid value compared by its halves (as doubles they round alike). */
const integer64 =
  (signed: boolean): Fill =>
  ({ view, at, order, from, to, offset, bigEndian }, invalid, { column, scale, shift }) => {
    const lowInvalid = invalid === 0 ? 0 : 0xffffffff;
    const highInvalid = invalid === 0 ? 0 : signed ? 0x7fffffff : 0xffffffff;
    let written = 0;
    for (let k = from; k < to; k += 1) {
      const row = order[k] as number;
      const o = (at[row] as number) + offset;
      const low = view.getUint32(bigEndian ? o + 4 : o, !bigEndian);
      const bits = view.getUint32(bigEndian ? o : o + 4, !bigEndian);
      if (low === lowInvalid && bits === highInvalid) continue;
      column[row] = ((signed ? bits | 0 : bits) * 4_294_967_296 + low) / scale - shift;
      written += 1;
    }
    return written;
  };

const signed64 = integer64(true);
const unsigned64 = integer64(false);

/** The loop for a type and byte order; undefined for text. */
export function findFill(type: BaseType, bigEndian: boolean): Fill | undefined {
  if (type.read === 'text') return undefined;
  if (type.read === 'float') return type.size === 4 ? float32 : float64;
  const signed = type.read === 'signed';
  if (type.size === 1) return signed ? signed8 : unsigned8;
  if (type.size === 2) {
    return signed ? (bigEndian ? signed16Big : signed16Little) : bigEndian ? unsigned16Big : unsigned16Little;
  }
  if (type.size === 4) {
    return signed ? (bigEndian ? signed32Big : signed32Little) : bigEndian ? unsigned32Big : unsigned32Little;
  }
  return signed ? signed64 : unsigned64;
}
