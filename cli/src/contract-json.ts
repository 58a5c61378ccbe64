/** The engine's value as other programs rely on it: an id is path and key in code, and shows its key in JSON. */
const RULE_ID = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)+#/;

export function contractJson(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(RULE_ID, '');
  if (Array.isArray(value)) return value.map(contractJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, contractJson(inner)]));
}
