/** The checks that only read sources: types of every workspace, lint and format, dead code. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './bootstrap.js';
import type { Counts } from './counts.ts';
import { check } from './steps.ts';

const PURE_ROOMS = ['engine', 'words', 'recordings', 'exchange'];

export function staticChecks(): readonly Counts[] {
  writeRouteTypes();
  return [
    check('types', ['typescript/bin/tsc', '-p', '.']),
    ...PURE_ROOMS.map((room) =>
      check(`types of ${room}, without Node and browser`, ['typescript/bin/tsc', '-p', room]),
    ),
    check('types of the app', [
      'svelte-check/bin/svelte-check',
      '--workspace',
      'app',
      '--threshold',
      'warning',
      '--output',
      'human',
    ]),
    check('lint and format', ['@biomejs/biome/bin/biome', 'check', '.']),
    check('dead code', ['knip/bin/knip.js', '--no-progress']),
  ];
}

/** The types of the app's routes are written by SvelteKit; in a fresh clone nobody has asked it yet. */
function writeRouteTypes(): void {
  const kit = join(ROOT, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
  spawnSync(process.execPath, [kit, 'sync'], { cwd: join(ROOT, 'app'), stdio: ['ignore', 'ignore', 2] });
}
