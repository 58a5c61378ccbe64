import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Breach, type BreachKind, findBreaches } from './architecture.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOMS = ['engine', 'words', 'recordings', 'store', 'exchange', 'visits', 'app', 'cli', 'cases', 'bench'];

const house = readHouse();

describe('the house as it stands', () => {
  test('keeps its order: no import against the direction, no cycle, nothing ambient in the pure rooms', () => {
    expect(findBreaches(house)).toEqual([]);
  });

  test('is read whole: every workspace has source files', () => {
    for (const room of ROOMS)
      expect(
        [...house.keys()].some((file) => file.startsWith(`${room}/`)),
        room,
      ).toBe(true);
  });
});

/** One planted break of each kind: the file, its text, and what must be found. */
const PLANTED: readonly { name: string; kind: BreachKind; file: string; text: string }[] = [
  {
    name: 'the engine imports the store',
    kind: 'workspace',
    file: 'engine/src/load/p.ts',
    text: "import { x } from '@backstride/store';",
  },
  {
    name: 'recordings import exchange',
    kind: 'workspace',
    file: 'recordings/src/p.ts',
    text: "import { x } from '@backstride/exchange';",
  },
  {
    name: 'store imports visits',
    kind: 'workspace',
    file: 'store/src/p.ts',
    text: "export * from '@backstride/visits';",
  },
  {
    name: 'load looks up to the plan',
    kind: 'room',
    file: 'engine/src/load/p.ts',
    text: "import { x } from '../plan/rules.ts';",
  },
  {
    name: 'causes look sideways at triage',
    kind: 'room',
    file: 'engine/src/causes/p.ts',
    text: "import type { T } from '../plan/gate.ts';",
  },
  {
    name: 'core imports sources',
    kind: 'room',
    file: 'engine/src/core/p.ts',
    text: "import type { S } from '../sources/rule.ts';",
  },
  {
    name: 'a file imports itself in a circle',
    kind: 'cycle',
    file: 'engine/src/core/p.ts',
    text: "import { y } from './p.ts'; export const y = 1;",
  },
  {
    name: 'the engine takes a dependency',
    kind: 'dependency',
    file: 'engine/src/core/p.ts',
    text: "import * as v from 'valibot';",
  },
  {
    name: 'recordings read a file',
    kind: 'dependency',
    file: 'recordings/src/p.ts',
    text: "import { readFileSync } from 'node:fs';",
  },
  {
    name: 'exchange reads a file lazily',
    kind: 'dependency',
    file: 'exchange/src/p.ts',
    text: "export const f = () => import('node:fs');",
  },
  ...[
    'Date.now()',
    'new Date()',
    'Temporal.Now.instant()',
    'performance.now()',
    'Math.random()',
    "console.log('x')",
    "fetch('/x')",
    'crypto.randomUUID()',
    'process.env.X',
    '(1).toLocaleString()',
    "'a'.localeCompare('b')",
    'new Intl.NumberFormat()',
    'setTimeout(() => {}, 1)',
    'globalThis.Date.now()',
  ].map((code) => ({
    name: `a pure room uses ${code}`,
    kind: 'ambient' as const,
    file: 'exchange/src/p.ts',
    text: `export const f = (): unknown => ${code};`,
  })),
  {
    name: 'a rule names another file',
    kind: 'rule-id',
    file: 'engine/src/load/p.ts',
    text: "export const R = { id: 'load/q#LD-01' };",
  },
  {
    name: 'a rule stands under another key',
    kind: 'rule-id',
    file: 'engine/src/load/p.ts',
    text: "export const R = { 'LD-02': { id: 'load/p#LD-01' } };",
  },
  {
    name: 'rows that say another file than their own',
    kind: 'rule-id',
    file: 'engine/src/load/p.ts',
    text: "export const R = rowsAt('load/q', { 'RF-01': {} });",
  },
  {
    name: 'a rule id stands twice',
    kind: 'rule-id',
    file: 'engine/src/load/p.ts',
    text: "export const R = [{ id: 'load/p#A-1' }, { id: 'load/p#A-1' }];",
  },
];

describe('a planted break is found', () => {
  test.each(PLANTED)('$name', ({ kind, file, text }) => {
    const planted = findBreaches(new Map([...house, [file, text]]));
    expect(planted.filter((breach: Breach) => breach.file === file).map((breach) => breach.kind)).toContain(kind);
  });

  test('two files that import each other are a cycle', () => {
    const twins: [string, string][] = [
      ['engine/src/core/p.ts', "import { b } from './q.ts'; export const a = b;"],
      ['engine/src/core/q.ts', "import { a } from './p.ts'; export const b = a;"],
    ];
    expect(findBreaches(new Map([...house, ...twins])).map((breach) => breach.kind)).toEqual(['cycle']);
  });

  test('a field that is only called like a global is no breach', () => {
    const text = 'export const row = { process: 1, console: 2 }; export const n = row.process;';
    expect(findBreaches(new Map([...house, ['engine/src/core/p.ts', text]]))).toEqual([]);
  });
});

function readHouse(): Map<string, string> {
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, item.name);
      if (item.isDirectory()) {
        if (!['node_modules', 'build', '.svelte-kit'].includes(item.name)) walk(path);
      } else if (item.name.endsWith('.ts') && !item.name.endsWith('.d.ts')) {
        files.set(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
      } else if (item.name.endsWith('.svelte')) {
        files.set(relative(ROOT, path).replaceAll('\\', '/'), scriptOf(readFileSync(path, 'utf8')));
      }
    }
  };
  for (const room of ROOMS) walk(join(ROOT, room));
  return files;
}

/** The TypeScript inside a component. */
function scriptOf(component: string): string {
  return [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}
