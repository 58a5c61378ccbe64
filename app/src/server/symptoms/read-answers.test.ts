import { answerTo, type FieldPath, HUMAN_RANGES, REPORT_FIELDS, SCREEN_KEYS, SCREENS } from '@backstride/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSigns, readAnswers } from './read-answers.ts';
import { viewQuestion } from './view-question.ts';

const form = (fields: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
const EMPTY = { report: {}, needed: [] };
const SIGN_SCREENS = SCREEN_KEYS.filter((key) => isSigns(SCREENS[key].fields));

describe('a question that nobody touched is never a no', () => {
  test.each(SCREEN_KEYS)('%s: an empty form answers nothing that is needed', (key) => {
    const fields: readonly FieldPath[] = SCREENS[key].fields;
    const read = readAnswers(fields, form([]), { report: {}, needed: fields });
    expect(read).toHaveProperty('problems');
  });

  test.each(SCREEN_KEYS)('%s: what is not needed and not touched stays open', (key) => {
    const fields: readonly FieldPath[] = SCREENS[key].fields;
    const read = readAnswers(fields, form([]), EMPTY);
    if ('problems' in read) expect(isSigns(fields)).toBe(true);
    else expect(read.report).toEqual({});
  });
});

describe('a list of signs', () => {
  test.each(SIGN_SCREENS)('%s: "none of these" is a no to every sign', (key) => {
    const read = readAnswers(SCREENS[key].fields, form([['none', 'none']]), EMPTY);
    if ('problems' in read) throw new Error('refused');
    for (const field of SCREENS[key].fields) expect(answerTo(read.report, field)).toBe(false);
  });

  test('each sign is exactly what was ticked, for every pattern of ticks', () => {
    const pattern = fc.constantFrom(...SIGN_SCREENS).chain((key) =>
      fc.tuple(
        fc.constant(key),
        fc.array(fc.constantFrom(true, false, 'unsure' as const), {
          minLength: SCREENS[key].fields.length,
          maxLength: SCREENS[key].fields.length,
        }),
      ),
    );
    fc.assert(
      fc.property(pattern, ([key, said]) => {
        fc.pre(said.some((one) => one !== false));
        const fields: readonly FieldPath[] = SCREENS[key].fields;
        const ticks = fields.flatMap((field, index): readonly (readonly [string, string])[] =>
          said[index] === false ? [] : [[said[index] === true ? 'yes' : 'unsure', field]],
        );
        const read = readAnswers(fields, form(ticks), EMPTY);
        if ('problems' in read) throw new Error('refused');
        expect(fields.map((field) => answerTo(read.report, field))).toEqual(said);
      }),
    );
  });

  test('a tick together with "none of these" is asked again', () => {
    expect(
      readAnswers(
        SCREENS.chest.fields,
        form([
          ['none', 'none'],
          ['yes', 'systemic.chestPain'],
        ]),
        EMPTY,
      ),
    ).toHaveProperty('problems');
  });
});

describe('every answer that a screen offers is understood, and said back the next time', () => {
  const offered = SCREEN_KEYS.flatMap((key) => {
    const question = viewQuestion(key, {}, []);
    if (question.kind === 'buttons') return question.options.map(({ value }) => [key, question.field, value] as const);
    if (question.kind === 'signs') return [];
    return question.fields.flatMap((field) =>
      field.control === 'choice' || field.control === 'list'
        ? field.options.map(({ value }) => [key, field.field, value] as const)
        : [],
    );
  });

  test.each(offered)('%s: %s = %s', (key, field, value) => {
    const read = readAnswers([field as FieldPath], form([[field, value]]), {
      report: {},
      needed: [field as FieldPath],
    });
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const again = viewQuestion(key, read.report, []);
    const chosen =
      again.kind === 'buttons'
        ? [again.chosen]
        : again.kind === 'fields'
          ? again.fields.flatMap((one) => ('chosen' in one && one.field === field ? one.chosen : []))
          : [];
    expect(chosen).toEqual([value]);
  });
});

describe('numbers', () => {
  const ranged = Object.entries(HUMAN_RANGES).filter(
    ([field]) => field !== 'onsetDays',
  ) as unknown as readonly (readonly [FieldPath, { lowest: number; highest: number }])[];

  test.each(ranged)(
    '%s: its limits are taken, what lies outside is refused with them, never clipped',
    (field, { lowest, highest }) => {
      for (const value of [lowest, highest]) {
        const read = readAnswers([field], form([[field, String(value)]]), EMPTY);
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        expect(answerTo(read.report, field)).toBe(value);
      }
      for (const value of [lowest - 1, highest + 1, Number.NaN]) {
        expect(readAnswers([field], form([[field, String(value)]]), EMPTY)).toHaveProperty('problems');
      }
    },
  );

  test.each([
    ['12', 'days', 12],
    ['3', 'weeks', 21],
    ['2', 'months', 61],
    ['1,5', 'years', 548],
  ])('"%s %s ago" is %i days', (value, unit, days) => {
    const read = readAnswers(
      ['onsetDays'],
      form([
        ['onsetDays', value],
        ['onsetDays:unit', unit],
      ]),
      EMPTY,
    );
    expect(read).toEqual({ report: { onsetDays: days } });
  });

  test('"nothing to report" is kept as that, not as zero', () => {
    expect(readAnswers(['systemic.feverCelsius'], form([['systemic.feverCelsius:none', 'none']]), EMPTY)).toEqual({
      report: { systemic: { feverCelsius: null } },
    });
  });
});

test('a cancer that is named is kept in the runner\'s words; "yes" without words is asked again', () => {
  expect(
    readAnswers(
      ['history.cancer'],
      form([
        ['history.cancer', 'yes'],
        ['history.cancer:text', ' breast, 2015 '],
      ]),
      EMPTY,
    ),
  ).toEqual({
    report: { history: { cancer: 'breast, 2015' } },
  });
  expect(readAnswers(['history.cancer'], form([['history.cancer', 'yes']]), EMPTY)).toHaveProperty('problems');
});

test('every field of a report can be answered on the screen that asks it', () => {
  for (const key of SCREEN_KEYS) {
    const question = viewQuestion(key, {}, []);
    const shown =
      question.kind === 'buttons'
        ? [question.field]
        : question.kind === 'signs'
          ? question.signs.map((sign) => sign.field)
          : question.fields.flatMap((field) => (field.control === 'places' ? ['locations', 'side'] : [field.field]));
    expect(shown.toSorted()).toEqual([...SCREENS[key].fields].toSorted());
    for (const field of shown) expect(REPORT_FIELDS).toHaveProperty([field]);
  }
});
