/**
 * Which record points share a layout?
 * Long stretches of one definition are read in place. Devices that change the definition from point to point give
 * short ones: those points are read definition by definition into a spare column and put where they belong.
 */
import type { Definition } from './definition.ts';
import type { Points, Step } from './fill.ts';
import type { Scan } from './scan.ts';

/** Shorter than this, calling a loop costs more than the loop. */
const WORTH_A_CALL = 24;

export type Group = {
  readonly definition: Definition;
  /** `[from, to)` pairs of rows, one after the other. */
  readonly stretches: readonly number[];
  readonly scattered: { readonly rows: Int32Array; readonly at: Int32Array } | undefined;
  readonly view: DataView;
  readonly at: Int32Array;
};

export function groupByDefinition(scan: Scan): readonly Group[] {
  const { records, definitions, data } = scan;
  const stretches: number[][] = definitions.map(() => []);
  const singles = new Int32Array(definitions.length);
  eachStretch(records, (index, from, to) => {
    if (to - from >= WORTH_A_CALL) stretches[index]?.push(from, to);
    else singles[index] = (singles[index] as number) + to - from;
  });
  const scattered = Array.from(singles, (count) => new Int32Array(count));
  const next = new Int32Array(definitions.length);
  eachStretch(records, (index, from, to) => {
    if (to - from >= WORTH_A_CALL) return;
    const rows = scattered[index] as Int32Array;
    let place = next[index] as number;
    for (let row = from; row < to; row += 1, place += 1) rows[place] = row;
    next[index] = place;
  });
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return definitions
    .map((definition, index) => ({
      definition,
      stretches: stretches[index] as number[],
      scattered: gather(scattered[index] as Int32Array, records.at),
      view,
      at: records.at,
    }))
    .filter((group) => group.stretches.length > 0 || group.scattered);
}

export function eachStretch(
  { count, stretches }: Scan['records'],
  visit: (definition: number, from: number, to: number) => void,
): void {
  for (let k = 0; k < stretches.length; k += 2) {
    visit(stretches[k + 1] as number, stretches[k] as number, stretches[k + 2] ?? count);
  }
}

function gather(rows: Int32Array, at: Int32Array): Group['scattered'] {
  if (rows.length === 0) return undefined;
  const own = new Int32Array(rows.length);
  for (let k = 0; k < rows.length; k += 1) own[k] = at[rows[k] as number] as number;
  return { rows, at: own };
}

/** Reads the rows of one definition; a later step outranks an earlier one in the same column. */
export function fillRows(group: Group, steps: readonly Step[]): void {
  const { view, at, stretches, scattered } = group;
  const little = !group.definition.bigEndian;
  for (let k = 0; k < stretches.length; k += 2) {
    const points = { view, at, little, from: stretches[k] as number, to: stretches[k + 1] as number };
    for (const step of steps) step.fill(points, step);
  }
  if (!scattered) return;
  fillScattered({ view, at: scattered.at, little, from: 0, to: scattered.at.length }, scattered.rows, steps);
}

function fillScattered(points: Points, rows: Int32Array, steps: readonly Step[]): void {
  const spare = new Float64Array(rows.length);
  for (const step of steps) {
    spare.fill(Number.NaN);
    step.fill(points, { ...step, column: spare });
    for (let k = 0; k < rows.length; k += 1) {
      const value = spare[k] as number;
      if (value - value === 0) step.column[rows[k] as number] = value;
    }
  }
}
