/**
 * `npm run proof`: the same tests with their full counts, mutation tests of the safety rooms, and the figures into
 * docs/proof.md. Takes hours on a small machine; `npm test` runs all of it with bounded samples.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap.js';
import { add, type Counts, line, NOTHING } from './counts.ts';
import { vitest } from './steps.ts';

const CASES = Number(process.env.BACKSTRIDE_PROOF_RUNS ?? 1_000_000);
const ROOMS = ['engine', 'words', 'recordings', 'store', 'exchange', 'visits', 'cases'];

const full = vitest('full counts', ['--testTimeout=0', ...ROOMS], { BACKSTRIDE_PROOF_RUNS: String(CASES) });
const mutation = process.argv.includes('--no-mutation') ? undefined : mutate();
writeFigures(full, mutation);
const failed: Counts = mutation !== undefined && mutation.score < 95 ? { ...NOTHING, failed: 1 } : NOTHING;
const counts = add(full, failed);
process.stdout.write(`\n${line(counts)}\n`);
process.exit(counts.failed > 0 ? 1 : 0);

type Mutation = {
  readonly killed: number;
  readonly survived: readonly string[];
  readonly total: number;
  readonly score: number;
};
type Mutant = { status: string; mutatorName: string; replacement?: string; location: { start: { line: number } } };

/** Plants faults one by one; a fault that no test notices has survived. */
function mutate(): Mutation | undefined {
  const file = join(ROOT, '.cache', 'mutation', 'mutation.json');
  spawnSync(process.execPath, [join(ROOT, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (!existsSync(file)) return undefined;
  const files = Object.entries<{ mutants: Mutant[] }>(JSON.parse(readFileSync(file, 'utf8')).files);
  const mutants = files.flatMap(([path, { mutants }]) => mutants.map((mutant) => ({ path, ...mutant })));
  const counted = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = counted
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(
      (one) =>
        `${one.path}:${one.location.start.line} ${one.mutatorName}${one.replacement ? ` → ${one.replacement}` : ''}`,
    );
  return { killed, survived, total: counted.length, score: (100 * killed) / Math.max(1, counted.length) };
}

function writeFigures(full: Counts, mutation: Mutation | undefined): void {
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const lines = [
    '# Proof',
    '',
    `Written by \`npm run proof\` on ${day} with ${CASES.toLocaleString('en')} cases for each property.`,
    '',
    `- Tests with full counts: ${line(full)}.`,
    ...(mutation === undefined
      ? ['- Mutation tests: not run this time.']
      : [
          `- Mutation tests of the safety rooms: ${mutation.killed} of ${mutation.total} planted faults noticed (${mutation.score.toFixed(1)} %).`,
          '',
          '## Planted faults that no test noticed',
          '',
          ...(mutation.survived.length === 0 ? ['None.'] : mutation.survived.map((one) => `- \`${one}\``)),
        ]),
    '',
  ];
  writeFileSync(join(ROOT, 'docs', 'proof.md'), lines.join('\n'));
}
