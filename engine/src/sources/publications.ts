/**
 * Every publication that a rule leans on, once.
 * `checked` says how the figure was read when the evidence was gathered (see `Confidence` in rule.ts).
 */
type Publication = {
  readonly citation: string;
  readonly kind:
    | 'guideline'
    | 'review'
    | 'trial'
    | 'cohort'
    | 'cross-sectional'
    | 'case'
    | 'laboratory'
    | 'reference'
    | 'judgement';
  readonly doi?: string;
  readonly checked: 'V' | 'V2' | 'B' | 'D';
};

export const PUBLICATIONS = {
  JUDGEMENT: {
    citation: 'Engineering or clinical judgement of this project; no study behind it, not signed off by a clinician',
    kind: 'judgement',
    checked: 'D',
  },
  FRANDSEN2025: {
    citation:
      '“How much running is too much?” Garmin-RUNSAFE cohort of 5,205 runners. Br J Sports Med 2025',
    kind: 'cohort',
    doi: '10.1136/bjsports-2024-109380',
    checked: 'V',
  },
  DAHM2010: {
    citation:
      'Dahm KT et al. Advice to rest in bed versus advice to stay active for acute low-back pain. Cochrane CD007612, 2010',
    kind: 'review',
    checked: 'V',
  },
  WALLWORK2024: {
    citation: 'Wallwork SB et al. The clinical course of acute, subacute and persistent low back pain. CMAJ 2024',
    kind: 'review',
    checked: 'V',
  },
  DAMSTED2019: {
    citation: 'Damsted C et al. J Orthop Sports Phys Ther 2019 (PMID 30526231), weekly distance changes and injury, n = 261',
    kind: 'cohort',
    checked: 'V',
  },
  NIELSEN2014: {
    citation: 'Nielsen RO et al. Excessive progression in weekly running distance and risk of running-related injuries. J Orthop Sports Phys Ther 2014;44(10):739-47',
    kind: 'cohort',
    checked: 'B',
  },
  MILEWSKI2014: {
    citation: 'Milewski MD et al. Chronic lack of sleep is associated with increased sports injuries in adolescent athletes. J Pediatr Orthop 2014',
    kind: 'cross-sectional',
    checked: 'B',
  },
  MCGILL1999: {
    citation: 'McGill SM, Childs A, Liebenson C. Endurance times for low back stabilization exercises. Arch Phys Med Rehabil 1999;80:941-4',
    kind: 'cross-sectional',
    checked: 'B',
  },
  CAI2017: {
    citation: 'Cai C, Yang Y, Kong PW. Comparison of lower limb and back exercises for runners with chronic low back pain. Med Sci Sports Exerc 2017;49(12):2374-84',
    kind: 'trial',
    doi: '10.1249/MSS.0000000000001396',
    checked: 'V',
  },
  BLAGROVE2018: {
    citation: 'Blagrove RC et al. Effects of strength training on the physiological determinants of middle- and long-distance running performance. Sports Med 2018;48:1117-49',
    kind: 'review',
    doi: '10.1007/s40279-017-0835-7',
    checked: 'V',
  },
  LEPPANEN2024: {
    citation: 'Leppänen M et al. Hip and core exercise programme prevents running-related overuse injuries in adult novice recreational runners. Br J Sports Med 2024;58(13):722-32',
    kind: 'trial',
    doi: '10.1136/bjsports-2023-107926',
    checked: 'V',
  },
  POCOVI2024: {
    citation: 'Pocovi NC et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence. Lancet 2024;404:134-44',
    kind: 'trial',
    doi: '10.1016/S0140-6736(24)00755-4',
    checked: 'V',
  },
  FRENCH2006: {
    citation: 'French SD et al. Superficial heat or cold for low back pain. Cochrane CD004750; Spine 2006;31:998-1006',
    kind: 'review',
    checked: 'V',
  },
  VANHOOREN2018: {
    citation: 'Van Hooren B, Peake JM. Do we need a cool-down after exercise? Sports Med 2018;48:1575-95',
    kind: 'review',
    checked: 'V',
  },
  NEASON2024: {
    citation: 'Neason C et al. Running is acceptable and efficacious in adults with non-specific chronic low back pain. Br J Sports Med 2024',
    kind: 'trial',
    doi: '10.1136/bjsports-2024-108245',
    checked: 'V',
  },
  SILBERNAGEL2007: {
    citation: 'Silbernagel KG et al. Continued sports activity, using a pain-monitoring model, during rehabilitation. Am J Sports Med 2007',
    kind: 'trial',
    checked: 'B',
  },
  VINCENT2017: {
    citation: 'Vincent HK et al. Curr Sports Med Rep 2017;16(3):122 (pain rules for runners)',
    kind: 'reference',
    checked: 'V',
  },
  TRIALS2023_RTR: {
    citation: 'Return-to-running ladder of a military trial. Trials 2023, s13063-023-07502-x, table 1',
    kind: 'trial',
    checked: 'V',
  },
  JOSPT_CPG2021: {
    citation: 'George SZ et al. Interventions for the management of acute and chronic low back pain: revision 2021. J Orthop Sports Phys Ther 2021;51(11):CPG1-60',
    kind: 'guideline',
    doi: '10.2519/jospt.2021.0304',
    checked: 'V',
  },
} as const satisfies Record<string, Publication>;

export type SourceKey = keyof typeof PUBLICATIONS;
