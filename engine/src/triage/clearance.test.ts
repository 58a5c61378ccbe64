import { describe, expect, test } from 'vitest';
import { localDayFrom } from '../core/days.ts';
import type { Clearance } from '../journal/entries.ts';
import { judgeClearance, LIFTED_BY, tagsAfter } from './clearance.ts';

const TODAY = localDayFrom('2026-03-10');
const PLAIN = { suspectedCaudaEquina: false, nerveQuestionsAnsweredNo: false } as const;
const clearance = (more: Partial<Clearance> = {}): Clearance => ({
  type: 'clearance',
  version: 1,
  id: 'c1',
  at: '2026-03-10T09:00:00Z',
  zone: 'Europe/Berlin',
  by: 'physiotherapist',
  on: '2026-03-09',
  scope: ['walk', 'strength'],
  condition: 'bone stress injury of the sacrum',
  outcome: 'may load again',
  ...more,
});

test('a full clearance opens a day later, at the lowest stage (HZ-23)', () => {
  expect(judgeClearance(clearance(), TODAY, PLAIN)).toEqual({
    holds: true,
    opensOn: '2026-03-10',
    scopes: ['walk', 'strength'],
    startsAt: 'lowest-stage',
  });
});

describe('what is missing is named (AM-24)', () => {
  test.each([
    ['who-is-missing', { by: ' ' }],
    ['day-is-missing', { on: 'yesterday' }],
    ['day-is-in-the-future', { on: '2026-03-11' }],
    ['condition-is-missing', { condition: '' }],
    ['scope-is-missing', { scope: [] }],
    ['outcome-is-missing', { outcome: '' }],
  ] as const)('%s', (fault, more) => {
    expect(judgeClearance(clearance(more), TODAY, PLAIN)).toEqual({ holds: false, faults: [fault] });
  });

  test('a clearance of today is no fault, one of tomorrow is', () => {
    expect(judgeClearance(clearance({ on: '2026-03-10' }), TODAY, PLAIN)).toMatchObject({
      holds: true,
      opensOn: '2026-03-11',
    });
  });

  test('an empty entry lacks everything', () => {
    const { by: _by, on: _on, scope: _scope, condition: _condition, outcome: _outcome, ...bare } = clearance();
    expect(judgeClearance(bare, TODAY, PLAIN)).toMatchObject({ holds: false, faults: { length: 5 } });
  });
});

describe('after a suspected cauda equina', () => {
  const suspected = { suspectedCaudaEquina: true, nerveQuestionsAnsweredNo: true } as const;

  test('feeling better is no clearance', () => {
    expect(judgeClearance(clearance({ outcome: 'feels better' }), TODAY, suspected)).toEqual({
      holds: false,
      faults: ['scan-or-surgeon-is-missing'],
    });
  });

  test.each(['MRI clear', 'scan was normal', 'normal scan', 'cleared by the surgeon'])('"%s" is one', (outcome) => {
    expect(judgeClearance(clearance({ outcome }), TODAY, suspected)).toMatchObject({ holds: true });
  });

  test('and RF-01…07 must have been answered no again', () => {
    const again = { suspectedCaudaEquina: true, nerveQuestionsAnsweredNo: false };
    expect(judgeClearance(clearance({ outcome: 'MRI clear' }), TODAY, again)).toEqual({
      holds: false,
      faults: ['nerve-questions-not-answered-no'],
    });
  });
});

test('each scope lifts its tags and no other, and none lifts an urgent level', () => {
  expect(tagsAfter(['K_STOP', 'K_BSI', 'K_PHT'], ['strength'])).toEqual(['K_BSI', 'K_PHT']);
  expect(tagsAfter(['K_STOP', 'K_BSI', 'K_PARS', 'K_NEURO', 'K_OSTEO'], ['run'])).toEqual(['K_OSTEO']);
  expect(tagsAfter(['K_CAUTION', 'K_STOP'], ['walk'])).toEqual(['K_STOP']);
  expect(tagsAfter(['K_ANYRED'], ['walk', 'strength', 'impact', 'run'])).toEqual(['K_ANYRED']);
  for (const tags of Object.values(LIFTED_BY)) expect(tags).not.toContain('K_ANYRED');
});
