/**
 * What usually happens with back pain like this, and when to look again?
 * Evidence 4.2 as data: the figures that a runner may be shown, each with its source. Pain on a scale of 0 to 100.
 */
import { cite, rule } from '../sources/rule.ts';
import type { Stage } from './decide-stage.ts';

type Course = { readonly atEntry: number; readonly week6: number; readonly week26: number; readonly week52: number };

export const NATURAL_COURSE = rule({
  id: 'symptoms/natural-course#COURSE',
  pain0to100: {
    acute: { atEntry: 56, week6: 26, week26: 22, week52: 21 },
    subacute: { atEntry: 63, week6: 29, week26: 29, week52: 31 },
    persistent: { atEntry: 56, week6: 48, week26: 43, week52: 40 },
  } as const satisfies Record<Stage, Course>,
  citations: [cite('WALLWORK2024', '95 studies; persistent: very low certainty')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

/** AM-27: about half the pain is gone by six weeks; about half of people are free of it by about eight. */
export const RECOVERY = rule({
  id: 'symptoms/natural-course#RECOVERY',
  medianDaysUntilPainFree: 58,
  medianDaysUntilNotLimited: 31,
  fullyRecoveredAt12MonthsShare: 0.72,
  citations: [cite('HENSCHKE2008', 'n = 973')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

export const COMES_BACK = rule({
  id: 'symptoms/natural-course#COMES-BACK',
  anyWithin12MonthsShare: 0.69,
  limitingWithin12MonthsShare: 0.4,
  citations: [cite('DASILVA2019')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

/** Weeks after onset at which to look again whether care should step up. */
export const REVIEW_WEEKS = rule({
  id: 'symptoms/natural-course#REVIEW',
  weeks: [2, 6, 12],
  citations: [
    cite('WALLWORK2024', 'the biggest drop is in the first six weeks'),
    cite('JUDGEMENT', 'the days of review'),
  ],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

/** The next review after this many days; undefined when all are past. */
export function nextReviewDay(onsetDays: number): number | undefined {
  return REVIEW_WEEKS.weeks.map((week) => week * 7).find((day) => day > onsetDays);
}
