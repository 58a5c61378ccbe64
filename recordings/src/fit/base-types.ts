/**
 * How is a FIT value stored?
 * The base types by their low five bits (the high bit only says "more than one byte", and some makers leave it out).
 * A value equal to `invalid` means "nothing measured"; for floats it is NaN.
 */
export type BaseType = {
  readonly name: string;
  readonly size: number;
  readonly read: 'unsigned' | 'signed' | 'float' | 'text';
  readonly invalid: number;
};

const BASE_TYPES: readonly BaseType[] = [
  { name: 'enum', size: 1, read: 'unsigned', invalid: 0xff },
  { name: 'sint8', size: 1, read: 'signed', invalid: 0x7f },
  { name: 'uint8', size: 1, read: 'unsigned', invalid: 0xff },
  { name: 'sint16', size: 2, read: 'signed', invalid: 0x7fff },
  { name: 'uint16', size: 2, read: 'unsigned', invalid: 0xffff },
  { name: 'sint32', size: 4, read: 'signed', invalid: 0x7fffffff },
  { name: 'uint32', size: 4, read: 'unsigned', invalid: 0xffffffff },
  { name: 'string', size: 1, read: 'text', invalid: 0 },
  { name: 'float32', size: 4, read: 'float', invalid: Number.NaN },
  { name: 'float64', size: 8, read: 'float', invalid: Number.NaN },
  { name: 'uint8z', size: 1, read: 'unsigned', invalid: 0 },
  { name: 'uint16z', size: 2, read: 'unsigned', invalid: 0 },
  { name: 'uint32z', size: 4, read: 'unsigned', invalid: 0 },
  { name: 'byte', size: 1, read: 'unsigned', invalid: 0xff },
  // The 64-bit sentinels are no exact doubles; where it matters they are compared by their halves.
  { name: 'sint64', size: 8, read: 'signed', invalid: 2 ** 63 },
  { name: 'uint64', size: 8, read: 'unsigned', invalid: 2 ** 64 },
  { name: 'uint64z', size: 8, read: 'unsigned', invalid: 0 },
];

/** Undefined for a number that no FIT type has. */
export const findBaseType = (number: number): BaseType | undefined => BASE_TYPES[number & 0x1f];
