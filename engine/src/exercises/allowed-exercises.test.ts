import { describe, expect, test } from 'vitest';
import { allowedExercises, blockingTags, decisionOn } from './allowed-exercises.ts';
import { BLOCKS, EXERCISE_IDS } from './blocks.ts';
import { TAGS, type Tag } from './tags.ts';
import { BLOCKED_BY } from './testing/blocked-by.ts';

test('the catalogue has its 65 exercises, X-01 to X-65', () => {
  const expected = Array.from({ length: 65 }, (_, index) => `X-${String(index + 1).padStart(2, '0')}`);
  expect(EXERCISE_IDS).toEqual(expected);
});

test.each(EXERCISE_IDS)('%s is blocked by what the catalogue says, tag by tag', (id) => {
  const named = (BLOCKED_BY[id] ?? '').split(' ').filter((tag) => tag !== '');
  for (const tag of TAGS) {
    if (tag === 'K_ANYRED' || tag === 'K_STOP') continue;
    const expected = named.includes(tag) ? 'block' : named.includes(`(${tag})`) ? 'block-variant' : 'allow';
    expect(decisionOn(id, tag), tag).toBe(expected);
  }
});

test('every exercise has decided about every tag', () => {
  for (const id of EXERCISE_IDS) expect(BLOCKS[id]).toHaveLength(TAGS.length);
});

describe('what is left', () => {
  test('nothing at the upper levels', () => expect(allowedExercises(['K_ANYRED'])).toEqual([]));

  test('only calm breathing and walking under a stop', () => {
    expect(allowedExercises(['K_STOP'])).toEqual(['X-59', 'X-60']);
    expect(allowedExercises(['K_STOP'], ['X-60'])).toEqual(['X-59']);
  });

  test('no tag at all leaves everything but the locked three', () => {
    const left = allowedExercises([]);
    expect(EXERCISE_IDS.filter((id) => !left.includes(id))).toEqual(['X-56', 'X-62', 'X-63']);
    expect(allowedExercises([], [], ['own-wish', 'ladder-done'])).toHaveLength(65);
  });

  test('a tag that blocks stays stronger than an unlocked stage', () => {
    expect(allowedExercises(['K_RAD'], [], ['own-wish', 'ladder-done'])).not.toContain('X-62');
  });

  test('a variant blocks the whole exercise until the variant is built', () => {
    expect(decisionOn('X-19', 'K_OSTEO')).toBe('block-variant');
    expect(allowedExercises(['K_OSTEO'])).not.toContain('X-19');
  });
});

describe('the hazards that the table answers for', () => {
  const blocked = (tag: Tag) => EXERCISE_IDS.filter((id) => blockingTags(id, [tag]).length > 0);

  test('a stressed vertebra is never bent back or jolted (HZ-07)', () => {
    expect(blocked('K_PARS')).toEqual(
      expect.arrayContaining(['X-07', 'X-08', 'X-21', 'X-43', 'X-44', 'X-62', 'X-32', 'X-41', 'X-42', 'X-57']),
    );
  });

  test('pregnancy and the months after have a decision everywhere (HZ-09, AM-25)', () => {
    expect(blocked('K_PREG')).toEqual(expect.arrayContaining(['X-01', 'X-57', 'X-30', 'X-49', 'X-43']));
    expect(blocked('K_PP')).toEqual(expect.arrayContaining(['X-07', 'X-08', 'X-16', 'X-21', 'X-11', 'X-62']));
  });

  test('fragile bone is not bent under load (HZ-04, AM-25)', () => {
    expect(blocked('K_OSTEO')).toEqual(
      expect.arrayContaining(['X-03', 'X-28', 'X-29', 'X-31', 'X-33', 'X-47', 'X-11', 'X-62']),
    );
  });

  test('a weak leg carries no load alone and no impact (AM-07)', () => {
    expect(blocked('K_NEURO')).toEqual(
      expect.arrayContaining([
        'X-12',
        'X-13',
        'X-14',
        'X-15',
        'X-20',
        'X-24',
        'X-33',
        'X-34',
        'X-41',
        'X-42',
        'X-57',
        'X-58',
        'X-62',
        'X-63',
      ]),
    );
  });

  test('strong pain takes the loaded things away on any day (AM-22)', () => {
    expect(blocked('K_ACUTE72')).toEqual(expect.arrayContaining(['X-05', 'X-08', 'X-16', 'X-61', 'X-63']));
    expect(blocked('K_ACUTE72')).not.toContain('X-60');
  });

  test('numb skin gets no heat, cold or roller (HZ-28)', () => {
    expect(blocked('K_NUMB')).toEqual(expect.arrayContaining(['X-53', 'X-54', 'X-64', 'X-65']));
  });
});
