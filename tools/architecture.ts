/**
 * Does the house keep its own rules?
 * Reads every source file as text and reports: imports against the order of the workspaces and of the engine's rooms,
 * import cycles, anything ambient (clock, chance, console, file, network, default locale) in the pure rooms, and rule
 * ids that are not the path of their own file.
 */
import { posix } from 'node:path';
import ts from 'typescript';

/** Path from the root of the repository → source text. */
export type Sources = ReadonlyMap<string, string>;
export type Breach = { readonly kind: BreachKind; readonly file: string; readonly what: string };
export type BreachKind = 'workspace' | 'room' | 'cycle' | 'ambient' | 'dependency' | 'rule-id';

/** Which workspaces each workspace may import. Tests may import any of them. */
const WORKSPACES: Record<string, readonly string[]> = {
  engine: [],
  words: ['engine'],
  recordings: ['engine'],
  store: ['engine'],
  exchange: ['engine'],
  visits: ['engine', 'words', 'recordings', 'store', 'exchange'],
  app: ['engine', 'words', 'visits'],
  cli: ['engine', 'words', 'visits', 'app'],
  cases: ['engine', 'words', 'exchange', 'recordings', 'visits'],
  bench: ['engine', 'words', 'exchange', 'recordings', 'store', 'visits', 'cases'],
};

/** The engine's rooms from the ground up; a room may import rooms of a lower floor, and itself. */
const FLOORS: readonly (readonly string[])[] = [
  ['core'],
  ['sources'],
  ['journal', 'runs'],
  ['load', 'selftests', 'exercises'],
  ['triage', 'symptoms', 'causes', 'treatment'],
  ['plan'],
  ['player'],
  ['.'],
];

/** On one floor, these doors are open: triage looks at the patterns that symptoms ranks. */
const OPEN_DOORS: readonly (readonly [from: string, to: string])[] = [['triage', 'symptoms']];

const PURE = ['engine', 'recordings', 'exchange'];
const AMBIENT_GLOBALS = new Set([
  'Date',
  'performance',
  'console',
  'process',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'navigator',
  'document',
  'window',
  'localStorage',
  'indexedDB',
  'require',
  'Intl',
  'Deno',
  'Bun',
  'eval',
  'globalThis',
  'self',
]);
const AMBIENT_MEMBERS: Record<string, readonly string[]> = { Math: ['random'], Temporal: ['Now'] };
const AMBIENT_METHODS = new Set(['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare']);

export function findBreaches(sources: Sources): readonly Breach[] {
  const files = [...sources].map(([file, text]) => readFile(file, text, sources));
  return [
    ...files.flatMap(importBreaches),
    ...cycles(files),
    ...files
      .filter(isPure)
      .flatMap(({ file, ambient }) => ambient.map((what) => ({ kind: 'ambient' as const, file, what }))),
    ...ruleIdBreaches(files),
  ];
}

type Read = {
  readonly file: string;
  readonly workspace: string;
  readonly isTest: boolean;
  /** Specifier as written, and the file of the repository that it means, if it does. */
  readonly imports: readonly { readonly specifier: string; readonly target?: string }[];
  readonly ambient: readonly string[];
  /** `id:` properties that look like rule ids, with the key of the row around them, if it has one. */
  readonly ids: readonly { readonly id: string; readonly key?: string }[];
};

/** What one text holds, whatever stands around it; the same text is read once. */
type Text = Pick<Read, 'ambient' | 'ids'> & { readonly specifiers: readonly string[] };
const texts = new Map<string, Text>();

function readText(text: string): Text {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const tree = ts.createSourceFile('text.ts', text, ts.ScriptTarget.Latest, true);
  const own = new Set<string>();
  const specifiers: string[] = [];
  const ambient: string[] = [];
  const ids: { id: string; key?: string }[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) specifiers.push(specifier);
    if (ts.isIdentifier(node) && isDeclaration(node)) own.add(node.text);
    ambient.push(...ambientIn(node));
    ids.push(...ruleIdsIn(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const read = { specifiers, ambient: ambient.filter((what) => !own.has(what)), ids };
  texts.set(text, read);
  return read;
}

function readFile(file: string, text: string, sources: Sources): Read {
  const { specifiers, ambient, ids } = readText(text);
  const imports = specifiers.map((specifier) => {
    const target = resolve(file, specifier, sources);
    return target === undefined ? { specifier } : { specifier, target };
  });
  const isTest = /\.test\.ts$|\/testing\/|\/contract\.ts$|^app\/e2e\//.test(file);
  return { file, workspace: file.split('/')[0] ?? '', isTest, imports, ambient, ids };
}

function specifierOf(node: ts.Node): string | undefined {
  const from =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return from !== undefined && ts.isStringLiteral(from) ? from.text : undefined;
}

function resolve(file: string, specifier: string, sources: Sources): string | undefined {
  if (specifier.startsWith('@backstride/')) return `${specifier.slice('@backstride/'.length)}/src/index.ts`;
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), specifier);
  return sources.has(path) ? path : undefined;
}

function importBreaches(read: Read): readonly Breach[] {
  if (read.isTest) return [];
  return read.imports.flatMap(({ specifier, target }): readonly Breach[] => {
    const breach = (kind: BreachKind): readonly Breach[] => [{ kind, file: read.file, what: `imports ${specifier}` }];
    if (target === undefined)
      return PURE.includes(read.workspace) && !specifier.startsWith('.') ? breach('dependency') : [];
    const to = target.split('/')[0] ?? '';
    if (to !== read.workspace) {
      const allowed = WORKSPACES[read.workspace];
      return allowed !== undefined && !allowed.includes(to) ? breach('workspace') : [];
    }
    return read.workspace === 'engine' && !mayEnter(roomOf(read.file), roomOf(target)) ? breach('room') : [];
  });
}

/** `engine/src/load/rules.ts` → `load`; files that stand beside the rooms are `.`. */
const roomOf = (file: string): string => (file.split('/').length > 3 ? (file.split('/')[2] ?? '.') : '.');

function mayEnter(from: string, to: string): boolean {
  if (from === to || OPEN_DOORS.some(([a, b]) => a === from && b === to)) return true;
  const floor = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));
  return floor(from) > floor(to) && floor(to) >= 0;
}

const isPure = (read: Read): boolean => PURE.includes(read.workspace) && !read.isTest;

function ambientIn(node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) {
    const owner = ts.isIdentifier(node.expression) ? node.expression.text : '';
    if (AMBIENT_MEMBERS[owner]?.includes(node.name.text)) return [`${owner}.${node.name.text}`];
    return AMBIENT_METHODS.has(node.name.text) ? [`.${node.name.text}()`] : [];
  }
  if (!ts.isIdentifier(node) || !AMBIENT_GLOBALS.has(node.text) || isName(node)) return [];
  return [node.text];
}

/** A property or field that only happens to be called like a global. */
function isName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

/** A variable, parameter or function of the file's own, which hides the global of that name. */
function isDeclaration(node: ts.Identifier): boolean {
  const parent = node.parent;
  const declares =
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isBindingElement(parent);
  return declares && parent.name === node;
}

const RULE_ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*#\S+$/;

function ruleIdsIn(node: ts.Node): readonly { id: string; key?: string }[] {
  if (ts.isCallExpression(node)) return rowIdsIn(node);
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'id' || !ts.isStringLiteral(node.initializer))
    return [];
  if (!RULE_ID.test(node.initializer.text)) return [];
  const row = node.parent.parent;
  const named = ts.isPropertyAssignment(row) && ts.isStringLiteral(row.name) ? row.name.text : undefined;
  return [named === undefined ? { id: node.initializer.text } : { id: node.initializer.text, key: named }];
}

/** `rowsAt('triage/flags/nerves', { 'RF-01': … })` names its rows by that path and their keys. */
function rowIdsIn(node: ts.CallExpression): readonly { id: string }[] {
  const [path, rows] = node.arguments;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'rowsAt') return [];
  if (path === undefined || rows === undefined || !ts.isStringLiteral(path) || !ts.isObjectLiteralExpression(rows))
    return [];
  return rows.properties.flatMap((row) =>
    row.name !== undefined && ts.isStringLiteral(row.name) ? [{ id: `${path.text}#${row.name.text}` }] : [],
  );
}

function ruleIdBreaches(files: readonly Read[]): readonly Breach[] {
  const seen = new Map<string, string>();
  return files
    .filter((read) => read.workspace === 'engine' && !read.isTest)
    .flatMap(({ file, ids }) =>
      ids.flatMap(({ id, key }): readonly Breach[] => {
        const [path, ownKey] = id.split('#');
        const breach = (what: string): readonly Breach[] => [{ kind: 'rule-id', file, what }];
        if (`engine/src/${path}.ts` !== file) return breach(`${id} stands in another file than it says`);
        if (key !== undefined && key !== ownKey) return breach(`${id} stands under the key ${key}`);
        const twice = seen.get(id);
        seen.set(id, file);
        return twice === undefined ? [] : breach(`${id} stands twice`);
      }),
    );
}

/** Files that import each other in a circle, one breach a circle (Tarjan's strongly connected components). */
function cycles(files: readonly Read[]): readonly Breach[] {
  const graph = new Map(
    files.filter((read) => !read.isTest).map((read) => [read.file, read.imports.flatMap((one) => one.target ?? [])]),
  );
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: Breach[] = [];
  const walk = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file) ?? 0);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) walk(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    const isSelf = circle.length === 1 && (graph.get(file) ?? []).includes(file);
    if (circle.length > 1 || isSelf) found.push({ kind: 'cycle', file, what: circle.join(' → ') });
  };
  for (const file of graph.keys()) if (!order.has(file)) walk(file);
  return found;
}
