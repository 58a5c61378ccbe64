import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, localDayFrom } from '@backstride/engine';
import { openVisit } from '@backstride/visits';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoMade, makeDemo } from './make-demo.ts';

const WISH = { seed: 1, anchorDay: localDayFrom('2026-11-23'), zone: 'Europe/Berlin' };
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let made: DemoMade;

beforeAll(async () => {
  made = await makeDemo({ ...WISH, folder }, () => undefined);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the demo is the story of the ramp: every file is a run, and the assessment says what happened', async () => {
  const files = readdirSync(join(folder, 'fit'));
  expect(files.length).toBeGreaterThanOrEqual(350);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, 'fit', file)).size, 0);
  expect(bytes).toBeLessThan(60e6);
  const visit = await openVisit({ dataFolder: made.dataFolder, zone: WISH.zone, readOnly: true });
  if (!visit.ok) throw new Error(visit.refusal.reason);
  const facts = await visit.value.facts();
  await visit.value.close();
  if (!facts.ok) throw new Error(facts.refusal.reason);
  expect(facts.value.activities).toHaveLength(files.length);
  const { triage, stage, causes, today } = assess(facts.value, WISH.anchorDay);
  expect(triage).toMatchObject({ complete: true, disposition: 'SELF_MANAGE', runningAllowed: true });
  expect(stage).toBe('acute');
  expect(causes[0]).toMatchObject({ id: 'spike', certainty: 'likely' });
  expect(causes.filter(({ certainty }) => certainty !== 'cannot-tell').map(({ id }) => id)).toContain('no-rest');
  // The morning after yesterday's run is worse: no run today.
  expect(today.state).toBe('ready');
  expect(JSON.stringify(today)).not.toMatch(/"kind":"(run|walk-run)"/);
});

test('a second start with the same seed and day takes what is there', async () => {
  const before = readFileSync(join(folder, 'demo.json'), 'utf8');
  const kept = join(made.dataFolder, 'kept');
  writeFileSync(kept, '');
  expect(await makeDemo({ ...WISH, folder }, () => undefined)).toEqual({ dataFolder: made.dataFolder, isNew: false });
  expect(existsSync(kept)).toBe(true);
  expect(readFileSync(join(folder, 'demo.json'), 'utf8')).toBe(before);
});

test('a folder that is no demo is refused and left as it is', async () => {
  const other = mkdtempSync(join(tmpdir(), 'no-demo-'));
  writeFileSync(join(other, 'journal.sqlite'), 'somebody’s years');
  await expect(makeDemo({ ...WISH, folder: other }, () => undefined)).rejects.toThrow('no demo');
  expect(readdirSync(other)).toEqual(['journal.sqlite']);
  rmSync(other, { recursive: true });
});
