/**
 * What is asked again at every check-in, and what does a ticked sign mean?
 * The emergency subset (PR-60, AM-03), grouped, with an explicit "none of these". A tick counts as its row's plain yes.
 */
import { cite, rule } from '../sources/rule.ts';
import { type Disposition, highest } from './dispositions.ts';
import type { FlagKey } from './flag-row.ts';
import { FLAG_ROWS } from './rows.ts';

/** Why a sign is asked about today; the rest is asked always. */
export type CheckInAbout = {
  readonly maybePregnant?: boolean;
  readonly hipThighOrGroinHurts?: boolean;
  readonly afterHardRun?: boolean;
};

export const CHECK_IN_SUBSET = rule({
  id: 'triage/check-in#PR-60',
  always: [
    'RF-01',
    'RF-02',
    'RF-03',
    'RF-04',
    'RF-05',
    'RF-06',
    'RF-07',
    'RF-08',
    'RF-09',
    'RF-10',
    'RF-11',
    'RF-12',
    'RF-42',
  ],
  afterHardRun: ['RF-22'],
  maybePregnant: ['RF-24'],
  hipThighOrGroinHurts: ['RF-28'],
  citations: [cite('FINUCANE2020', 'reassess: time is a test'), cite('JUDGEMENT', 'which questions come back')],
  confidence: 'D',
  reviewBy: '2027-11-01',
} as const);

export type CheckInSign = (typeof CHECK_IN_SUBSET)[
  | 'always'
  | 'afterHardRun'
  | 'maybePregnant'
  | 'hipThighOrGroinHurts'][number];

/** The signs to ask about at this check-in. */
export function checkInSigns(about: CheckInAbout = {}): readonly CheckInSign[] {
  return [
    ...CHECK_IN_SUBSET.always,
    ...(about.afterHardRun ? CHECK_IN_SUBSET.afterHardRun : []),
    ...(about.maybePregnant ? CHECK_IN_SUBSET.maybePregnant : []),
    ...(about.hipThighOrGroinHurts ? CHECK_IN_SUBSET.hipThighOrGroinHurts : []),
  ];
}

export type CheckInVerdict = { readonly disposition: Disposition; readonly flags: readonly string[] };

/**
 * The level that the ticked signs demand; `'none'` is the tap on "none of these". Undefined means that nobody was
 * asked, which is not a no. A sign that is no row's key is not understood, and counts as the same day.
 */
export function weighWarningSigns(ticked: 'none' | readonly string[] | undefined): CheckInVerdict | undefined {
  if (ticked === undefined) return undefined;
  if (ticked === 'none') return { disposition: 'SELF_MANAGE', flags: [] };
  return { disposition: highest(ticked.map(levelOfYes)), flags: [...new Set(ticked)].sort() };
}

/** The highest level that a plain yes to this row can have. */
export function levelOfYes(key: string): Disposition {
  const row = FLAG_ROWS.find((one) => one.key === (key as FlagKey));
  return row === undefined ? 'SAME_DAY' : highest(row.branches.map((branch) => branch.level));
}
