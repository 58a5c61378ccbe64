import { DISPOSITIONS, decideTriage, isUrgent } from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { RUNNERS, type Runner } from './runners.ts';

const ALL = Object.entries(RUNNERS) as readonly (readonly [string, Runner])[];

describe.each(ALL)('%s', (_name, runner) => {
  const triage = decideTriage(runner.report);

  test(`comes to ${runner.disposition}`, () => {
    expect(triage).toMatchObject({ complete: true, disposition: runner.disposition });
  });

  test('names the signs', () => expect(triage.flags).toEqual(expect.arrayContaining([...runner.flags])));

  test('shows the picture among the first two, or none', () => {
    const shown = triage.leading.slice(0, 2);
    expect(shown).toEqual(expect.arrayContaining([...(runner.leading ?? [])]));
    if (isUrgent(runner.disposition)) expect(triage.leading).toEqual([]);
  });

  test('offers nothing that it must not', () => {
    expect(triage.runningAllowed).toBe(runner.runs);
    if (runner.never === 'all') expect(triage.allowedExercises).toEqual([]);
    else expect(triage.allowedExercises.filter((id) => runner.never?.includes(id))).toEqual([]);
  });
});

test('there are at least thirty, and every level is met', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(30);
  expect(new Set(ALL.map(([, runner]) => runner.disposition))).toEqual(new Set(DISPOSITIONS));
});

test('no plain mechanical back is sent to be seen the same day', () => {
  const plain = [
    'ramp-to-the-marathon',
    'the-same-fall-at-thirty',
    'locked-after-lifting',
    'getting-better',
    'two-years-of-it',
  ];
  for (const name of plain)
    expect(['SELF_MANAGE', 'ROUTINE_PHYSIO']).toContain(RUNNERS[name as keyof typeof RUNNERS].disposition);
});
