/**
 * Is this the same episode, the old pain come back, or a flare-up?
 * Recurrence: again after 30 days or more without pain, for a day or longer. Flare-up: clearly more pain inside an
 * episode. Worked out from the pain that was stated day by day; a day without a statement proves nothing.
 */
import { daysBetween, type LocalDay } from '../core/days.ts';
import type { PainMoment } from '../journal/timeline.ts';
import { cite, rule } from '../sources/rule.ts';

export const EPISODE_RULE = rule({
  id: 'symptoms/decide-episode#EPISODE',
  painFreeDays: 30,
  /** Highest pain that still counts as free of pain. */
  free0to10: 0,
  flareRise0to10: 2,
  flareDays: 7,
  citations: [
    cite('DEVET2002'),
    cite('STANTON2011', 'recurrence after 30 days'),
    cite('COSTA2019', 'flare-up'),
    cite('JUDGEMENT', 'a rise of 2 over the week before'),
  ],
  confidence: 'B',
  reviewBy: '2027-11-01',
});

export type EpisodeKind = 'none' | 'first-known' | 'same' | 'recurrence' | 'flare-up';

/** `moments` in the order of time; only those up to `on` count. */
export function decideEpisode(moments: readonly PainMoment[], on: LocalDay): EpisodeKind {
  const past = moments.filter((moment) => moment.day <= on);
  const hurting = past.filter((moment) => moment.pain0to10 > EPISODE_RULE.free0to10);
  const last = hurting.at(-1);
  if (last === undefined) return 'none';
  if (isFlareUp(past, on)) return 'flare-up';
  const gap = painFreeGap(past, on);
  if (gap !== undefined && gap >= EPISODE_RULE.painFreeDays) return 'recurrence';
  return hurting.length === 1 && past.length === 1 ? 'first-known' : 'same';
}

/** Days between the last pain of the episode before and the first of this one, when only zeros were stated between. */
function painFreeGap(past: readonly PainMoment[], on: LocalDay): number | undefined {
  const hurtDays = [...new Set(past.filter((one) => one.pain0to10 > EPISODE_RULE.free0to10).map((one) => one.day))];
  for (let index = hurtDays.length - 1; index > 0; index -= 1) {
    const [before, after] = [hurtDays[index - 1], hurtDays[index]];
    if (before === undefined || after === undefined || daysBetween(after, on) > EPISODE_RULE.painFreeDays)
      return undefined;
    const statedFree = past.some((one) => one.day > before && one.day < after);
    if (statedFree && daysBetween(before, after) > EPISODE_RULE.painFreeDays) return daysBetween(before, after) - 1;
  }
  return undefined;
}

/** Today's worst at least 2 above the mean of the week before, which was not free of pain. */
function isFlareUp(past: readonly PainMoment[], on: LocalDay): boolean {
  const today = past.filter((one) => one.day === on);
  const before = past.filter((one) => {
    const days = daysBetween(one.day, on);
    return days > 0 && days <= EPISODE_RULE.flareDays;
  });
  if (today.length === 0 || before.length === 0) return false;
  const mean = before.reduce((sum, one) => sum + one.pain0to10, 0) / before.length;
  return (
    mean > EPISODE_RULE.free0to10 &&
    Math.max(...today.map((one) => one.pain0to10)) >= mean + EPISODE_RULE.flareRise0to10
  );
}

/** RC-19: up by 2 or more at two check-ins in a row, each 7 days or more after the one before. */
export function worseAtTwoCheckIns(moments: readonly PainMoment[]): boolean {
  const weekly: PainMoment[] = [];
  for (const moment of moments) {
    const last = weekly.at(-1);
    if (last === undefined || daysBetween(last.day, moment.day) >= 7) weekly.push(moment);
  }
  return weekly.some((one, index) => {
    const next = weekly.slice(index + 1, index + 3);
    return next.length === 2 && next.every((later) => later.pain0to10 >= one.pain0to10 + EPISODE_RULE.flareRise0to10);
  });
}
