/** What stands behind an id: its figures as they are in the row, how sure they are, and every source. */
import { EXERCISE_WORDS, app as say } from '@backstride/words';
import { explained, sourcesOf, sureOf } from './rules.ts';

/** Parts of a row that the page says in words of its own. */
const SAID_ELSEWHERE = new Set([
  'id',
  'key',
  'citations',
  'confidence',
  'reviewBy',
  'citation',
  'doi',
  'checked',
  'usedBy',
]);

export function viewRule(id: string) {
  const row = explained(id);
  if (row === undefined) return undefined;
  const fields = row.row as Readonly<Record<string, unknown>>;
  const sure = sureOf(row);
  const usedBy = Array.isArray(fields.usedBy) ? fields.usedBy.map((rule) => String(rule)) : [];
  return {
    id: row.id,
    title: row.kind === 'source' ? row.key : (exerciseName(row.key) ?? say.explain.title(row.key)),
    file: row.file,
    values: Object.entries(fields)
      .filter(([name]) => !SAID_ELSEWHERE.has(name))
      .map(([name, value]) => ({ name: spaced(name), value: shown(value) })),
    sources: sourcesOf(row),
    usedBy: usedBy.map((rule) => ({ id: rule, key: rule.slice(rule.indexOf('#') + 1) })),
    ...(sure === undefined ? {} : { sure }),
    ...(typeof fields.reviewBy === 'string' ? { review: say.explain.review(fields.reviewBy) } : {}),
  };
}

const exerciseName = (key: string): string | undefined =>
  Object.hasOwn(EXERCISE_WORDS, key) ? EXERCISE_WORDS[key as keyof typeof EXERCISE_WORDS].name : undefined;

/** `leastRunsInWindow` → "least runs in window". */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();

/** Lists a line each, records as "name value, name value": readable, and still exactly what the row says. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(value.some((one) => typeof one === 'object') ? '\n' : ', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${spaced(name)} ${shown(inner)}`)
    .join(', ');
}
