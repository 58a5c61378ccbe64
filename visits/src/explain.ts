/**
 * What stands behind an id?
 * Every row that the engine exports and that carries its grounds can be explained: rules, exercises, sources. An id
 * is its path and key (`triage/flags#RF-02`), or the key alone.
 */
import * as engine from '@backstride/engine';
import { type Citation, type Grounds, PUBLICATIONS, type RuleId, ruleKey } from '@backstride/engine';

type Row = Grounds & { readonly id: RuleId };
export type ExplainedSource = {
  readonly id: string;
  readonly place?: string;
} & (typeof PUBLICATIONS)[keyof typeof PUBLICATIONS];
export type Explained = {
  readonly id: string;
  readonly key: string;
  readonly kind: 'rule' | 'exercise' | 'source';
  readonly file: string;
  readonly row: object;
  readonly sources: readonly ExplainedSource[];
};

/** All rows by full id, found by walking what the engine exports, so that a new table cannot be forgotten here. */
export function ruleBook(): ReadonlyMap<string, Row> {
  const book = new Map<string, Row>();
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isRow(value)) book.set(value.id, value);
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const exported of Object.values(engine)) walk(exported);
  return book;
}

const isRow = (value: object): value is Row =>
  'id' in value && typeof value.id === 'string' && value.id.includes('#') && 'citations' in value;

export function explain(id: string): Explained | undefined {
  const wanted = id.trim();
  if (Object.hasOwn(PUBLICATIONS, wanted)) return explainSource(wanted as keyof typeof PUBLICATIONS);
  const book = ruleBook();
  const key = wanted.slice(wanted.indexOf('#') + 1).toLowerCase();
  const row = book.get(wanted) ?? [...book.values()].find((one) => ruleKey(one.id).toLowerCase() === key);
  if (row === undefined) return undefined;
  const kind = row.id.startsWith('exercises/') ? 'exercise' : 'rule';
  return { id: row.id, key: ruleKey(row.id), kind, file: fileOf(row.id), row, sources: row.citations.map(sourceOf) };
}

function explainSource(key: keyof typeof PUBLICATIONS): Explained {
  const users = [...ruleBook().values()].filter((row) => row.citations.some((citation) => citation.source === key));
  const row = { ...PUBLICATIONS[key], usedBy: users.map((one) => one.id).sort() };
  const file = 'engine/src/sources/publications.ts';
  return { id: key, key, kind: 'source', file, row, sources: [sourceOf({ source: key })] };
}

/** A rule's id is the path of its own file; the architecture test holds it to that. */
const fileOf = (id: RuleId): string => `engine/src/${id.slice(0, id.indexOf('#'))}.ts`;

const sourceOf = ({ source, place }: Citation): ExplainedSource => ({
  id: source,
  ...(place !== undefined && { place }),
  ...PUBLICATIONS[source],
});
