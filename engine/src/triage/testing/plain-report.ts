/**
 * A runner with a plain sore back, every question answered and no warning sign; and how to change single answers.
 */
import type { History, Neuro, SymptomReport, Systemic, Training, Wellbeing } from '../../journal/symptom-report.ts';

export const PLAIN = {
  unlisted: 'no',
  ageYears: 35,
  sex: 'F',
  onsetDays: 10,
  onsetKind: 'gradual',
  locations: ['lumbar-paraspinal'],
  side: 'left',
  radiatesTo: null,
  quality: ['ache'],
  pain0to10: 4,
  nightPain: 'none',
  aggravating: ['bending-forward'],
  easing: ['walking'],
} as const satisfies SymptomReport;

/** Changes to single answers; the rooms of a report are merged, everything else replaced. */
export type Patch = Omit<SymptomReport, 'neuro' | 'systemic' | 'history' | 'training' | 'wellbeing'> & {
  readonly neuro?: Neuro;
  readonly systemic?: Systemic;
  readonly history?: History;
  readonly training?: Training;
  readonly wellbeing?: Wellbeing;
};

export function patched(base: SymptomReport, ...patches: readonly Patch[]): SymptomReport {
  return patches.reduce<SymptomReport>(
    (report, patch) => ({
      ...report,
      ...patch,
      neuro: { ...report.neuro, ...patch.neuro },
      systemic: { ...report.systemic, ...patch.systemic },
      history: { ...report.history, ...patch.history },
      training: { ...report.training, ...patch.training },
      wellbeing: { ...report.wellbeing, ...patch.wellbeing },
    }),
    base,
  );
}

export const plain = (...patches: readonly Patch[]): SymptomReport => patched(PLAIN, ...patches);
