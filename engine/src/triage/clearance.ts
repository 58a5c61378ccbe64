/**
 * Does a clinician's clearance open something, and from when?
 * HZ-23 and AM-24: it says who, when, what for, which scope and what came of it; it opens a day later at the earliest,
 * and always at the lowest stage. After a suspected cauda equina also a clear scan, or a surgeon. Feeling better is none.
 */
import { addDays, type LocalDay, parseLocalDay } from '../core/days.ts';
import { TAGS, type Tag } from '../exercises/tags.ts';
import { CLEARANCE_SCOPES, type Clearance } from '../journal/entries.ts';
import { cite, rule } from '../sources/rule.ts';

export type Scope = (typeof CLEARANCE_SCOPES)[number];
export const CLEARANCE_RULE = rule({
  id: 'triage/clearance#HZ-23',
  daysUntilOpen: 1,
  citations: [cite('JUDGEMENT', 'AM-24')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

/** What each scope lifts; none lifts K_ANYRED, which only new answers do. */
export const LIFTED_BY = {
  walk: ['K_CAUTION'],
  strength: ['K_CAUTION', 'K_STOP'],
  impact: ['K_CAUTION', 'K_STOP', 'K_BSI', 'K_PARS', 'K_NEURO'],
  run: ['K_CAUTION', 'K_STOP', 'K_BSI', 'K_PARS', 'K_NEURO'],
} as const satisfies Record<Scope, readonly Tag[]>;

export type ClearanceFault =
  | 'who-is-missing'
  | 'day-is-missing'
  | 'day-is-in-the-future'
  | 'condition-is-missing'
  | 'scope-is-missing'
  | 'outcome-is-missing'
  | 'scan-or-surgeon-is-missing'
  | 'nerve-questions-not-answered-no';

export type ClearanceState =
  | {
      readonly holds: true;
      readonly opensOn: LocalDay;
      readonly scopes: readonly Scope[];
      readonly startsAt: 'lowest-stage';
    }
  | { readonly holds: false; readonly faults: readonly ClearanceFault[] };

/** What has happened since: whether cauda equina was suspected, and whether RF-01…07 were answered no again. */
export type ClearanceContext = { readonly suspectedCaudaEquina: boolean; readonly nerveQuestionsAnsweredNo: boolean };

const SCAN_OR_SURGEON =
  /scan (was |is )?(clear|normal)|mri (was |is )?(clear|normal)|(clear|normal) (scan|mri)|surgeon/i;

export function judgeClearance(clearance: Clearance, today: LocalDay, context: ClearanceContext): ClearanceState {
  const on = clearance.on === undefined ? undefined : parseLocalDay(clearance.on);
  const scopes = scopesOf(clearance);
  const faults: readonly ClearanceFault[] = [
    ...missing(clearance.by, 'who-is-missing'),
    ...(on === undefined ? (['day-is-missing'] as const) : on > today ? (['day-is-in-the-future'] as const) : []),
    ...missing(clearance.condition, 'condition-is-missing'),
    ...(scopes.length === 0 ? (['scope-is-missing'] as const) : []),
    ...missing(clearance.outcome, 'outcome-is-missing'),
    ...afterCaudaEquina(clearance, context),
  ];
  if (faults.length > 0 || on === undefined) return { holds: false, faults };
  return { holds: true, opensOn: addDays(on, CLEARANCE_RULE.daysUntilOpen), scopes, startsAt: 'lowest-stage' };
}

/** The tags that are left when these scopes are cleared. */
export function tagsAfter(tags: readonly Tag[], scopes: readonly Scope[]): readonly Tag[] {
  const lifted: readonly Tag[] = scopes.flatMap((scope) => LIFTED_BY[scope]);
  return TAGS.filter((tag) => tags.includes(tag) && !lifted.includes(tag));
}

function scopesOf({ scope }: Clearance): readonly Scope[] {
  const named = scope === undefined ? [] : typeof scope === 'string' ? [scope] : scope;
  return CLEARANCE_SCOPES.filter((one) => named.includes(one));
}

const missing = (text: string | undefined, fault: ClearanceFault): readonly ClearanceFault[] =>
  text === undefined || text.trim() === '' ? [fault] : [];

function afterCaudaEquina(clearance: Clearance, context: ClearanceContext): readonly ClearanceFault[] {
  if (!context.suspectedCaudaEquina) return [];
  const said = `${clearance.outcome ?? ''} ${clearance.by ?? ''}`;
  return [
    ...(SCAN_OR_SURGEON.test(said) ? [] : (['scan-or-surgeon-is-missing'] as const)),
    ...(context.nerveQuestionsAnsweredNo ? [] : (['nerve-questions-not-answered-no'] as const)),
  ];
}
