/**
 * How is one kind of FIT message laid out?
 * A definition names fields with sizes and types; data messages that follow hold the bare values. Some makers repeat
 * the same definition thousands of times, so equal ones are recognised by their bytes and kept once.
 */
import { MESSAGES } from './fields.ts';

export type Field = { readonly number: number; readonly offset: number; readonly size: number; readonly type: number };
export type DeveloperField = {
  readonly number: number;
  readonly developer: number;
  readonly offset: number;
  readonly size: number;
};

export type Definition = {
  /** Position in the file's list of distinct definitions. */
  readonly index: number;
  readonly message: number;
  /** Is the message one of `MESSAGES`? */
  readonly isWanted: boolean;
  readonly bigEndian: boolean;
  /** Bytes of a data message after its header byte. */
  readonly size: number;
  /** Where field 253 stands as four bytes; -1 without one. */
  readonly timeOffset: number;
  readonly fields: readonly Field[];
  readonly developerFields: readonly DeveloperField[];
  /** The definition's own bytes, header byte excluded. */
  readonly from: number;
  readonly to: number;
};

const TIMESTAMP = 253;
const WANTED: ReadonlySet<number> = new Set(Object.values(MESSAGES));

/** Where the definition that starts after the header byte at `at` ends; beyond `data.length` when it is cut off. */
export function definitionEnd(data: Uint8Array, at: number): number {
  const fieldsEnd = at + 6 + 3 * (data[at + 5] ?? 0);
  return ((data[at] as number) & 0x20) === 0 ? fieldsEnd : fieldsEnd + 1 + 3 * (data[fieldsEnd] ?? 0);
}

/** Bytes made to have one hash must not make every search long. */
const ALIKE_KEPT = 8;
/** Real files have up to a hundred. */
export const DEFINITIONS_KEPT = 20_000;

/** Distinct definitions of one file, found again by their bytes. */
export type DefinitionCache = {
  readonly all: Definition[];
  readonly byHash: Map<number, Definition[]>;
};

export const emptyCache = (): DefinitionCache => ({ all: [], byHash: new Map() });

/** The definition whose header byte is at `at` and whose end is known to lie inside the data. */
export function readDefinition(data: Uint8Array, at: number, to: number, cache: DefinitionCache): Definition {
  const from = at + 1;
  const developers = ((data[at] as number) & 0x20) !== 0;
  let hash = developers ? 1 : 0;
  for (let k = from; k < to; k += 1) hash = Math.imul(hash ^ (data[k] as number), 0x01000193);
  const alike = cache.byHash.get(hash);
  const known = alike?.find((one) => sameBytes(data, one, from, to));
  if (known) return known;
  const made = makeDefinition(data, from, to, cache.all.length);
  cache.all.push(made);
  if (!alike) cache.byHash.set(hash, [made]);
  else if (alike.length < ALIKE_KEPT) alike.push(made);
  return made;
}

function sameBytes(data: Uint8Array, one: Definition, from: number, to: number): boolean {
  if (one.to - one.from !== to - from) return false;
  for (let k = from, other = one.from; k < to; k += 1, other += 1) if (data[k] !== data[other]) return false;
  return true;
}

function makeDefinition(data: Uint8Array, from: number, to: number, index: number): Definition {
  const bigEndian = data[from + 1] === 1;
  const low = data[from + 2] as number;
  const high = data[from + 3] as number;
  const fields: Field[] = [];
  let size = 0;
  let timeOffset = -1;
  const fieldsEnd = from + 5 + 3 * (data[from + 4] as number);
  for (let at = from + 5; at < fieldsEnd; at += 3) {
    const field = {
      number: data[at] as number,
      offset: size,
      size: data[at + 1] as number,
      type: (data[at + 2] as number) & 0x1f,
    };
    if (field.number === TIMESTAMP && field.size === 4) timeOffset = size;
    size += field.size;
    fields.push(field);
  }
  const developerFields: DeveloperField[] = [];
  for (let at = fieldsEnd + 1; at < to; at += 3) {
    const length = data[at + 1] as number;
    developerFields.push({
      number: data[at] as number,
      developer: data[at + 2] as number,
      offset: size,
      size: length,
    });
    size += length;
  }
  const message = bigEndian ? (low << 8) | high : (high << 8) | low;
  const isWanted = WANTED.has(message);
  return { index, message, isWanted, bigEndian, size, timeOffset, fields, developerFields, from, to };
}
