/**
 * When does a change of form before the pain count?
 * Against the runner's own earlier runs, speed taken into account. Reviews find hardly any link between running form
 * and injury, so form is an experiment to try and never more than possible.
 */
import { cite, rule } from '../../sources/rule.ts';

export const FORM_CHANGE = rule({
  id: 'causes/form/rules#FM-00',
  /** How far back the runner's own usual form is taken from. */
  baselineDays: 84,
  leastBaselineRuns: 6,
  leastRecentRuns: 3,
  /** The stretch before the pain that is compared: each of these is looked at, the clearest is told. */
  windowDays: [14, 21, 28],
  /** Standard errors that a change must exceed; more with few baseline runs: required × (1 + small / runs). */
  requiredErrors: 3.5,
  smallSample: 3,
  citations: [cite('THEIL_SEN'), cite('JUDGEMENT', 'windows, number of runs, standard errors')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const CADENCE_DROP = rule({
  id: 'causes/form/rules#FM-01',
  /** Share of the runner's own cadence at that speed; the retraining advice starts at 7 %. */
  leastDrop: 0.03,
  leastSpread: 0.01,
  /** Where a runner's own runs are all at one speed. */
  stepsPerMetrePerSecond: 18,
  citations: [
    cite('LIEBERMAN2015', 'slower steps, more braking'),
    cite('ANDERSON2022', 'effect on injury: insufficient evidence'),
    cite('JUDGEMENT', '3 % below the runner’s own runs'),
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const LATE_DRIFT = rule({
  id: 'causes/form/rules#FM-18',
  /** Cadence lost from the first to the last third, speed taken into account; or contact time gained. */
  leastCadenceLoss: 0.03,
  leastContactGain: 0.05,
  /** Runs from this share of the runner's longest in the window on count as long. */
  longShare: 0.6,
  leastSpread: 0.008,
  lookBackDays: 42,
  leastRuns: 3,
  /** How contact time falls with speed, as a share per metre per second. */
  contactSharePerMetrePerSecond: -0.16,
  citations: [cite('JUDGEMENT', 'tiring form; thresholds ours'), cite('LOPES2023')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const ASYMMETRY = rule({
  id: 'causes/form/rules#FM-05',
  /** Change of the left share of ground contact, in percent points. */
  leastChangePoints: 1.2,
  leastSpreadPoints: 0.25,
  /** This far from even in the middle of the recent runs, and to the same side in all, is named without a change too. */
  farFromEvenPoints: 2.5,
  leastFromEvenPoints: 1.2,
  citations: [
    cite('AMMANN_5K', 'healthy runners differ by 2.6 to 2.8 % between the feet'),
    cite('JUDGEMENT', 'change of 1.2 points; guarding is a sign, not a cause'),
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const OVERSTRIDE = rule({
  id: 'causes/form/rules#FM-02',
  /** Cadence below this at easy speeds, and much up and down for the length of the step: only both together. */
  belowStepsPerMinute: 160,
  atMetresPerSecond: [2.6, 3.5],
  verticalRatioFromPercent: 10,
  oscillationFromMillimetres: 115,
  leastRuns: 3,
  citations: [
    cite('LIEBERMAN2015', 'foot far ahead of the hip, more braking'),
    cite('WHITNEY2022', 'sacroiliac pain, case-control'),
    cite('JUDGEMENT', 'both signs together'),
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const FORM_RULES = {
  'FM-00': FORM_CHANGE,
  'FM-01': CADENCE_DROP,
  'FM-02': OVERSTRIDE,
  'FM-05': ASYMMETRY,
  'FM-18': LATE_DRIFT,
} as const;
