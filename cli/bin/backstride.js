#!/usr/bin/env node
// Plain JavaScript that Node 18 understands: finds Node 26, then runs the command with it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureRuntime, environment } from '../../tools/bootstrap.js';

const node = ensureRuntime();
if (node === process.execPath) {
  const { main } = await import('../src/main.ts');
  await main();
} else {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: 'inherit', env: environment(node) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
