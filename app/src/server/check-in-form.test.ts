import { CHECK_IN_SUBSET, checkInSigns } from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { readCheckIn as read, SIGN_GROUPS, signsIn } from './check-in-form.ts';

const EVERY = checkInSigns({ maybePregnant: true, hipThighOrGroinHurts: true, afterHardRun: true });
const readCheckIn = (data: FormData) => read(data, checkInSigns());

const form = (fields: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
const NONE = [
  ['nerves', 'none'],
  ['body', 'none'],
  ['mind', 'none'],
] as const;

test('pain and three times "none of these" make a check-in without warning signs', () => {
  expect(readCheckIn(form([['pain', '3'], ['moment', 'morning'], ...NONE]))).toEqual({
    entry: { pain0to10: 3, moment: 'morning', warningSigns: 'none' },
  });
});

describe('a list that nobody answered is never a no', () => {
  test.each([0, 1, 2])('leaving out list %i keeps the check-in from being saved', (left) => {
    const answer = readCheckIn(form([['pain', '0'], ...NONE.filter((_, index) => index !== left)]));
    expect(answer).toEqual({ problems: [expect.objectContaining({ at: NONE[left]?.[0] })] });
  });
});

test('a ticked sign is kept by its id; other values are not', () => {
  const answer = readCheckIn(
    form([
      ['pain', '6'],
      ['nerves', 'RF-02'],
      ['nerves', 'RF-99'],
      ['body', 'none'],
      ['mind', 'none'],
    ]),
  );
  expect(answer).toEqual({ entry: { pain0to10: 6, warningSigns: ['RF-02'] } });
});

test('a sign together with "none of these" is asked again', () => {
  const answer = readCheckIn(
    form([
      ['pain', '6'],
      ['nerves', 'RF-02'],
      ['nerves', 'none'],
      ['body', 'none'],
      ['mind', 'none'],
    ]),
  );
  expect(answer).toEqual({ problems: [expect.objectContaining({ at: 'nerves' })] });
});

test('no pain given, or an impossible night, is named and nothing is saved', () => {
  expect(readCheckIn(form([...NONE, ['sleep', '37']]))).toEqual({
    problems: [expect.objectContaining({ at: 'pain' }), expect.objectContaining({ at: 'sleep' })],
  });
});

test('every sign that can be asked about stands in exactly one list', () => {
  for (const sign of EVERY) expect(SIGN_GROUPS.filter((group) => signsIn(group, EVERY).includes(sign))).toHaveLength(1);
  expect(EVERY.length).toBe(
    Object.values(CHECK_IN_SUBSET)
      .filter(Array.isArray)
      .flat()
      .filter((one) => String(one).startsWith('RF-')).length,
  );
});
