/** What each contributor is called, what is known about it, and what would tell more. */
import type { CauseId, Certainty, NextTest } from '@backstride/engine';

export type CauseWords = { readonly name: string; readonly known: string };

export const CAUSE_WORDS: Record<CauseId, CauseWords> = {
  spike: {
    name: 'One run much longer than you were used to',
    known:
      'In 5,205 runners, a run of 10 to 30 % over the longest of the last 30 days went with 1.6 times as many overuse injuries, and more than double the distance with 2.3 times. That study counted all overuse injuries, not back pain alone.',
  },
  ramp: {
    name: 'A week with much more running',
    known:
      'Studies disagree. The largest found no link between the change from week to week and injury, so this counts for little.',
  },
  'no-rest': {
    name: 'Many running days without a day off',
    known: 'Days off are the advice of experts. No study has tested them for back pain in runners.',
  },
  'poor-sleep': {
    name: 'Short nights',
    known: 'After a poor night, backs tend to hurt more the next day. How much it matters for runners is not known.',
  },
};

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  likely: 'Likely',
  possible: 'Possible',
  'cannot-tell': 'We cannot tell yet',
};

export const NEXT_TEST_WORDS: Record<NextTest, string> = {
  'morning-check-ins':
    'Check in on the morning after each run: if long runs are followed by sore mornings, this counts for more.',
  'symptom-report': 'Answer the questions about your back.',
  'more-recordings': 'Bring in the recordings of the weeks before the pain began.',
  'sleep-in-check-ins': 'Note your sleep when you check in.',
  'ST-02': 'The side-bridge test, left and right.',
};

export const NONE_FOUND = 'None in what we could see.';
