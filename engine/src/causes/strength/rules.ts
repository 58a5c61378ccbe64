/**
 * When does a self-test count as a contributor?
 * Labels of the evidence base (§6). Strength hardly separates runners who hurt from those who do not, so none of these
 * is ever more than possible.
 */
import { cite, rule } from '../../sources/rule.ts';

const STUDIES = [
  cite('CAI_THESIS', 'no difference in trunk fatigue and hip strength'),
  cite('PETERSON2022', 'strength hardly predicts injury'),
] as const;

export const WEAK_SIDE_BRIDGE = rule({
  id: 'causes/strength/rules#SB-01',
  /** Left against right: beyond what two measurements differ by in 99 of 100; 15 % is only mentioned. */
  namedSideDifference: 0.25,
  citations: [cite('MCGILL1999'), ...STUDIES, cite('JUDGEMENT', 'difference of 25 %')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const WEAK_CORE = rule({
  id: 'causes/strength/rules#SC-01',
  tests: ['ST-01', 'ST-02', 'ST-03'],
  leastLow: 2,
  citations: [cite('JUDGEMENT', 'two of three holds low'), ...STUDIES],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const WEAK_GLUTES = rule({
  id: 'causes/strength/rules#SG-01',
  tests: ['ST-06', 'ST-07'],
  citations: [
    cite('JUDGEMENT', 'bridge low or control poor'),
    cite('SADLER2019', 'cause or effect is open'),
    ...STUDIES,
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const SHORT_HIP_FLEXOR = rule({
  id: 'causes/strength/rules#SH-01',
  citations: [cite('MASELLI2020', 'less hip motion goes with back pain'), cite('VIGOTSKY2016')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

export const LEG_LENGTH = rule({
  id: 'causes/strength/rules#SL-01',
  /** A tape is off by 5 to 9 mm: this much once, or `repeatedMillimetres` on two days. */
  onceMillimetres: 20,
  repeatedMillimetres: 10,
  citations: [
    cite('KNUTSON2005'),
    cite('MASELLI2020'),
    cite('CAMPBELL2018'),
    cite('JUDGEMENT', '10 mm twice or 20 mm'),
  ],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

/** Results older than this say little about today; two retests. */
export const RESULTS_COUNT = rule({
  id: 'causes/strength/rules#SA-01',
  days: 84,
  citations: [cite('JUDGEMENT', 'three retest intervals of four weeks')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export const STRENGTH_RULES = {
  'SA-01': RESULTS_COUNT,
  'SB-01': WEAK_SIDE_BRIDGE,
  'SC-01': WEAK_CORE,
  'SG-01': WEAK_GLUTES,
  'SH-01': SHORT_HIP_FLEXOR,
  'SL-01': LEG_LENGTH,
} as const;
