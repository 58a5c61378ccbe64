import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropDraft, keepDraft, newDraft, readDraft } from './draft.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was answered is there again, and gone when it is dropped', async () => {
  const draft = { ...newDraft('2026-11-23T06:00:00Z'), report: { ageYears: 38 }, shown: ['age'] as const };
  await keepDraft(folder, draft);
  expect(await readDraft(folder)).toEqual(draft);
  await dropDraft(folder);
  expect(await readDraft(folder)).toBeUndefined();
});

test('only the runner may read it', async () => {
  await keepDraft(folder, newDraft('2026-11-23T06:00:00Z'));
  expect(statSync(join(folder, 'draft', 'symptom-report.json')).mode & 0o077).toBe(0);
});

test.each(['', '{', '{"id":1}', '{"id":"a","startedAt":"b","report":{},"shown":["no-such-screen"]}'])(
  'a file that is no draft (%s) is none, and the questions begin anew',
  async (text) => {
    await keepDraft(folder, newDraft('2026-11-23T06:00:00Z'));
    writeFileSync(join(folder, 'draft', 'symptom-report.json'), text);
    expect(await readDraft(folder)).toBeUndefined();
  },
);
