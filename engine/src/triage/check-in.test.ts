import { describe, expect, test } from 'vitest';
import { checkInSigns, levelOfYes, weighWarningSigns } from './check-in.ts';

describe('the signs asked at a check-in (AM-03)', () => {
  test('always the emergency subset, in order', () => {
    expect(checkInSigns()).toEqual([
      'RF-01',
      'RF-02',
      'RF-03',
      'RF-04',
      'RF-05',
      'RF-06',
      'RF-07',
      'RF-08',
      'RF-09',
      'RF-10',
      'RF-11',
      'RF-12',
      'RF-42',
    ]);
  });

  test('and more where it applies', () => {
    expect(checkInSigns({ afterHardRun: true })).toContain('RF-22');
    expect(checkInSigns({ maybePregnant: true })).toContain('RF-24');
    expect(checkInSigns({ hipThighOrGroinHurts: true })).toContain('RF-28');
    expect(checkInSigns({ hipThighOrGroinHurts: false })).not.toContain('RF-28');
  });
});

describe('a ticked sign', () => {
  test.each([
    ['RF-01', 'EMERGENCY_NOW'],
    ['RF-10', 'SAME_DAY'],
    ['RF-12', 'EMERGENCY_NOW'],
    ['RF-28', 'SAME_DAY'],
    ['RF-42', 'EMERGENCY_NOW'],
  ] as const)('%s counts as its plain yes: %s', (key, level) => {
    expect(levelOfYes(key)).toBe(level);
    expect(weighWarningSigns([key])).toEqual({ disposition: level, flags: [key] });
  });

  test('the highest of several counts, and each is named once', () => {
    expect(weighWarningSigns(['RF-10', 'RF-02', 'RF-10'])).toEqual({
      disposition: 'EMERGENCY_NOW',
      flags: ['RF-02', 'RF-10'],
    });
  });

  test('"none of these" is a tap; nothing at all is no answer', () => {
    expect(weighWarningSigns('none')).toEqual({ disposition: 'SELF_MANAGE', flags: [] });
    expect(weighWarningSigns(undefined)).toBeUndefined();
  });

  test('a sign that is not understood is never waved through', () => {
    expect(weighWarningSigns(['something else'])?.disposition).toBe('SAME_DAY');
  });
});
