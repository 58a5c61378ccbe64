import { describe, expect, test } from 'vitest';
import { CONTRADICTIONS, type ContradictionKey, findContradictions } from './contradictions.ts';
import { decideTriage } from './decide-triage.ts';
import { type Patch, plain } from './testing/plain-report.ts';

const CASES: Readonly<Record<ContradictionKey, readonly [contradicts: Patch, agrees: Patch]>> = {
  'male-and-pregnant': [
    { sex: 'M', history: { pregnantWeeks: 12 } },
    { sex: 'X', history: { pregnantWeeks: 12 } },
  ],
  'pregnant-and-after-menopause': [
    { history: { menstrual: 'menopause', pregnantWeeks: 12 } },
    { history: { menstrual: 'na', pregnantWeeks: 12 } },
  ],
  'pregnant-and-late': [
    { history: { menstrual: 'late', possiblePregnancy: false } },
    { history: { menstrual: 'late', possiblePregnancy: true } },
  ],
  'onset-before-birth': [
    { ageYears: 20, onsetDays: 8000 },
    { ageYears: 22, onsetDays: 8000 },
  ],
  'no-pain-but-constant': [
    { pain0to10: 0, nightPain: 'constant-no-ease', easing: ['none'] },
    { pain0to10: 0, nightPain: 'none' },
  ],
  'worse-for-two-weeks-but-newer': [
    { course: 'worse', onsetDays: 6 },
    { course: 'worse', onsetDays: 14 },
  ],
  'longstanding-but-newer': [
    { onsetDays: 5, neuro: { bilateralLeg: 'longstanding' } },
    { onsetDays: 200, neuro: { bilateralLeg: 'longstanding' } },
  ],
  'trauma-onset-without-trauma': [{ onsetKind: 'trauma' }, { onsetKind: 'trauma', history: { trauma: 'stumble' } }],
  'nothing-eases-but-something-does': [
    { nightPain: 'constant-no-ease', easing: ['lying'] },
    { nightPain: 'constant-no-ease', easing: ['none'] },
  ],
  'none-and-more': [{ aggravating: ['none', 'sitting'] }, { aggravating: ['none'] }],
  'both-legs-drawn-but-denied': [
    { radiatesTo: 'both-calves' },
    { radiatesTo: 'both-calves', neuro: { bilateralLeg: 'longstanding' }, onsetDays: 200 },
  ],
};

describe.each(Object.keys(CONTRADICTIONS) as ContradictionKey[])('%s', (key) => {
  const [contradicts, agrees] = CASES[key];

  test('is asked about by its fields', () => {
    const found = findContradictions(plain(contradicts)).filter((one) => one.key === key);
    expect(found).toEqual([{ key, fields: CONTRADICTIONS[key].fields }]);
  });

  test('is not seen where the answers agree', () => {
    expect(findContradictions(plain(agrees)).map((one) => one.key)).not.toContain(key);
  });
});

test('a contradiction never quietens a warning: every answer still counts as it stands', () => {
  const triage = decideTriage(plain({ sex: 'M', history: { pregnantWeeks: 12 }, systemic: { vaginalBleeding: true } }));
  expect(triage).toMatchObject({ complete: true, disposition: 'EMERGENCY_NOW' });
  expect(triage.contradictions.map(({ key }) => key)).toContain('male-and-pregnant');
});
