/**
 * What do several fired rows mean together?
 * RC-18: three families that each ask for a clinician are the same day. RC-19: a clinician's row and pain that rose at
 * two check-ins raise the level by one.
 */
import type { RuleId } from '../core/decision.ts';
import { cite, type Grounds } from '../sources/rule.ts';
import type { Disposition } from './dispositions.ts';
import type { Family, FlagKey } from './flag-row.ts';

export type CumulativeRow = Grounds & {
  readonly id: RuleId;
  readonly key: FlagKey;
  readonly counts: {
    readonly families?: readonly Family[];
    /** Different families, or plain rows where no families are named. */
    readonly atLeast: number;
    readonly level: Disposition;
    readonly notCounting?: readonly FlagKey[];
    /** Only together with a rise at two check-ins in a row. */
    readonly withWorseCheckIns?: true;
  };
  /** A level, or one above the highest counted row. */
  readonly level: Disposition | 'one-higher';
};

export const CUMULATIVE = {
  'RC-18': {
    id: 'triage/cumulative#RC-18',
    key: 'RC-18',
    counts: {
      families: ['cancer', 'infection', 'fracture', 'inflammatory', 'nerves'],
      atLeast: 3,
      level: 'CLINICIAN_2W',
    },
    level: 'SAME_DAY',
    citations: [cite('FINUCANE2020', 'weigh clusters'), cite('JUDGEMENT', 'three families')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
  'RC-19': {
    id: 'triage/cumulative#RC-19',
    key: 'RC-19',
    counts: {
      atLeast: 1,
      level: 'CLINICIAN_2W',
      notCounting: ['RF-16', 'RF-31', 'RF-37', 'RF-40'],
      withWorseCheckIns: true,
    },
    level: 'one-higher',
    citations: [cite('JUDGEMENT', 'time as a test; 2 points at check-ins 7 days apart')],
    confidence: 'D',
    reviewBy: '2027-11-01',
  },
} as const satisfies Record<string, CumulativeRow>;
