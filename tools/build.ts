/**
 * Is the built app the one that these sources make?
 * Builds it only when a source changed since the last build; a stamp beside the build holds their hash.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap.js';

/** What ends up in the browser or in the server's bundle. */
const SOURCES = [
  'app/src',
  'app/static',
  'app/vite.config.ts',
  'app/package.json',
  'engine/src',
  'words/src',
  'package-lock.json',
];
const BUILD = join(ROOT, 'app', 'build');
const STAMP = join(BUILD, '.sources');

/** Builds the app if needed; throws one sentence when the build fails. */
export function ensureBuild(): void {
  const wanted = hashOf(SOURCES.map((path) => join(ROOT, path)));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stderr.write('Building the app …\n');
  rmSync(STAMP, { force: true });
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(ROOT, 'app'),
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    process.stderr.write(`${built.stdout}${built.stderr}`);
    throw new Error('The app could not be built; the lines above say why.');
  }
  writeFileSync(STAMP, wanted);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** The file itself, or all files below a folder, tests left out. */
function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath, item.name));
}
