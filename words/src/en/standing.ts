/** Why the questions have to be answered again. */
import { counted, type Sentence } from '../say.ts';

export const STANDING_SENTENCES: Record<'PR-60' | 'PR-61' | 'PR-65', Sentence> = {
  'PR-60': () => 'You ticked a warning sign at a check-in. Answer all the questions again before you go on.',
  'PR-61': (seen) =>
    `For three days it has hurt ${seen.number('pain-rise')} points more than when you told us about it. Answer the questions again before you go on.`,
  'PR-65': (seen) =>
    `Your last answers are ${counted(seen.number('days-since-answers'), 'day')} old. Answer the questions again, then there is a plan.`,
};
