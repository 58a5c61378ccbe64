/** Which card stands in place of everything else? One action, what to say there, and nothing that could distract. */
import { flagRow, isUrgent, type RowKey, ruleKey, type Triage } from '@backstride/engine';
import {
  ACTION_CARDS,
  type ActionCard,
  emergencyNumber,
  SPECIAL_CARDS,
  app as say,
  WARNING_QUESTIONS,
} from '@backstride/words';
import type { CardView } from '../../lib/views.ts';
import type { Situation } from '../situation.ts';
import { levelOf } from './level.ts';
import { regionOf } from './region.ts';

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
    told: special === 'crisis' ? [] : toldOf(urgentFlags(triage, basis.ticked)),
    ...(level === 'EMERGENCY_NOW' ? { call: emergencyNumber(regionOf(zone)) } : {}),
    ...(crisisToo ? { also: say.card.alsoCrisis } : {}),
  };
}

/** A card of its own only when nothing else asks for the same haste. */
function specialFor(decisive: readonly string[]): Special | undefined {
  const cards = decisive.map((key) => flagRow(key as Parameters<typeof flagRow>[0])?.card);
  const [first] = cards;
  return first !== undefined && cards.every((card) => card === first) ? first : undefined;
}

/** The signs that ask for haste; what could wait would only distract at the desk. */
const urgentFlags = (triage: Triage, ticked: readonly RowKey[]): readonly RowKey[] => {
  const urgent = new Set<string>(
    triage.reasons
      .filter(({ holds, level }) => holds === 'yes' && level !== undefined && isUrgent(level))
      .map(({ rule }) => ruleKey(rule)),
  );
  const flags = triage.flags.filter((key) => urgent.has(key) || ticked.includes(key));
  return flags.length > 0 ? flags : triage.flags;
};

/** Only what can be said as a sentence is repeated to the runner. */
const toldOf = (flags: readonly RowKey[]): readonly string[] =>
  flags.flatMap((key) =>
    Object.hasOwn(WARNING_QUESTIONS, key)
      ? WARNING_QUESTIONS[key as keyof typeof WARNING_QUESTIONS].replace(/\?(?= |$)/, '.')
      : [],
  );
