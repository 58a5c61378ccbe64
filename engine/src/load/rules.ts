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
  /**
   * Long runs vary: to be named, a jump must also exceed all that went well in so many days by 10 %, and by as many of
   * the runner's own deviations of weekly longest runs; more where few weeks are known.
   */
  unusualDays: 84,
  ownDeviations: { close: 0.85, far: 1.7 },
  /** What few weeks are drawn towards: between a steady runner and the 0.29 measured over four years of a real one. */
  knownDeviation: { spread: 0.2, weight: 4 },
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
  /** The week must also exceed the runner's own busiest of the earlier weeks by this, where so many are known. */
  aboveBusiestRatio: 1.15,
  /** … or by this many of the runner's own deviations of weekly distance, whichever is more. */
  aboveBusiestDeviations: 1,
  /** The mean of the last two weeks varies less than one week. */
  twoWeeksVaryBy: 0.75,
  knownDeviation: { spread: 0.2, weight: 4 },
  earlierWeeks: 10,
  leastEarlierWeeks: 3,
  /** Weeks right before the pain that may themselves belong to the rise. */
  rampWeeks: 2,
  /** Under this weekly base, a jump of up to `lowBaseAllowanceMetres` is not called a ramp. */
  lowBaseMetres: 10_000,
  lowBaseAllowanceMetres: 3000,
  citations: [
    cite('DAMSTED2019'),
    cite('NIELSEN2014'),
    cite('FRANDSEN2025', 'week-to-week ratio: no relation found'),
    cite('JUDGEMENT', 'against the runner’s own busiest week'),
  ],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

export const REST_DAYS = rule({
  id: 'load/rules#PR-30',
  /** This many running days in a row before the pain, and more than the runner's own habit, is noticed. */
  streakDays: 6,
  moreThanHabitDays: 2,
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
  /** Over all nights known of the week: this much below the runner's own usual, or very short whatever is usual. */
  belowUsualHours: 1,
  shortBelowUsualHours: 0.75,
  veryShortHours: 5.5,
  usualDays: 56,
  leastUsualNights: 7,
  citations: [cite('MILEWSKI2014'), cite('JUDGEMENT', 'three nights under six hours')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

export const ALIKE_DAYS = rule({
  id: 'load/rules#LD-15',
  /** Mean over deviation of seven days: this high, and this many times the runner's own highest of the weeks before … */
  monotonyFrom: 2,
  aboveOwnRatio: 1.25,
  ownWeeks: 8,
  leastOwnWeeks: 3,
  /** … or this high for so many weeks in a row, whatever is usual … */
  alwaysFrom: 3,
  alwaysWeeks: 3,
  /** … or so many weeks in a row, all that much above the weeks before them. */
  sustainedWeeks: 4,
  lookBackDays: 1,
  citations: [cite('FOSTER1998', 'the measure'), cite('JUDGEMENT', 'against the runner’s own weeks')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const OVERREACHING = rule({
  id: 'load/rules#RC-40',
  recentDays: 14,
  usualDays: 56,
  leastRecent: 4,
  leastUsual: 8,
  /** Fatigue or soreness up by this much of ten … */
  leastRise0to10: 1.5,
  leastSpread0to10: 0.8,
  /** … or this share slower at the same heart rate. */
  leastSlowdown: 0.05,
  leastSpreadShare: 0.02,
  requiredErrors: 3.2,
  citations: [
    cite('JUDGEMENT', 'article’s signs of too little recovery; thresholds ours'),
    cite('IOC_REDS2023', 'overlap'),
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const LOW_ENERGY = rule({
  id: 'load/rules#PR-55',
  /** One strong sign, or this many of the others. */
  leastOthers: 2,
  citations: [cite('IOC_REDS2023', 'clinical assessment tool 2')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

export const PAIN_AGAINST_LOAD = rule({
  id: 'load/rules#PL-01',
  days: 120,
  longestLagDays: 7,
  /** Fewer days with both a known pain and a known load before it say nothing. */
  leastPairs: 28,
  leastRunDays: 8,
  /** Pain is shuffled in whole weeks, because one sore day follows another. */
  blockDays: 7,
  shuffles: 499,
  chanceBelow: 0.05,
  /** "Long" is the upper third of the runner's own running days. */
  longQuantile: 0.67,
  citations: [cite('JUDGEMENT', 'block permutation, the largest of eight lags against its own chance')],
  confidence: 'D',
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

export const ACUTE_CHRONIC = rule({
  id: 'load/rules#LD-03',
  acuteDays: 7,
  chronicDays: 21,
  /** Shown as information and never judged: in the largest cohort a higher ratio went with fewer injuries. */
  judged: false,
  citations: [cite('FRANDSEN2025', 'negative relation'), cite('LOLLI2019'), cite('IMPELLIZZERI2020')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

export const SESSION_LOAD = rule({
  id: 'load/rules#LD-05',
  /** One scale for all sources: an hour at threshold is 100. */
  hourAtThreshold: 100,
  thresholdEffort0to10: 7,
  /** Share of the heart-rate reserve at threshold. */
  thresholdReserve: 0.85,
  /** Weight of a minute at a share h of the reserve: h × factor × e^(power × h). */
  men: { factor: 0.64, power: 1.92 },
  women: { factor: 0.86, power: 1.67 },
  /** Where neither effort nor heart rate is known. */
  assumedEffort0to10: 4,
  assumedSecondsPerMetre: 0.36,
  assumedRestingBpm: 60,
  assumedAgeYears: 40,
  maximumByAge: { at0: 208, perYear: -0.7 },
  /** A recorded maximum counts within these; the third highest session is taken, because single peaks are artefacts. */
  maximumBpm: [160, 215],
  citations: [
    cite('FOSTER2021', 'minutes times effort'),
    cite('MORTON1990', 'heart-rate weighting'),
    cite('TANAKA2001', 'maximum by age'),
    cite('JUDGEMENT', 'common scale; effort comes before heart rate before time'),
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const MONOTONY = rule({
  id: 'load/rules#LD-06',
  days: 7,
  cap: 10,
  /** The heuristic of the source: mentioned from here on, never acted on by itself. */
  mentionedAbove: 2,
  citations: [cite('FOSTER1998', 'n = 25')],
  confidence: 'V2',
  reviewBy: '2027-11-01',
});

export const STRAIN = rule({
  id: 'load/rules#LD-07',
  weeks: 8,
  /** Mentioned above the runner's own mean of eight weeks plus this many standard deviations, never acted on. */
  mentionedAboveDeviations: 2,
  citations: [cite('FOSTER1998', 'individual strain before illness'), cite('JUDGEMENT', 'mean plus two deviations')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const FITNESS_FATIGUE = rule({
  id: 'load/rules#LD-13',
  fitnessDays: 42,
  fatigueDays: 7,
  citations: [
    cite('MORTON1990', 'two decaying sums'),
    cite('JUDGEMENT', 'for reading a chart; nothing is decided by it'),
  ],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

export const HARD_DAYS = rule({
  id: 'load/rules#LD-14',
  /** A hard day is above this share of the runner's own days with load in the eight weeks before. */
  quantile: 0.75,
  weeks: 8,
  leastDays: 8,
  citations: [cite('JUDGEMENT', 'hard and easy in turns is expert advice')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

/** By key, for looking a rule up. */
export const LOAD_RULES = {
  'LD-01': SINGLE_RUN_SPIKE,
  'LD-02': WEEKLY_RAMP,
  'LD-03': ACUTE_CHRONIC,
  'LD-05': SESSION_LOAD,
  'LD-06': MONOTONY,
  'LD-07': STRAIN,
  'LD-10': LAYOFF,
  'LD-13': FITNESS_FATIGUE,
  'LD-14': HARD_DAYS,
  'LD-15': ALIKE_DAYS,
  'PL-01': PAIN_AGAINST_LOAD,
  'PR-30': REST_DAYS,
  'PR-54': SHORT_SLEEP,
  'PR-55': LOW_ENERGY,
  'RC-40': OVERREACHING,
} as const;

/** The published band that a ratio falls into; undefined up to the amber ratio. */
export const hazardOf = (ratio: number): Hazard | undefined =>
  SINGLE_RUN_SPIKE.hazards.findLast((hazard) => ratio > hazard.aboveRatio);
