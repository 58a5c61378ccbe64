import {
  CAUSES,
  FORM_RULES,
  LOAD_RULES,
  NEXT_TESTS,
  PROTOCOLS,
  type Reason,
  RUN_RULES,
  STRENGTH_RULES,
  WOULD_CHANGE,
} from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { sayReason } from '../say.ts';
import { CAUSE_WORDS, FORM_SENTENCES, NEXT_TEST_WORDS, STRENGTH_SENTENCES, WOULD_CHANGE_WORDS } from './causes.ts';
import { LOAD_SENTENCES, RUN_SENTENCES } from './load.ts';
import { SELF_TEST_AFTER, SELF_TEST_BEFORE, SELF_TEST_WORDS, saySelfTest } from './selftests.ts';

const SENTENCES = { ...LOAD_SENTENCES, ...RUN_SENTENCES, ...FORM_SENTENCES, ...STRENGTH_SENTENCES };
const RULES = { ...LOAD_RULES, ...RUN_RULES, ...FORM_RULES, ...STRENGTH_RULES };

const reason = (key: keyof typeof RULES, holds: Reason['holds'], saw: Reason['saw']): Reason => ({
  rule: RULES[key].id,
  holds,
  saw,
});
const yes = (finding: string, value?: number | string) =>
  ({ finding, is: 'yes', ...(value === undefined ? {} : { value }) }) as const;
const say = (key: keyof typeof RULES, holds: Reason['holds'], ...saw: Reason['saw']) =>
  sayReason(reason(key, holds, saw), SENTENCES);

const STATIC = [
  ...CAUSES.flatMap((id) => [CAUSE_WORDS[id].name, CAUSE_WORDS[id].known]),
  ...NEXT_TESTS.map((one) => NEXT_TEST_WORDS[one]),
  ...WOULD_CHANGE.map((one) => WOULD_CHANGE_WORDS[one]),
  ...Object.values(SELF_TEST_WORDS).flatMap(({ name, steps, record, means }) => [name, ...steps, record, means]),
  SELF_TEST_AFTER,
  SELF_TEST_BEFORE,
];

/** Each rule with what a judge hands it, and the sentence that a runner reads. */
const SAID: readonly (readonly [string, string])[] = [
  [
    say(
      'FM-01',
      'yes',
      yes('usual-at-that-speed', 171.2),
      yes('recent-runs', 5),
      yes('usual-runs', 18),
      yes('cadence-change-share', -0.062),
    ),
    'In 5 runs before the pain, against 18 earlier runs, your cadence was 6 % lower than usual for the speed (171 steps a minute).',
  ],
  [
    say('FM-01', 'unknown', yes('too-few-runs-with-this-sensor')),
    'There are too few runs with this sensor before the pain to compare.',
  ],
  [
    say(
      'FM-05',
      'yes',
      yes('usual-at-that-speed', 50.2),
      yes('recent-runs', 1),
      yes('usual-runs', 9),
      yes('balance-change', -2.14),
    ),
    'In 1 run before the pain, against 9 earlier runs, the right foot was on the ground 2.1 percent points longer than usual.',
  ],
  [
    say('FM-18', 'yes', yes('long-runs', 4), yes('cadence-lost-in-last-third', 0.051)),
    'From the first to the last third of 4 long runs, cadence fell by 5.1 %, speed taken into account.',
  ],
  [
    say('SB-01', 'yes', yes('left', 41.6), yes('right', 70), yes('cut', 60), yes('side-difference', 0.406)),
    'Your side bridge: left 42, right 70 seconds; the usual range ends at 60; the sides differ by 41 %.',
  ],
  [
    say('SC-01', 'yes', yes('ST-01', 50), yes('ST-03', 40)),
    'Your holds: plank 50 seconds (short), back hold 40 seconds (short). Two of three must be short to count.',
  ],
  [
    say('LD-15', 'yes', yes('monotony', 2.45), yes('own-highest-monotony', 1.31)),
    'How alike your days were in the week before the pain: 2.5, where 1 is hard and easy days well mixed. The highest of your earlier weeks was 1.3.',
  ],
  [
    say(
      'PR-54',
      'yes',
      yes('nights-known', 6),
      yes('short-nights', 4),
      yes('hours-a-night', 5.23),
      yes('usual-hours-a-night', 7.4),
    ),
    'Your check-ins show 4 nights under six hours in the week before the pain, 5.2 hours a night, after a usual 7.4 hours.',
  ],
  [
    say('RC-40', 'yes', yes('fatigue-rise', 2.04), yes('slower-at-same-heart-rate', 0.078)),
    'In the two weeks before the pain tiredness was 2.0 points higher than usual, and you were 8 % slower at the same heart rate.',
  ],
  [
    say('PL-01', 'unknown', yes('more-check-ins-needed', 9)),
    'Not enough is known yet to compare your pain with your runs: about 9 more check-ins.',
  ],
  [
    say(
      'PL-01',
      'yes',
      yes('lag-days', 1),
      yes('chance', 0.002),
      yes('long-from', 14_000),
      yes('long-days', 11),
      yes('worse-after-long', 9),
      yes('other-days', 40),
      yes('worse-after-other', 12),
    ),
    'The pain was worse than usual on the day after 9 of your 11 running days over 14 km, and after 12 of 40 other days. By chance alone this would be seen about 1 time in 100.',
  ],
  [
    say(
      'LD-02',
      'yes',
      yes('week-distance', 52_000),
      yes('week-before-distance', 38_000),
      yes('usual-week-distance', 30_000),
      yes('busiest-week-distance', 36_000),
    ),
    'You ran 52 km in the week before the pain, after 38 km in the week before that. Your usual week was 30 km, your busiest 36 km.',
  ],
];

describe('sentences about contributors', () => {
  test.each(SAID)('%s', (said, expected) => expect(said).toBe(expected));

  test('every rule that a judge can show has a sentence', () => {
    expect(Object.keys(SENTENCES).toSorted()).toEqual(Object.keys(RULES).toSorted());
    expect(Object.keys(SELF_TEST_WORDS).toSorted()).toEqual(Object.keys(PROTOCOLS).toSorted());
  });

  test('none is empty, says nothing of NaN, or uses a word that frightens', () => {
    const banned =
      /\b(worn|wear and tear|slipped|out of place|unstable|damaged?|crumbling|must rest|degenerat\w+|inflam\w+|jarring|weak(ness)? causes)\b/i;
    for (const text of [...STATIC, ...SAID.map(([said]) => said)]) {
      expect(text.length).toBeGreaterThan(3);
      expect(text).not.toMatch(/NaN|undefined/);
      expect(text).not.toMatch(banned);
    }
  });

  test('no contributor is called the cause, and nothing about weight is said', () => {
    for (const text of STATIC) expect(text).not.toMatch(/\bthe cause of\b|\bcauses your\b|lose weight|overweight/i);
  });
});

test('a result just under the range asks for a second measurement', () => {
  const judged = {
    test: 'ST-02',
    on: '2026-05-20',
    sides: [],
    retestOn: '2026-06-17',
    reason: reason('SB-01', 'unknown', []),
    low: true,
    clearlyLow: false,
  };
  expect(saySelfTest(judged as unknown as Parameters<typeof saySelfTest>[0])).toContain('do it again');
});
