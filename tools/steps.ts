/**
 * One step of a test run: a command of ours, run with this Node, and what it counted.
 * A check without tests of its own (types, lint) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap.js';
import { type Counts, NOTHING } from './counts.ts';

const RESULTS = join(ROOT, '.cache', 'results');

/** A check that passes or fails as a whole. */
export function check(name: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): Counts {
  say(name);
  return run(command, env) === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** Vitest with one of our configurations. */
export function vitest(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Counts {
  const file = resultFile(name);
  say(name);
  const status = run(
    ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    env,
  );
  const read = readResult(file);
  if (read === undefined) return { ...NOTHING, failed: 1 };
  const counts = {
    passed: Number(read.numPassedTests),
    failed: Number(read.numFailedTests),
    skipped: Number(read.numPendingTests) + Number(read.numTodoTests ?? 0),
  };
  // A suite that does not even load has no failed test in it, yet the run failed.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Playwright's tests in a real browser. */
export function playwright(name: string, env: NodeJS.ProcessEnv): Counts {
  const file = resultFile(name);
  say(name);
  const status = run(['@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = readResult(file)?.stats as Record<string, number> | undefined;
  if (stats === undefined) return { ...NOTHING, failed: 1 };
  const counts = {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function run([script, ...args]: readonly string[], env: NodeJS.ProcessEnv): number {
  const file = join(ROOT, 'node_modules', script ?? '');
  const options = { cwd: ROOT, stdio: 'inherit' as const, env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [file, ...args], options).status ?? 1;
}

function resultFile(name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  return file;
}

const readResult = (file: string): Record<string, unknown> | undefined =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

const say = (name: string): void => {
  process.stdout.write(`\n── ${name}\n`);
};
