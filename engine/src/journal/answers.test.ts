import { describe, expect, test } from 'vitest';
import { answerTo, checkRanges, readAnswers } from './answers.ts';
import { FIELD_PATHS, REPORT_FIELDS } from './report-fields.ts';
import { HUMAN_RANGES, type SymptomReport } from './symptom-report.ts';

describe('what an absent answer means', () => {
  test('absent is not answered, null is asked and nothing to report', () => {
    expect(answerTo({}, 'systemic.chestPain')).toBeUndefined();
    expect(answerTo({ systemic: {} }, 'systemic.chestPain')).toBeUndefined();
    expect(answerTo({ radiatesTo: null }, 'radiatesTo')).toBeNull();
    expect(answerTo({ systemic: { feverCelsius: null } }, 'systemic.feverCelsius')).toBeNull();
  });

  test('"unlisted: no" answers everything that has a no', () => {
    const unlisted: SymptomReport = { unlisted: 'no' };
    expect(answerTo(unlisted, 'systemic.chestPain')).toBe(false);
    expect(answerTo(unlisted, 'neuro.saddleNumbness')).toBe(false);
    expect(answerTo(unlisted, 'neuro.legWeakness')).toBe('none');
    expect(answerTo(unlisted, 'neuro.legNumbness')).toBeNull();
    expect(answerTo(unlisted, 'course')).toBe('same');
    expect(answerTo(unlisted, 'history.trauma')).toBe('none');
    expect(answerTo(unlisted, 'history.cancer')).toBeNull();
    expect(answerTo(unlisted, 'aggravating')).toEqual([]);
  });

  test('and nothing that has none: age, sex, onset, places, pain', () => {
    const open = FIELD_PATHS.filter((path) => answerTo({ unlisted: 'no' }, path) === undefined);
    expect(open.sort()).toEqual(['ageYears', 'locations', 'onsetDays', 'pain0to10', 'sex']);
  });

  test('an empty list is no answer where "none of these" can be tapped', () => {
    expect(answerTo({ aggravating: [] }, 'aggravating')).toBeUndefined();
    expect(answerTo({ locations: [], unlisted: 'no' }, 'locations')).toBeUndefined();
    expect(answerTo({ aggravating: ['none'] }, 'aggravating')).toEqual(['none']);
    expect(answerTo({ quality: [] }, 'quality')).toEqual([]);
  });

  test('questions of our own never hold up a report that does not know them', () => {
    const extra = FIELD_PATHS.filter((path) => REPORT_FIELDS[path].mayBeAbsent);
    for (const path of extra) expect(answerTo({}, path), path).not.toBeUndefined();
  });
});

describe('one answer can imply another', () => {
  const notPregnant: SymptomReport = { history: { possiblePregnancy: false } };

  test('not pregnant: no weeks, no warning signs of pregnancy', () => {
    expect(answerTo(notPregnant, 'history.pregnantWeeks')).toBeNull();
    expect(answerTo(notPregnant, 'systemic.pregnancyWarning')).toBe(false);
  });

  test('not sure of it implies nothing', () => {
    expect(answerTo({ history: { possiblePregnancy: 'unsure' } }, 'history.pregnantWeeks')).toBeUndefined();
    expect(answerTo({}, 'history.pregnantWeeks')).toBeUndefined();
  });

  test('the cycle is asked by possibility, not by sex alone', () => {
    expect(answerTo({ sex: 'M' }, 'history.menstrual')).toBeUndefined();
    expect(answerTo({ sex: 'M', ...notPregnant }, 'history.menstrual')).toBe('na');
    expect(answerTo({ sex: 'F', ...notPregnant }, 'history.menstrual')).toBeUndefined();
    expect(
      answerTo({ sex: 'M', history: { possiblePregnancy: false, pregnantWeeks: 20 } }, 'history.menstrual'),
    ).toBeUndefined();
  });

  test('no leg pain: nobody is asked to have lifted the leg', () => {
    expect(answerTo({ locations: ['lumbar-midline'], radiatesTo: null }, 'neuro.straightLegRaise')).toBe('not-done');
    expect(answerTo({ locations: ['lumbar-midline'] }, 'neuro.straightLegRaise')).toBeUndefined();
    expect(answerTo({ locations: ['calf'], radiatesTo: null }, 'neuro.straightLegRaise')).toBeUndefined();
    expect(answerTo({ locations: ['lumbar-midline'], radiatesTo: 'foot' }, 'neuro.straightLegRaise')).toBeUndefined();
  });

  test('no needle in the spine and no birth of late: no epidural', () => {
    const none = { history: { recentSpinalInjection: false, postpartumWeeks: null } } as const;
    expect(answerTo(none, 'history.recentEpidural')).toBe(false);
    expect(answerTo({ history: { ...none.history, postpartumWeeks: 3 } }, 'history.recentEpidural')).toBeUndefined();
    expect(answerTo({ history: { postpartumWeeks: null } }, 'history.recentEpidural')).toBeUndefined();
    expect(answerTo({ history: { postpartumWeeks: 53 } }, 'history.postpartumBleeding')).toBe(false);
    expect(answerTo({ history: { postpartumWeeks: 52 } }, 'history.postpartumBleeding')).toBeUndefined();
  });

  test('what was said wins over what is implied', () => {
    expect(
      answerTo({ sex: 'M', history: { possiblePregnancy: false, menstrual: 'regular' } }, 'history.menstrual'),
    ).toBe('regular');
  });
});

test('all answers read at once are the same as one by one', () => {
  const report: SymptomReport = { unlisted: 'no', ageYears: 30, neuro: { limp: 'unsure' } };
  const { to, someUnsure } = readAnswers(report);
  for (const path of FIELD_PATHS) expect(to[path]).toEqual(answerTo(report, path));
  expect(someUnsure).toBe(true);
  expect(readAnswers({}).someUnsure).toBe(false);
});

describe('numbers that no body can have', () => {
  test('are named with their range, never clipped', () => {
    expect(checkRanges({ ageYears: 430, systemic: { feverCelsius: 85 } })).toEqual([
      { field: 'ageYears', value: 430, lowest: 0, highest: 120 },
      { field: 'systemic.feverCelsius', value: 85, lowest: 30, highest: 45 },
    ]);
    expect(checkRanges({ pain0to10: Number.NaN })).toHaveLength(1);
  });

  test('the ends of each range are allowed, and null and nothing too', () => {
    for (const { lowest, highest } of Object.values(HUMAN_RANGES)) expect(lowest).toBeLessThan(highest);
    expect(checkRanges({ ageYears: 120, pain0to10: 0, onsetDays: 0 })).toEqual([]);
    expect(checkRanges({ systemic: { feverCelsius: null } })).toEqual([]);
    expect(checkRanges({})).toEqual([]);
  });
});
