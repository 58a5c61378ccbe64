/** Sentences for what the programme rules decided, and the names of the things to do. */
import type { ItemKind, Light, PLAN_RULES, PlanState } from '@backstride/engine';
import { counted, dayOfMonth, kilometres, type Sentence } from '../say.ts';

export const PLAN_SENTENCES: Record<keyof typeof PLAN_RULES, Sentence> = {
  'PR-10': (seen) =>
    seen.has('ran-less-than')
      ? 'On the way back there are two days between runs, so today you walk.'
      : `Stage ${seen.text('stage')} of the walk-run ladder. Do each stage twice before the next one.`,
  'PR-11': (seen) =>
    seen.has('no-settled-reference')
      ? 'There is no run in the last 30 days that settled, so you start with walking and short runs.'
      : `No further than ${kilometres(seen.number('cap'))}: 110 % of your ${kilometres(seen.number('reference-distance'))} on ${dayOfMonth(seen.text('reference-day'))}, the longest run in 30 days that settled. A run that hurt never counts.`,
  'PR-15': (seen) =>
    seen.has('ran-today')
      ? 'You have run today already.'
      : `You ran ${counted(seen.number('running-days-in-a-row'), 'day')} in a row; today is a day without running.`,
  'PR-16': (seen) =>
    seen.has('no-runs-known')
      ? 'No runs are known yet, so you start with walking and short runs.'
      : `Your last run is ${counted(seen.number('days-off'), 'day')} ago, so you start a little lower.`,
  'PR-20': () => 'A warm-up gets you ready to run. No study shows that it prevents back pain.',
  'PR-30A': () => 'Part of the foundation block: trunk and hips, a little at a time.',
  'PR-40': () => 'In the first days, staying gently active does better than bed rest.',
  'PR-40H': () => 'Warmth on the back helped a little, for a short time, in studies. Use it if you like it.',
  'PR-40R': () => 'Gentle movement and positions of ease, because the back is sore today.',
  'PR-41': (seen) =>
    seen.holds('walk-passed')
      ? 'You walked half an hour with little or no pain: that opens the way back to running.'
      : 'Walk first. Half an hour at 2 of 10 or less opens the way back to running.',
  'PR-44': () => 'For pain of three months or more, leg strength came out best for runners in a trial.',
  'PR-50': (seen) => {
    if (seen.has('no-fresh-check-in'))
      return 'There is no check-in from today or yesterday, so today stays on the careful side.';
    const rise = seen.has('rise-after-last-run') ? seen.number('rise-after-last-run') : 0;
    const now = `You rated the pain ${seen.number('pain-now')} of 10`;
    return rise > 0 ? `${now}, ${rise} more than before your last run.` : `${now}.`;
  },
};

export const ITEM_NAMES: Record<ItemKind, string> = {
  run: 'Easy run',
  'walk-run': 'Walk and run in turns',
  walk: 'Walk',
  strength: 'Strength',
  mobility: 'Gentle movement',
  'warm-up': 'Warm-up',
  'cool-down': 'Cool-down',
  treatment: 'For comfort',
  rest: 'A day without running',
  'cross-training': 'Other sport, gently',
};

export const LIGHT_NAMES: Record<Light, string> = {
  green: 'Quiet enough to go on',
  amber: 'A little careful today',
  red: 'Back off today',
  unknown: 'No check-in yet',
};

export const PLAN_STATE_SENTENCES: Record<PlanState, string> = {
  ready: 'Here is today.',
  'not-assessed': 'Not assessed yet. Answer the questions about your back first; then there is a plan.',
  stopped: 'No plan today. Being seen comes first.',
  expired: 'Your answers are more than two weeks old. Answer the questions again before you go on.',
  frozen: 'Something has changed. Answer the questions again before you go on.',
};
