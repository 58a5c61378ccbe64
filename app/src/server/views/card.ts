/** Which card stands in place of everything else? One action, what to say there, and nothing that could distract. */
import { flagRow } from '@backstride/engine';
import { DISPOSITION_WORDS, app as say, WARNING_QUESTIONS } from '@backstride/words';
import type { CardView } from '../../lib/views.ts';
import type { Situation } from '../situation.ts';

const words = say.card;
type OwnCard = 'crisis' | 'poisoning' | 'pregnancy';

export function viewCard({ assessment: { triage } }: Situation): CardView {
  const emergency = triage.complete && triage.disposition === 'EMERGENCY_NOW';
  const level = emergency ? 'EMERGENCY_NOW' : 'SAME_DAY';
  const own = triage.flags.flatMap((key) => ownCard(key)).at(0);
  if (own !== undefined) return { level, ...words[own], told: [] };
  const { title } = DISPOSITION_WORDS[level];
  const { lead, steps, told } = emergency ? words.emergency : words.sameDay;
  return { level, title, lead, steps, toldHeading: told, told: toldOf(triage.flags) };
}

function ownCard(key: string): readonly OwnCard[] {
  const card = flagRow(key as Parameters<typeof flagRow>[0])?.card;
  return card === 'crisis' || card === 'poisoning' || card === 'pregnancy' ? [card] : [];
}

const SIGNS: Readonly<Record<string, string>> = WARNING_QUESTIONS;

/** Only what can be said as a sentence is repeated to the runner. */
const toldOf = (flags: readonly string[]): readonly string[] =>
  flags.flatMap((key) => SIGNS[key]?.replace(/\?$/, '') ?? []);
