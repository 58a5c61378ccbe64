/**
 * Which rules make today's plan?
 * The programme rules in use, as rows with their thresholds. Doses of exercises stand with the exercises.
 */
import { cite, rule } from '../sources/rule.ts';

const REVIEW = '2027-11-01';

export const WALK_RUN_LADDER = rule({
  id: 'plan/rules#PR-10',
  /** Minutes running, minutes walking, times. */
  stages: [
    { run: 1, walk: 4, times: 6 },
    { run: 2, walk: 3, times: 6 },
    { run: 3, walk: 2, times: 6 },
    { run: 4, walk: 2, times: 5 },
    { run: 5, walk: 1, times: 5 },
    { run: 10, walk: 1, times: 3 },
    { run: 20, walk: 0, times: 1 },
    { run: 30, walk: 0, times: 1 },
  ],
  /** Plain back pain without a bone, birth or long layoff behind it starts here (AM-02). */
  plainStartStage: 5,
  hoursBetween: 48,
  citations: [cite('TRIALS2023_RTR'), cite('NEASON2024'), cite('JUDGEMENT', 'the table of stages')],
  confidence: 'D',
  reviewBy: REVIEW,
});

export const LONGEST_RUN_CAP = rule({
  id: 'plan/rules#PR-11',
  ratio: 1.1,
  citations: [cite('FRANDSEN2025'), cite('JUDGEMENT', 'reference: the longest run that settled')],
  confidence: 'V',
  reviewBy: REVIEW,
});

export const AFTER_DAYS_OFF = rule({
  id: 'plan/rules#PR-16',
  shares: [
    { fromDays: 14, share: 0.6 },
    { fromDays: 7, share: 0.8 },
  ],
  ladderFromDays: 28,
  citations: [cite('JUDGEMENT')],
  confidence: 'D',
  reviewBy: REVIEW,
});

export const WARM_UP = rule({
  id: 'plan/rules#PR-20',
  raiseSeconds: 300,
  citations: [cite('JUDGEMENT', 'prepares for the run; no trial shows prevention of back pain')],
  confidence: 'B',
  reviewBy: REVIEW,
});

export const FIRST_DAYS = rule({
  id: 'plan/rules#PR-40',
  noRunAbovePain: 5,
  walkSeconds: 600,
  citations: [cite('DAHM2010'), cite('FRENCH2006')],
  confidence: 'V',
  reviewBy: REVIEW,
});

export const WALK_FIRST = rule({
  id: 'plan/rules#PR-41',
  /** A walk of this length at this pain or less opens the way back to running. */
  walkSeconds: 1800,
  painMost: 2,
  shortWalkSeconds: 1500,
  citations: [cite('JUDGEMENT'), cite('POCOVI2024', 'walking and education')],
  confidence: 'D',
  reviewBy: REVIEW,
});

export const FOUNDATION_BLOCK = rule({
  id: 'plan/rules#PR-30A',
  order: ['X-04', 'X-17', 'X-02', 'X-22', 'X-03', 'X-15', 'X-35'],
  citations: [cite('JUDGEMENT'), cite('JOSPT_CPG2021')],
  confidence: 'D',
  reviewBy: REVIEW,
});

export const LOWER_LIMB_FIRST = rule({
  id: 'plan/rules#PR-44',
  order: ['X-11', 'X-17', 'X-15', 'X-22', 'X-35'],
  citations: [cite('CAI2017'), cite('NEASON2024')],
  confidence: 'V',
  reviewBy: REVIEW,
});

export const RELIEF = rule({
  id: 'plan/rules#PR-40R',
  order: ['X-46', 'X-27', 'X-39', 'X-59'],
  citations: [cite('JUDGEMENT', 'positions of ease and gentle movement'), cite('DAHM2010')],
  confidence: 'D',
  reviewBy: REVIEW,
});

export const HEAT_IF_LIKED = rule({
  id: 'plan/rules#PR-40H',
  citations: [cite('FRENCH2006', 'heat wrap: small short-term benefit')],
  confidence: 'V',
  reviewBy: REVIEW,
});

export const TRAFFIC_LIGHT = rule({
  id: 'plan/rules#PR-50',
  greenMost: 3,
  amberMost: 5,
  /** How much more pain on the morning after counts as slightly up, and as worse. */
  slightlyUp: 1,
  worse: 2,
  /** Amber takes this share off the run. */
  amberShare: 0.8,
  citations: [cite('SILBERNAGEL2007'), cite('VINCENT2017')],
  confidence: 'B',
  reviewBy: REVIEW,
});

export const EASY_DAYS = rule({
  id: 'plan/rules#PR-15',
  /** Running days in a row before a day without running. */
  mostInARow: 2,
  habitDays: 28,
  citations: [cite('JUDGEMENT')],
  confidence: 'D',
  reviewBy: REVIEW,
});

export const PLAN_RULES = {
  'PR-10': WALK_RUN_LADDER,
  'PR-11': LONGEST_RUN_CAP,
  'PR-15': EASY_DAYS,
  'PR-16': AFTER_DAYS_OFF,
  'PR-20': WARM_UP,
  'PR-30A': FOUNDATION_BLOCK,
  'PR-40': FIRST_DAYS,
  'PR-40H': HEAT_IF_LIKED,
  'PR-40R': RELIEF,
  'PR-41': WALK_FIRST,
  'PR-44': LOWER_LIMB_FIRST,
  'PR-50': TRAFFIC_LIGHT,
} as const;
