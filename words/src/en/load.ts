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
    if (seen.has('few-weeks-to-compare'))
      return 'Fewer than three earlier weeks are known, so what is usual for you is not.';
    const week = kilometres(seen.number('week-distance'));
    const before = kilometres(seen.number('week-before-distance'));
    const usual = seen.has('usual-week-distance')
      ? ` Your usual week was ${kilometres(seen.number('usual-week-distance'))}, your busiest ${kilometres(seen.number('busiest-week-distance'))}.`
      : '';
    return `You ran ${week} in the week before the pain, after ${before} in the week before that.${usual}`;
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
  'LD-15': (seen) => {
    const own = seen.has('own-highest-monotony')
      ? ` The highest of your earlier weeks was ${seen.number('own-highest-monotony').toFixed(1)}.`
      : '';
    return `How alike your days were in the week before the pain: ${seen.number('monotony').toFixed(1)}, where 1 is hard and easy days well mixed.${own}`;
  },
  'PL-01': (seen, reason) => {
    if (seen.has('more-check-ins-needed')) {
      return `Not enough is known yet to compare your pain with your runs: about ${counted(seen.number('more-check-ins-needed'), 'more check-in')}.`;
    }
    if (seen.has('pain-does-not-vary')) return 'Your pain hardly varied, so it cannot be compared with your runs.';
    if (reason.holds === 'no') return 'So far your pain does not follow your running more than chance would have it.';
    const lag = seen.number('lag-days');
    const when = lag === 0 ? 'later on the day of' : lag === 1 ? 'on the day after' : `${lag} days after`;
    const over = kilometres(seen.number('long-from'));
    return `The pain was worse than usual ${when} ${seen.number('worse-after-long')} of your ${counted(seen.number('long-days'), 'running day')} over ${over}, and after ${seen.number('worse-after-other')} of ${seen.number('other-days')} other days. By chance alone this would be seen about ${Math.max(1, Math.round(seen.number('chance') * 100))} time${Math.round(seen.number('chance') * 100) > 1 ? 's' : ''} in 100.`;
  },
  'PR-30': (seen) => {
    const streak = counted(seen.number('running-days-in-a-row'), 'day');
    const usual = counted(seen.number('usual-running-days-in-a-row'), 'day');
    return `Before the pain you ran at most ${streak} in a row; your longest streak in the three months before was ${usual}.`;
  },
  'PR-54': (seen) => {
    if (!seen.holds('nights-known')) return 'Your check-ins do not say how you slept in the week before the pain.';
    const usual = seen.has('usual-hours-a-night') ? `, after a usual ${hours(seen.number('usual-hours-a-night'))}` : '';
    return `Your check-ins show ${counted(seen.number('short-nights'), 'night')} under six hours in the week before the pain, ${hours(seen.number('hours-a-night'))} a night${usual}.`;
  },
  'PR-55': (_seen, reason) =>
    reason.holds === 'unknown'
      ? 'The questions about energy are not answered yet.'
      : reason.holds === 'yes'
        ? 'Some of your answers can be signs of too little energy for the training. A doctor or a dietitian can tell; it is common and it can be put right.'
        : 'Your answers show none of the signs of too little energy that we ask about.',
  'RC-40': (seen, reason) => {
    if (reason.holds === 'unknown')
      return 'There are too few check-ins and recordings to say whether you were more tired than usual.';
    const signs = [
      ...(seen.holds('fatigue-rise')
        ? [`tiredness was ${seen.number('fatigue-rise').toFixed(1)} points higher than usual`]
        : []),
      ...(seen.holds('soreness-rise')
        ? [`soreness was ${seen.number('soreness-rise').toFixed(1)} points higher than usual`]
        : []),
      ...(seen.holds('slower-at-same-heart-rate')
        ? [`you were ${percent(seen.number('slower-at-same-heart-rate'))} slower at the same heart rate`]
        : []),
    ];
    return signs.length === 0
      ? 'Tiredness, soreness and speed at the same heart rate were as usual before the pain.'
      : `In the two weeks before the pain ${signs.join(', and ')}.`;
  },
};

const hours = (value: number): string => `${value.toFixed(1)} hours`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What stands behind the figures of a single run. */
export const RUN_SENTENCES: Record<keyof typeof RUN_RULES, Sentence> = {
  'GA-01': () => 'Pace on hills is turned into the pace that would cost as much energy on level ground.',
  'IM-01': () =>
    'Impact distance says how far you would have to run, easily and on level ground, for as much landing. It is our own calculation; no study has tested it against backs.',
  'FQ-01': () =>
    'Form is compared only over steady, level running of five minutes or more, at 1.8 to 6 metres a second. Treadmills and tracks are left out where they mislead.',
};
