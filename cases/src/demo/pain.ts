/**
 * How much does it hurt, and how stiff is the morning?
 * Pain on its own course since it began, more on the morning after a run, less in the evening, and never exact.
 */
import { addDays, daysBetween, type LocalDay } from '@backstride/engine';
import type { Chance } from './chance.ts';
import type { PlantedStory } from './story.ts';

export type Hurting = { readonly pain0to10: number; readonly morningStiffnessMinutes: number };

/** How much more the morning after a run hurts. */
const AFTER_A_RUN = 1;

export function hurting(story: PlantedStory, at: At, chance: Chance): Hurting {
  const { pain, anchorDay } = story;
  const since = pain === undefined ? -1 : daysBetween(addDays(anchorDay, -pain.onsetDaysAgo), at.day);
  // Now and then something twinges in a back that does not hurt.
  if (pain === undefined || since < 0) return { pain0to10: chance.happens(0.04) ? 1 : 0, morningStiffnessMinutes: 0 };
  const pain0to10 = toldByStory(story, at) ?? felt(story, since, at, chance);
  const share = (pain0to10 / pain.pain0to10) * (at.isMorning ? 1 : 0);
  const morningStiffnessMinutes = Math.max(
    0,
    Math.round((pain.morningStiffnessMinutes * share + chance.integer(-4, 4)) / 5) * 5,
  );
  return { pain0to10, morningStiffnessMinutes };
}

type At = { readonly day: LocalDay; readonly isMorning: boolean; readonly ranBefore: boolean };

/** The last two days, where the story says that this morning is worse: calm until yesterday's run, and then not. */
function toldByStory({ pain, anchorDay }: PlantedStory, { day, isMorning }: At): number | undefined {
  if (pain?.worseThisMorning === undefined) return undefined;
  if (day === anchorDay) return pain.pain0to10;
  const isCalm = day === addDays(anchorDay, -1) || (day === addDays(anchorDay, -2) && !isMorning);
  return isCalm ? pain.pain0to10 - pain.worseThisMorning : undefined;
}

function felt({ pain }: PlantedStory, since: number, { isMorning, ranBefore }: At, chance: Chance): number {
  const course = (pain?.pain0to10 ?? 0) * (0.82 + 0.18 * Math.exp(-since / 5));
  const now = course + (isMorning ? 0.3 : -0.3) + (ranBefore && isMorning ? AFTER_A_RUN : 0);
  return Math.min(7, Math.max(1, Math.round(now + 0.4 * chance.normal())));
}
