/** `node tools/run.js COMMAND …`: makes sure of Node 26 and the packages, then runs tools/COMMAND.ts with them. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, ensureRuntime, environment, ROOT } from './bootstrap.js';

const [command, ...args] = process.argv.slice(2);
const node = ensureRuntime();
ensureDependencies(node);
const child = spawn(node, [join(ROOT, 'tools', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: environment(node),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
