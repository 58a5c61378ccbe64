/** What did the runner tick at the check-in? Form fields in, a journal entry or the open points out. */
import type { LOCATIONS, MOMENTS } from '@backstride/engine';
import { app as say } from '@backstride/words';

export type Problem = { readonly at: string; readonly text: string };
type Group = keyof typeof say.checkIn.signs.groups;
const GROUPS = Object.keys(say.checkIn.signs.groups) as readonly Group[];

export type CheckInFields = {
  readonly pain0to10: number;
  readonly moment?: (typeof MOMENTS)[number];
  readonly warningSigns: 'none' | readonly string[];
  readonly morningStiffnessMinutes?: number;
  readonly sleepHours?: number;
  readonly locations?: readonly (typeof LOCATIONS)[number][];
};

export type ReadCheckIn = { readonly entry: CheckInFields } | { readonly problems: readonly Problem[] };

export function readCheckIn(form: FormData): ReadCheckIn {
  const pain = numberIn(form, 'pain');
  const sleep = numberIn(form, 'sleep');
  const problems: readonly Problem[] = [
    ...(pain === undefined || pain < 0 || pain > 10 ? [{ at: 'pain', text: say.checkIn.errors.pain }] : []),
    ...GROUPS.flatMap((group) => groupProblem(form, group)),
    ...(sleep !== undefined && !(sleep >= 0 && sleep <= 24) ? [{ at: 'sleep', text: say.checkIn.errors.sleep }] : []),
  ];
  if (problems.length > 0 || pain === undefined) return { problems };
  const signs = GROUPS.flatMap((group) => ticked(form, group));
  const stiffness = numberIn(form, 'stiffness');
  const locations = form.getAll('where').map(String) as (typeof LOCATIONS)[number][];
  const moment = form.get('moment');
  return {
    entry: {
      pain0to10: pain,
      warningSigns: signs.length === 0 ? 'none' : signs,
      ...(typeof moment === 'string' && moment !== '' ? { moment: moment as (typeof MOMENTS)[number] } : {}),
      ...(stiffness === undefined ? {} : { morningStiffnessMinutes: stiffness }),
      ...(sleep === undefined ? {} : { sleepHours: sleep }),
      ...(locations.length === 0 ? {} : { locations }),
    },
  };
}

/** A list nobody answered is never a no: it takes a tick, or "none of these". */
function groupProblem(form: FormData, group: Group): readonly Problem[] {
  const { legend } = say.checkIn.signs.groups[group];
  const [signs, none] = [ticked(form, group).length > 0, form.getAll(group).includes('none')];
  if (signs === none) {
    return [{ at: group, text: signs ? say.checkIn.errors.both(legend) : say.checkIn.errors.signs(legend) }];
  }
  return [];
}

const ticked = (form: FormData, group: Group): readonly string[] =>
  form.getAll(group).map(String).filter((value) => Object.hasOwn(say.checkIn.signs.groups[group].options, value));

function numberIn(form: FormData, name: string): number | undefined {
  const value = form.get(name);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return Number(value.replace(',', '.'));
}
