/** Sentences for what the load rules saw. */
import type { LOAD_RULES } from '@backstride/engine';
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
  'LD-10': () => 'After two weeks or more without running, the body needs a gentler start.',
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
