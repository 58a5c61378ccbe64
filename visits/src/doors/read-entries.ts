/**
 * Are these journal entries?
 * One or a list; all or nothing, and the first wrong field is named. Ids are made where the caller gave none.
 */
import { randomUUID } from 'node:crypto';
import { ENTRY_VERSIONS, type Entry, type EntryType } from '@backstride/engine';
import { done, type Result, refused } from '@backstride/store';
import * as v from 'valibot';
import type { Refusal } from '../refusal.ts';
import { ENTRY_SCHEMAS, knownFields } from './entry-schemas.ts';
import { nearest } from './nearest.ts';
import { refusalOfIssue } from './refusal-of-issue.ts';
import { utcInstant } from './values.ts';

/** `where` names the file or form that they came from. */
export function readEntries(value: unknown, where?: string): Result<readonly Entry[], Refusal> {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return refused({ reason: 'no-entries', ...(where !== undefined && { where }) });
  const entries: Entry[] = [];
  for (const [index, item] of list.entries()) {
    const place = Array.isArray(value) ? `entry ${index + 1}${where === undefined ? '' : ` of ${where}`}` : where;
    const entry = readEntry(item, place);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return done(entries);
}

function readEntry(item: unknown, where: string | undefined): Result<Entry, Refusal> {
  const place = where === undefined ? {} : { where };
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return refused({ reason: 'not-an-entry', ...place });
  const { type } = item as { type?: unknown };
  if (type === undefined) return refused({ reason: 'missing-field', what: 'type', ...place });
  const expected = Object.keys(ENTRY_VERSIONS).join(', ');
  if (!isEntryType(type)) {
    return refused({ reason: 'unknown-entry-type', what: 'type', found: JSON.stringify(type), expected, ...place });
  }
  const whole = { version: ENTRY_VERSIONS[type], id: randomUUID() as string, ...item };
  if (whole.version !== ENTRY_VERSIONS[type]) {
    const found = JSON.stringify(whole.version);
    return refused({
      reason: 'unsupported-version',
      what: 'version',
      found,
      expected: `${ENTRY_VERSIONS[type]}`,
      ...place,
    });
  }
  const misspelt = misspeltField(type, whole);
  if (misspelt) return refused({ reason: 'unknown-field', ...misspelt, ...place });
  const parsed = v.safeParse(ENTRY_SCHEMAS[type], whole, { abortEarly: true });
  return parsed.success ? done(inUtc(parsed.output as Entry)) : refused(refusalOfIssue(parsed.issues[0], where));
}

/** Instants of one form, so that their texts sort as their times do wherever entries are compared. */
function inUtc(entry: Entry): Entry {
  const at = utcInstant(entry.at);
  if (entry.type !== 'manual-activity' || entry.startTime === undefined) return { ...entry, at };
  return { ...entry, at, startTime: utcInstant(entry.startTime) };
}

const isEntryType = (type: unknown): type is EntryType =>
  typeof type === 'string' && Object.hasOwn(ENTRY_VERSIONS, type);

/** Further fields are kept. One that is a slip of a known name would be lost in silence, so it is refused. */
function misspeltField(type: EntryType, item: object): { what: string; expected: string } | undefined {
  const known = knownFields(type);
  const absent = known.filter((name) => !(name in item));
  for (const what of Object.keys(item)) {
    const expected = known.includes(what) ? undefined : nearest(what, absent);
    if (expected !== undefined) return { what, expected };
  }
  return undefined;
}
