/** Which card stands in place of everything else? One action, what to say there, and nothing that could distract. */
import { ruleKey } from '@backstride/engine';
import { ACTION_CARDS, type ActionCard, emergencyNumber, SPECIAL_CARDS, app as say } from '@backstride/words';
import type { CardView } from '../../lib/views.ts';
import type { Situation } from '../situation.ts';
import { levelOf, ownCardOf } from './level.ts';
import { regionOf } from './region.ts';
import { toldBy } from './told.ts';

type Special = keyof typeof SPECIAL_CARDS;

/** The card for this moment; undefined when the visit goes on. */
export function viewCard({ assessment: { triage, basis } }: Situation, zone: string): CardView {
  const level = levelOf(triage);
  const decisive = [
    ...triage.reasons.filter((one) => one.holds === 'yes' && one.level === level).map((one) => ruleKey(one.rule)),
    ...basis.ticked,
  ];
  const special = specialFor(decisive);
  const card: ActionCard = special === undefined ? ACTION_CARDS[level] : SPECIAL_CARDS[special];
  const crisisToo = special !== 'crisis' && triage.flags.includes('RF-42');
  return {
    level,
    ...card,
    calm: special === 'crisis',
    told: special === 'crisis' ? [] : toldBy(triage, basis.ticked),
    ...(level === 'EMERGENCY_NOW' ? { call: emergencyNumber(regionOf(zone)) } : {}),
    ...(crisisToo ? { also: say.card.alsoCrisis } : {}),
  };
}

/** A card of its own only when nothing else asks for the same haste. */
function specialFor(decisive: readonly string[]): Special | undefined {
  const cards = decisive.map(ownCardOf);
  const [first] = cards;
  return first !== undefined && cards.every((card) => card === first) ? first : undefined;
}
