import { describe, expect, test } from 'vitest';
import { decideTriage } from './decide-triage.ts';
import { higher, highest, isUrgent, oneLower, rankOf } from './dispositions.ts';
import { FLAG_ROWS } from './rows.ts';
import { type Patch, plain } from './testing/plain-report.ts';

const after = (patch: Patch) => decideTriage(plain(patch));

describe('the levels', () => {
  test('stand in order, and the higher wins', () => {
    expect(rankOf('SELF_MANAGE')).toBeLessThan(rankOf('ROUTINE_PHYSIO'));
    expect(higher('SAME_DAY', 'CLINICIAN_2W')).toBe('SAME_DAY');
    expect(higher('CLINICIAN_2W', 'SAME_DAY')).toBe('SAME_DAY');
    expect(highest([])).toBe('SELF_MANAGE');
    expect(highest(['CLINICIAN_2W', 'EMERGENCY_NOW', 'SAME_DAY'])).toBe('EMERGENCY_NOW');
  });
  test('one lower stops at the bottom', () => {
    expect(oneLower('EMERGENCY_NOW')).toBe('SAME_DAY');
    expect(oneLower('SELF_MANAGE')).toBe('SELF_MANAGE');
  });
  test('only the two upper ones are urgent', () => {
    expect([isUrgent('EMERGENCY_NOW'), isUrgent('SAME_DAY'), isUrgent('CLINICIAN_2W')]).toEqual([true, true, false]);
  });
});

describe('the reasons', () => {
  const { reasons } = after({ systemic: { weightLoss: true }, locations: ['calf'], quality: ['tingling'] });

  test('name every row once: those that hold first, those that do not last', () => {
    expect(reasons).toHaveLength(FLAG_ROWS.length + 2);
    expect(new Set(reasons.map(({ rule }) => rule)).size).toBe(reasons.length);
    const truths = reasons.map(({ holds }) => holds);
    expect(truths).toEqual(
      [...truths].sort((a, b) => ['yes', 'unknown', 'no'].indexOf(a) - ['yes', 'unknown', 'no'].indexOf(b)),
    );
  });

  test('say what was seen, with the answers behind it, the level and what it points to', () => {
    expect(reasons.find(({ rule }) => rule.endsWith('#RF-14'))).toEqual({
      rule: 'triage/flags/cancer#RF-14',
      holds: 'yes',
      saw: [{ finding: 'systemic.weightLoss', is: 'yes' }],
      level: 'CLINICIAN_2W',
      pointsTo: ['C_MALIG'],
    });
    const tingling = reasons.find(({ rule }) => rule.endsWith('#RF-39'));
    expect(tingling?.saw).toContainEqual({ finding: 'quality', is: 'yes', value: ['tingling'] });
  });

  test('a row that does not hold says no, with no level', () => {
    expect(reasons.find(({ rule }) => rule.endsWith('#RF-01'))).toEqual({
      rule: 'triage/flags/nerves#RF-01',
      holds: 'no',
      saw: [],
    });
  });

  test('not sure is seen as unknown, and an open row as unknown', () => {
    const unsure = after({ neuro: { saddleNumbness: 'unsure' } }).reasons.find(({ rule }) => rule.endsWith('#RF-01'));
    expect(unsure?.saw).toContainEqual({ finding: 'neuro.saddleNumbness', is: 'unknown', value: 'unsure' });
    const open = decideTriage({}).reasons.find(({ rule }) => rule.endsWith('#RF-01'));
    expect(open).toMatchObject({ holds: 'unknown', saw: [] });
  });

  test('the sum of several rows names what was counted', () => {
    const three = after({ systemic: { weightLoss: true }, history: { osteoporosis: true, immunosuppressed: true } });
    const sum = three.reasons.find(({ rule }) => rule.endsWith('#RC-18'));
    expect(sum).toMatchObject({ holds: 'yes', level: 'SAME_DAY' });
    expect(sum?.saw[0]?.value).toHaveLength(3);
    expect(sum?.saw[0]?.value).toEqual(expect.arrayContaining(['cancer', 'fracture', 'infection']));
  });

  test('carry the sooner time where the rule has one', () => {
    const pop = after({ systemic: { popWithBruising: true } }).reasons.find(({ rule }) => rule.endsWith('#RF-45'));
    expect(pop).toMatchObject({ withinDays: 3 });
  });
});

describe('which explanations lead', () => {
  const leading = (patch: Patch) => after(patch).leading;

  test('a plain back begins with plain back pain, and names five at most', () => {
    expect(leading({})[0]).toBe('C_NSLBP');
    expect(leading({})).toHaveLength(5);
  });

  test('what a rule points to comes first, the likeliest pattern second', () => {
    expect(leading({ systemic: { weightLoss: true } }).slice(0, 2)).toEqual(['C_MALIG', 'C_NSLBP']);
  });

  test('what a rule points to only weakly comes second', () => {
    expect(leading({ history: { cancer: 'breast' } }).slice(0, 2)).toEqual(['C_NSLBP', 'C_MALIG']);
    expect(leading({ history: { osteoporosis: true } }).slice(0, 2)).toEqual(['C_NSLBP', 'C_FRACT']);
  });

  test('among several, the one that most rules point to, then the one that a mandatory question points to', () => {
    const tuberculosis = { systemic: { weightLoss: true, nightSweats: true }, history: { tuberculosisExposure: true } };
    expect(leading(tuberculosis)[0]).toBe('C_INFECT');
    expect(leading({ systemic: { weightLoss: true, nightSweats: true } })[0]).toBe('C_MALIG');
  });

  test('a branch may point elsewhere than its row: long-standing and walking only is stenosis, no cauda equina', () => {
    const shown = leading({ ageYears: 50, neuro: { bilateralLeg: 'longstanding-walking-only' } });
    expect(shown[0]).toBe('C_LSS');
    expect(shown).not.toContain('C_CES');
    expect(leading({ neuro: { saddleNumbness: 'longstanding' } })).not.toContain('C_CES');
  });

  test('a row below a clinician points to nothing serious', () => {
    expect(leading({ history: { anticoagulant: true } })).not.toContain('C_FRACT');
  });

  test('none at the two upper levels, and none while a question is open', () => {
    expect(leading({ systemic: { bandRash: true } })).toEqual([]);
    expect(decideTriage({ ageYears: 40 }).leading).toEqual([]);
  });
});

describe('the default level of the leading pattern (AM-30)', () => {
  test.each([
    ['sacroiliac pain for 27 days', { onsetDays: 27, locations: ['psis'], aggravating: ['stairs'] }, 'SELF_MANAGE'],
    ['sacroiliac pain for 28 days', { onsetDays: 28, locations: ['psis'], aggravating: ['stairs'] }, 'ROUTINE_PHYSIO'],
    [
      'outer hip for 27 days',
      { onsetDays: 27, locations: ['lateral-hip'], aggravating: ['side-lying'] },
      'SELF_MANAGE',
    ],
    [
      'outer hip for 28 days',
      { onsetDays: 28, locations: ['lateral-hip'], aggravating: ['side-lying'] },
      'ROUTINE_PHYSIO',
    ],
    ['sit bone for 28 days', { onsetDays: 28, locations: ['ischial'], aggravating: ['sitting'] }, 'ROUTINE_PHYSIO'],
    ['deep gluteal pain', { locations: ['buttock'], aggravating: ['sitting'] }, 'ROUTINE_PHYSIO'],
    ['down the leg, nothing numb', { locations: ['lumbar-paraspinal', 'calf'] }, 'ROUTINE_PHYSIO'],
    ['plain back pain for 41 days', { onsetDays: 41 }, 'SELF_MANAGE'],
  ] as const)('%s: %s', (_why, patch, disposition) => {
    expect(after(patch)).toMatchObject({ complete: true, disposition });
  });
});
