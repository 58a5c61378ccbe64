/**
 * Which jumps in running load are known to matter, and how well?
 * The load rules as rows: thresholds stand here with their source, never in a line of code.
 */
import { cite, rule } from '../sources/rule.ts';

/** A published hazard ratio with its 95 % interval, for runs above `aboveRatio` of the longest of 30 days. */
type Hazard = { readonly aboveRatio: number; readonly ratio: number; readonly low: number; readonly high: number };

export const SINGLE_RUN_SPIKE = rule({
  id: 'load/rules#LD-01',
  windowDays: 30,
  amberRatio: 1.1,
  redRatio: 1.3,
  refusedRatio: 2,
  /** Below this a jump is a few minutes of running: the ladder for beginners decides there (AM-01). */
  exemptBelowMetres: 5000,
  /** With fewer runs in the window, the longest of them says little about what the runner is used to. */
  leastRunsInWindow: 4,
  /** How long before the first pain a single run can count as having come before it. */
  lookBackDays: 14,
  /** Pain in the days right after the run fits better than pain two weeks later. */
  closeDays: 3,
  hazards: [
    { aboveRatio: 1.1, ratio: 1.64, low: 1.31, high: 2.05 },
    { aboveRatio: 1.3, ratio: 1.52, low: 1.16, high: 2.0 },
    { aboveRatio: 2, ratio: 2.28, low: 1.5, high: 3.48 },
  ],
  citations: [cite('FRANDSEN2025'), cite('JUDGEMENT', 'reference run that settled; look-back of 14 days')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

export const WEEKLY_RAMP = rule({
  id: 'load/rules#LD-02',
  softCapRatio: 1.2,
  noticeRatio: 1.3,
  /** Under this weekly base, a jump of up to `lowBaseAllowanceMetres` is not called a ramp. */
  lowBaseMetres: 10_000,
  lowBaseAllowanceMetres: 3000,
  citations: [cite('DAMSTED2019'), cite('NIELSEN2014'), cite('FRANDSEN2025', 'week-to-week ratio: no relation found')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

export const REST_DAYS = rule({
  id: 'load/rules#PR-30',
  /** This many running days in a row before the pain, and more than the runner's own habit, is noticed. */
  streakDays: 6,
  lookBackDays: 10,
  habitWeeks: 12,
  citations: [cite('JUDGEMENT', 'rest days: expert consensus; streak of six days')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const SHORT_SLEEP = rule({
  id: 'load/rules#PR-54',
  shortHours: 6,
  nights: 3,
  lookBackDays: 7,
  citations: [cite('MILEWSKI2014'), cite('JUDGEMENT', 'three nights under six hours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

export const LAYOFF = rule({
  id: 'load/rules#LD-10',
  restartDays: 14,
  ladderDays: 28,
  citations: [cite('JUDGEMENT')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

/** By key, for looking a rule up. */
export const LOAD_RULES = {
  'LD-01': SINGLE_RUN_SPIKE,
  'LD-02': WEEKLY_RAMP,
  'LD-10': LAYOFF,
  'PR-30': REST_DAYS,
  'PR-54': SHORT_SLEEP,
} as const;

/** The published band that a ratio falls into; undefined up to the amber ratio. */
export const hazardOf = (ratio: number): Hazard | undefined =>
  SINGLE_RUN_SPIKE.hazards.findLast((hazard) => ratio > hazard.aboveRatio);
