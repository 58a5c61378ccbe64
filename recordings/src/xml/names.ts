/**
 * Which of the names we know is this?
 * Local names (without prefix) found by a hash over their bytes, so that no text is made for a million elements.
 */
export type NameTable = {
  /** Number of the name in the list given, from 1; 0 for any other. */
  readonly find: (data: Uint8Array, from: number, to: number) => number;
};

const SLOTS = 512;

export function makeNameTable(names: readonly string[]): NameTable {
  const slots = new Int16Array(SLOTS);
  const spellings = names.map((name) => Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  spellings.forEach((spelling, index) => {
    let slot = hash(spelling, 0, spelling.length);
    while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    slots[slot] = index + 1;
  });
  const find: NameTable['find'] = (data, from, to) => {
    let slot = hash(data, from, to);
    for (let id = slots[slot] as number; id !== 0; id = slots[slot] as number) {
      if (same(spellings[id - 1] as Uint8Array, data, from, to)) return id;
      slot = (slot + 1) % SLOTS;
    }
    return 0;
  };
  return { find };
}

function hash(data: Uint8Array, from: number, to: number): number {
  let value = to - from;
  for (let k = from; k < to; k += 1) value = (Math.imul(value, 31) + (data[k] as number)) | 0;
  return (value ^ (value >>> 9)) & (SLOTS - 1);
}

function same(spelling: Uint8Array, data: Uint8Array, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let k = 0; k < spelling.length; k += 1) if (spelling[k] !== data[from + k]) return false;
  return true;
}
