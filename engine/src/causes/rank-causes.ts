/**
 * Why may it hurt?
 * Judges every contributor for the time before this runner's pain began and ranks those that can be named.
 * Says nothing at all where triage forbids explanations; that gate is `assess`.
 */
import { addDays, type LocalDay } from '../core/days.ts';
import { dailyLoad, trainingFacts } from '../load/daily-load.ts';
import type { Contributor, Evidence, Judged, NotSeen, PainStart } from './contributor.ts';
import { rankContributors } from './contributor.ts';
import { judgeAsymmetry, judgeCadence, judgeOverstride } from './form/judge-form.ts';
import { judgeLateDrift } from './form/judge-late-drift.ts';
import { judgeEnergy } from './overuse/judge-energy.ts';
import { judgeMonotony } from './overuse/judge-monotony.ts';
import { judgeOverreaching } from './overuse/judge-overreaching.ts';
import { judgeRamp } from './overuse/judge-ramp.ts';
import { judgeRest } from './overuse/judge-rest.ts';
import { judgeSleep } from './overuse/judge-sleep.ts';
import { judgeSpike } from './overuse/judge-spike.ts';
import { judgeStrength } from './strength/judge-strength.ts';

export type RankedCauses = { readonly causes: readonly Contributor[]; readonly notSeen: readonly NotSeen[] };

export function rankCauses(painStart: PainStart | undefined, evidence: Evidence): RankedCauses {
  if (painStart === undefined) return { causes: [], notSeen: [] };
  const near = nearPain(painStart.day, evidence);
  const judged = [
    ...judgeOveruse(painStart.day, near),
    ...judgeStrength(near.on, near.journal),
    ...judgeForm(painStart.day, near),
  ];
  return {
    causes: rankContributors(judged.flatMap((one) => ('named' in one ? [one.named] : []))),
    notSeen: judged.flatMap((one) => ('notSeen' in one ? [one.notSeen] : [])),
  };
}

function judgeOveruse(day: LocalDay, { weighed, activities, journal }: Evidence): readonly Judged[] {
  return [
    judgeSpike(day, weighed),
    judgeRamp(day, weighed),
    judgeRest(day, weighed),
    judgeMonotony(day, dailyLoad(trainingFacts(activities, journal, day), day)),
    judgeEnergy(journal),
    judgeSleep(day, journal),
    judgeOverreaching(day, journal, activities),
  ];
}

const judgeForm = (day: LocalDay, { activities }: Evidence): readonly Judged[] => [
  judgeCadence(day, activities),
  judgeLateDrift(day, activities),
  judgeAsymmetry(day, activities),
  judgeOverstride(day, activities),
];

/** No judge looks further back than this, except for who the runner is: ten years cost no more than one. */
const LOOK_BACK_DAYS = 200;

function nearPain(day: LocalDay, { on, weighed, activities, journal }: Evidence): Evidence {
  const from = addDays(day, -LOOK_BACK_DAYS);
  return {
    on,
    weighed: weighed.filter((one) => one.day > from),
    activities: activities.filter((one) => one.day > from),
    journal: journal.filter(
      (one) => one.day > from || (one.entry.type !== 'check-in' && one.entry.type !== 'session-done'),
    ),
  };
}
