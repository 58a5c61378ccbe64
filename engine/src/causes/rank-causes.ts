/**
 * Why may it hurt?
 * Judges every contributor for the time before this runner's pain began and ranks those that can be named.
 * Says nothing at all where triage forbids explanations; that gate is `assess`.
 */
import type { Dated } from '../journal/timeline.ts';
import type { WeighedRun } from '../load/weigh-runs.ts';
import type { Contributor, Judged, NotSeen, PainStart } from './contributor.ts';
import { rank } from './contributor.ts';
import { judgeRamp } from './overuse/judge-ramp.ts';
import { judgeRest } from './overuse/judge-rest.ts';
import { judgeSleep } from './overuse/judge-sleep.ts';
import { judgeSpike } from './overuse/judge-spike.ts';

export type RankedCauses = { readonly causes: readonly Contributor[]; readonly notSeen: readonly NotSeen[] };

export function rankCauses(
  painStart: PainStart | undefined,
  weighed: readonly WeighedRun[],
  journal: readonly Dated[],
): RankedCauses {
  if (painStart === undefined) return { causes: [], notSeen: [] };
  const judged: readonly Judged[] = [
    judgeSpike(painStart.day, weighed),
    judgeRamp(painStart.day, weighed),
    judgeRest(painStart.day, weighed),
    judgeSleep(painStart.day, journal),
  ];
  return {
    causes: rank(judged.flatMap((one) => ('named' in one ? [one.named] : []))),
    notSeen: judged.flatMap((one) => ('notSeen' in one ? [one.notSeen] : [])),
  };
}
