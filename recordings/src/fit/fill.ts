/**
 * How do stored values become a column of numbers?
 * One plain loop for each base type, which the engine compiles to straight machine code; a loop that decides per
 * value is twice as slow. Invalid values leave the column as it was. Only `DataView`'s signed getters are used: V8
 * calls out for `getUint16`, `getUint32` and `getFloat32`, six times as slow.
 */
import type { BaseType } from './base-types.ts';

/** Points `[from, to)` of `at`, which says where each message's fields begin. */
export type Points = {
  readonly view: DataView;
  readonly at: Int32Array;
  readonly little: boolean;
  readonly from: number;
  readonly to: number;
};
/** A value stands `offset` bytes after; it becomes `raw / scale - shift` in its row of the column. */
export type Step = {
  readonly fill: Fill;
  readonly offset: number;
  readonly invalid: number;
  readonly column: Float64Array;
  readonly scale: number;
  readonly shift: number;
};

type Fill = (points: Points, step: Step) => void;

const unsigned8: Fill = ({ view, at, from, to }, { offset, invalid, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    const raw = view.getInt8((at[k] as number) + offset) & 0xff;
    if (raw !== invalid) column[k] = raw / scale - shift;
  }
};

const signed8: Fill = ({ view, at, from, to }, { offset, invalid, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    const raw = view.getInt8((at[k] as number) + offset);
    if (raw !== invalid) column[k] = raw / scale - shift;
  }
};

const unsigned16: Fill = ({ view, at, from, to, little }, { offset, invalid, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    const raw = view.getInt16((at[k] as number) + offset, little) & 0xffff;
    if (raw !== invalid) column[k] = raw / scale - shift;
  }
};

const signed16: Fill = ({ view, at, from, to, little }, { offset, invalid, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    const raw = view.getInt16((at[k] as number) + offset, little);
    if (raw !== invalid) column[k] = raw / scale - shift;
  }
};

const unsigned32: Fill = ({ view, at, from, to, little }, { offset, invalid, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    const raw = view.getInt32((at[k] as number) + offset, little) >>> 0;
    if (raw !== invalid) column[k] = raw / scale - shift;
  }
};

const signed32: Fill = ({ view, at, from, to, little }, { offset, invalid, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    const raw = view.getInt32((at[k] as number) + offset, little);
    if (raw !== invalid) column[k] = raw / scale - shift;
  }
};

const bits = new Int32Array(1);
const bitsAsFloat = new Float32Array(bits.buffer);

const float32: Fill = ({ view, at, from, to, little }, { offset, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    bits[0] = view.getInt32((at[k] as number) + offset, little);
    const raw = bitsAsFloat[0] as number;
    // An infinity is no measurement either, and would spoil every mean.
    if (raw - raw === 0) column[k] = raw / scale - shift;
  }
};

const float64: Fill = ({ view, at, from, to, little }, { offset, column, scale, shift }) => {
  for (let k = from; k < to; k += 1) {
    const raw = view.getFloat64((at[k] as number) + offset, little);
    if (raw - raw === 0) column[k] = raw / scale - shift;
  }
};

/** Rare in records: exact up to 2^53, the invalid value compared by its halves (as doubles neighbours are alike). */
const integer64 =
  (signed: boolean): Fill =>
  ({ view, at, from, to, little }, { offset, invalid, column, scale, shift }) => {
    const lowInvalid = invalid === 0 ? 0 : 0xffffffff;
    const highInvalid = invalid === 0 ? 0 : signed ? 0x7fffffff : 0xffffffff;
    for (let k = from; k < to; k += 1) {
      const o = (at[k] as number) + offset;
      const low = view.getInt32(little ? o : o + 4, little) >>> 0;
      const high = view.getInt32(little ? o + 4 : o, little);
      const top = signed ? high : high >>> 0;
      if (low !== lowInvalid || top !== highInvalid) column[k] = (top * 4_294_967_296 + low) / scale - shift;
    }
  };

const signed64 = integer64(true);
const unsigned64 = integer64(false);

/** The loop for a type; undefined for text. */
export function findFill({ read, size }: BaseType): Fill | undefined {
  if (read === 'text') return undefined;
  if (read === 'float') return size === 4 ? float32 : float64;
  const signed = read === 'signed';
  if (size === 1) return signed ? signed8 : unsigned8;
  if (size === 2) return signed ? signed16 : unsigned16;
  if (size === 4) return signed ? signed32 : unsigned32;
  return signed ? signed64 : unsigned64;
}
