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
      'Garmin-RUNSAFE cohort. How much running is too much? Single-session distance and overuse injury in 5,205 runners. Br J Sports Med 2025',
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
} as const satisfies Record<string, Publication>;

export type SourceKey = keyof typeof PUBLICATIONS;
