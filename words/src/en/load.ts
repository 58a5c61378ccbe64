/** Sentences for what the load rules saw. */
import type { LOAD_RULES, RUN_RULES } from '@backstride/engine';
import { counted, dayOfMonth, kilometres, percentMore, type Sentence } from '../say.ts';

export const LOAD_SENTENCES: Record<keyof typeof LOAD_RULES, Sentence> = {
  'LD-01': (seen) => {
    if (seen.has('no-runs-before-pain'))
      return 'There is no run in the two weeks before the pain, so this cannot be judged.';
    if (seen.has('few-runs-to-compare')) {
      return `Only ${counted(seen.number('few-runs-to-compare'), 'run')} in the 30 days before it: that says little about what you were used to.`;
    }
    if (!seen.has('run-distance')) {
      return `The pain began ${counted(seen.number('days-between-run-and-pain'), 'day')} after that run, not right after it.`;
    }
    const run = `${kilometres(seen.number('run-distance'))} on ${dayOfMonth(seen.text('run-day'))}`;
    if (seen.has('no-settled-reference')) return `Before your run of ${run} there is no settled run to compare with.`;
    const reference = kilometres(seen.number('reference-distance'));
    const ratio = seen.number('single-run-ratio');
    return ratio > 1
      ? `Your run of ${run} was ${percentMore(ratio)} longer than the longest run you had settled into in the 30 days before it (${reference}).`
      : `Your longest run in the two weeks before the pain, ${run}, was within what you were used to (${reference}).`;
  },
  'LD-02': (seen) => {
    if (seen.has('week-ratio-unrelated-in-largest-cohort')) {
      return 'In the largest study of runners, the change from week to week did not tell who got hurt.';
    }
    const week = kilometres(seen.number('week-distance'));
    const before = kilometres(seen.number('week-before-distance'));
    return `You ran ${week} in the week before the pain, after ${before} in the week before that.`;
  },
  'LD-03': (seen) =>
    seen.has('acute-chronic-ratio')
      ? `The last week against the three before it: ${seen.number('acute-chronic-ratio').toFixed(1)}. Shown for those who know the figure; studies give no reason to act on it.`
      : 'The last week against the three before it is shown for those who know the figure; studies give no reason to act on it.',
  'LD-05': () =>
    'How hard a session was comes from the effort you gave; without one from your heart rate; without both from its length. An hour as hard as you can hold for an hour counts 100.',
  'LD-06': () => 'How alike the days of a week are. A heuristic from a small study: nothing is decided by it.',
  'LD-07': () =>
    'The week’s load times how alike its days were. A heuristic from a small study: nothing is decided by it.',
  'LD-10': () => 'After two weeks or more without running, the body needs a gentler start.',
  'LD-13': () =>
    'Fitness is your load averaged over about six weeks, fatigue over about one. They help to read the chart; nothing is decided by them.',
  'LD-14': () => 'A hard day is in the upper quarter of your own training days.',
  'PR-30': (seen) => {
    const streak = counted(seen.number('running-days-in-a-row'), 'day');
    const usual = counted(seen.number('usual-running-days-in-a-row'), 'day');
    return `Before the pain you ran at most ${streak} in a row; your longest streak in the three months before was ${usual}.`;
  },
  'PR-54': (seen) =>
    seen.holds('nights-known')
      ? `Your check-ins show ${counted(seen.number('short-nights'), 'night')} under six hours in the week before the pain.`
      : 'Your check-ins do not say how you slept in the week before the pain.',
};

/** What stands behind the figures of a single run. */
export const RUN_SENTENCES: Record<keyof typeof RUN_RULES, Sentence> = {
  'GA-01': () => 'Pace on hills is turned into the pace that would cost as much energy on level ground.',
  'IM-01': () =>
    'Impact distance says how far you would have to run, easily and on level ground, for as much landing. It is our own calculation; no study has tested it against backs.',
  'FQ-01': () =>
    'Form is compared only over steady, level running of five minutes or more, at 1.8 to 6 metres a second. Treadmills and tracks are left out where they mislead.',
};
