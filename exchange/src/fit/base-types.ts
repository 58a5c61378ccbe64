/**
 * How does a FIT file store a number?
 * The base types that our writers use. `invalid` says "nothing measured"; what a type cannot hold is written as that.
 */
export type BaseType = {
  /** The number that stands for the type in a definition. */
  readonly code: number;
  readonly size: 1 | 2 | 4 | 8;
  readonly kind: 'unsigned' | 'signed' | 'float';
  readonly lowest: number;
  readonly highest: number;
  readonly invalid: number;
};

const unsigned = (code: number, size: 1 | 2 | 4): BaseType => {
  const invalid = 2 ** (8 * size) - 1;
  return { code, size, kind: 'unsigned', lowest: 0, highest: invalid - 1, invalid };
};
const signed = (code: number, size: 1 | 2 | 4): BaseType => {
  const invalid = 2 ** (8 * size - 1) - 1;
  return { code, size, kind: 'signed', lowest: -invalid, highest: invalid - 1, invalid };
};
const float = (code: number, size: 4 | 8, highest: number): BaseType => ({
  code,
  size,
  kind: 'float',
  lowest: -highest,
  highest,
  invalid: Number.NaN,
});

export const BASE_TYPES = {
  enum: unsigned(0x00, 1),
  sint8: signed(0x01, 1),
  uint8: unsigned(0x02, 1),
  sint16: signed(0x83, 2),
  uint16: unsigned(0x84, 2),
  sint32: signed(0x85, 4),
  uint32: unsigned(0x86, 4),
  float32: float(0x88, 4, 3.4028234663852886e38),
  float64: float(0x89, 8, Number.MAX_VALUE),
} as const satisfies Record<string, BaseType>;
export type BaseTypeName = keyof typeof BASE_TYPES;
export type WholeTypeName = Exclude<BaseTypeName, 'float32' | 'float64'>;

/** Text and bytes have their own lengths. */
export const TEXT_CODE = 0x07;
export const BYTES_CODE = 0x0d;

export type NumberSpot = { readonly view: DataView; readonly at: number; readonly littleEndian: boolean };

/** Puts one number where it belongs; floats are for columns only and have loops of their own. */
export function writeWhole({ view, at, littleEndian }: NumberSpot, value: number, as: BaseType): void {
  const { size, lowest, highest, invalid } = as;
  const rounded = Math.round(value);
  const stored = rounded >= lowest && rounded <= highest ? rounded : invalid;
  // Two's complement: the same bits whether the number is read as signed or not.
  if (size === 1) view.setUint8(at, stored);
  else if (size === 2) view.setUint16(at, stored, littleEndian);
  else view.setUint32(at, stored, littleEndian);
}
