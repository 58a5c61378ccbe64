/**
 * `npm run bench`: measures everything, prints a readable table and keeps the figures in `docs/benchmarks.md`.
 * `npm run -s bench -- NAME --json [--quick]` measures one and prints one JSON object, nothing else, on stdout.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHES } from '@backstride/bench';
import { keepFigures, tableOf } from './bench-tables.ts';
import { ROOT } from './bootstrap.js';

const DOCS = join(ROOT, 'docs', 'benchmarks.md');
const WRONG_USAGE = 2;

const { names, json, quick } = readOptions();
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) continue;
  if (!json) process.stderr.write(`Measuring ${name} …\n`);
  const figures = await bench({ quick });
  if (json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else {
    process.stdout.write(`\n${name}\n${tableOf(figures)}\n`);
    // Scaled down, the figures are for a look and not for keeping.
    if (!quick) writeFileSync(DOCS, keepFigures(readFileSync(DOCS, 'utf8'), name, { figures, measured: measuredOn() }));
  }
}

function measuredOn(): string {
  const [{ model } = { model: 'unknown' }] = cpus();
  return `${Temporal.Now.plainDateISO()}, Node ${process.versions.node}, ${cpus().length} cores of ${model.trim()}`;
}

function readOptions(): { readonly names: readonly string[]; readonly json: boolean; readonly quick: boolean } {
  const all = Object.keys(BENCHES);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
    });
    const unknown = positionals.find((name) => !all.includes(name));
    if (unknown !== undefined) throw new Error(`There is no bench "${unknown}". There are: ${all.join(', ')}.`);
    if (values.json && positionals.length !== 1) throw new Error('--json needs the name of one bench.');
    return { ...values, names: positionals.length > 0 ? positionals : all };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(WRONG_USAGE);
  }
}
