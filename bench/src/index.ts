/** What is measured: each bench by its name. Options and figures are plain data; nothing is printed here. */
import { benchAssess } from './assess.ts';
import { benchCauses } from './causes.ts';
import { benchDecode } from './decode.ts';
import { benchImport } from './import.ts';

export type BenchOptions = { readonly quick: boolean };
export type Bench = (options: BenchOptions) => object | Promise<object>;

export const BENCHES: Readonly<Record<string, Bench>> = {
  decode: benchDecode,
  import: benchImport,
  assess: benchAssess,
  causes: benchCauses,
};
