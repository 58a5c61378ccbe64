/** What did the runner tick at the check-in? Form fields in, a journal entry or the open points out. */
import { type CheckInSign, LOCATIONS, MOMENTS } from '@backstride/engine';
import { app as say } from '@backstride/words';

export type Problem = { readonly at: string; readonly text: string };
type Group = keyof typeof say.checkIn.signs.groups;
export const SIGN_GROUPS = Object.keys(say.checkIn.signs.groups) as readonly Group[];

export type CheckInFields = {
  readonly pain0to10: number;
  readonly moment?: (typeof MOMENTS)[number];
  readonly warningSigns: 'none' | readonly string[];
  readonly morningStiffnessMinutes?: number;
  readonly sleepHours?: number;
  readonly locations?: readonly (typeof LOCATIONS)[number][];
};

export type ReadCheckIn = { readonly entry: CheckInFields } | { readonly problems: readonly Problem[] };

/** The signs of a group that are asked about today. */
export const signsIn = (group: Group, asked: readonly CheckInSign[]): readonly CheckInSign[] =>
  asked.filter((sign) => (say.checkIn.signs.groups[group].signs as readonly string[]).includes(sign));

export function readCheckIn(form: FormData, asked: readonly CheckInSign[]): ReadCheckIn {
  const pain = numberIn(form, 'pain');
  const sleep = numberIn(form, 'sleep');
  const problems: readonly Problem[] = [
    ...(pain === undefined || !(pain >= 0 && pain <= 10) ? [{ at: 'pain', text: say.checkIn.errors.pain }] : []),
    ...SIGN_GROUPS.flatMap((group) => groupProblem(form, group, asked)),
    ...(sleep !== undefined && !(sleep >= 0 && sleep <= 24) ? [{ at: 'sleep', text: say.checkIn.errors.sleep }] : []),
  ];
  if (problems.length > 0 || pain === undefined) return { problems };
  const signs = SIGN_GROUPS.flatMap((group) => ticked(form, group, asked));
  return { entry: { pain0to10: pain, warningSigns: signs.length === 0 ? 'none' : signs, ...extras(form, sleep) } };
}

function extras(form: FormData, sleep: number | undefined): Partial<CheckInFields> {
  const stiffness = numberIn(form, 'stiffness');
  const moment = MOMENTS.find((one) => one === form.get('moment'));
  const where = form.getAll('where').map(String);
  const locations = LOCATIONS.filter((one) => where.includes(one));
  return {
    ...(moment === undefined ? {} : { moment }),
    ...(stiffness === undefined ? {} : { morningStiffnessMinutes: stiffness }),
    ...(sleep === undefined ? {} : { sleepHours: sleep }),
    ...(locations.length === 0 ? {} : { locations }),
  };
}

/** A list nobody answered is never a no: it takes a tick, or "none of these". */
function groupProblem(form: FormData, group: Group, asked: readonly CheckInSign[]): readonly Problem[] {
  if (signsIn(group, asked).length === 0) return [];
  const { legend } = say.checkIn.signs.groups[group];
  const [signs, none] = [ticked(form, group, asked).length > 0, form.getAll(group).includes('none')];
  if (signs !== none) return [];
  return [{ at: group, text: signs ? say.checkIn.errors.both(legend) : say.checkIn.errors.signs(legend) }];
}

function ticked(form: FormData, group: Group, asked: readonly CheckInSign[]): readonly CheckInSign[] {
  const said = form.getAll(group).map(String);
  return signsIn(group, asked).filter((sign) => said.includes(sign));
}

function numberIn(form: FormData, name: string): number | undefined {
  const value = form.get(name);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return Number(value.replace(',', '.'));
}
