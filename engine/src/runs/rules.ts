/**
 * Which physics and which limits stand behind what one run shows?
 * Grade-adjusted pace, impact distance and the quality gates as rows; docs/impact-distance.md derives the second.
 */
import { cite, rule } from '../sources/rule.ts';

export const GRADE_ADJUSTMENT = rule({
  id: 'runs/rules#GA-01',
  /** Cost of running in J/kg/m as a polynomial of the slope, highest power first. */
  polynomial: [155.4, -30.4, -43.3, 46.3, 19.5, 3.6],
  lowestSlope: -0.45,
  highestSlope: 0.45,
  citations: [cite('MINETTI2002')],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

export const IMPACT_DISTANCE = rule({
  id: 'runs/rules#IM-01',
  gravity: 9.81,
  /** An easy step on level ground; a run of such steps has an impact distance equal to its distance. */
  reference: { speedMetresPerSecond: 2.8, cadenceStepsPerMinute: 165, contactSeconds: 0.272 },
  /** How cadence and contact time change with speed where no sensor measured them. */
  cadencePerMetrePerSecond: 18,
  contactSecondsPerMetrePerSecond: -0.044,
  leastContactSeconds: 0.15,
  /** Share of the landing speed that shows in the force; agrees with forces measured at −9° and +9°. */
  landingShare: 0.5,
  landingFactorRange: [0.5, 2],
  /** Above 1 a harder step counts for more than its impulse; fatigue tests of tissue give 6 and more. */
  exponent: 3,
  /** Slower than this is walking: no flight, no landing. */
  leastRunningMetresPerSecond: 1.8,
  citations: [
    cite('GOTTSCHALL2005', 'impact peak +54 % at −9°, −39 % at +9°'),
    cite('MORIN2005', 'mean force from contact and flight time'),
    cite('JUDGEMENT', 'exponent, reference step, share of the landing speed'),
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const FORM_QUALITY = rule({
  id: 'runs/rules#FQ-01',
  leastMetresPerSecond: 1.8,
  mostMetresPerSecond: 6,
  /** Flatter than this counts as level ground. */
  levelSlope: 0.03,
  leastSteadySeconds: 300,
  /** A third of a run says something from this long on. */
  leastThirdSeconds: 240,
  /** A longer step between record points is a gap, not running. */
  longestSampleSeconds: 15,
  slopeOverMetres: 100,
  /** Heart rate this close to the cadence is the optical sensor counting steps. */
  lockedWithinBpm: 3,
  lockedShare: 0.6,
  lockedAboveBpm: 145,
  citations: [cite('JUDGEMENT', 'evidence row 5.2: data quality')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const RUN_RULES = { 'GA-01': GRADE_ADJUSTMENT, 'IM-01': IMPACT_DISTANCE, 'FQ-01': FORM_QUALITY } as const;
