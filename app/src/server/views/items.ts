/** How is one thing to do today shown: an amount, a name, why it is there, and how to do it? */
import type { Dose, ItemKind, PlanItem } from '@backstride/engine';
import { EXERCISE_WORDS, ITEM_NAMES, kilometres, app as say } from '@backstride/words';
import type { ItemView, ReasonView } from '../../lib/views.ts';
import { pictureOf } from './figure.ts';
import { viewReasons } from './rules.ts';

const words = say.today.plan;
const LIGHT_RULE = 'PR-50';

export function viewItem(item: PlanItem, index: number): ItemView {
  const why = viewReasons(item.reasons);
  const exercise = item.exercise === undefined ? undefined : exerciseWords(item.exercise);
  const isExercise = item.kind === 'strength' || item.kind === 'mobility' || item.kind === 'treatment';
  return {
    id: `${item.kind}-${item.exercise ?? index}`,
    name: isExercise && exercise !== undefined ? exercise.name : ITEM_NAMES[item.kind],
    ...amountOf(item),
    ...sentenceOf(why),
    ...(item.exercise === undefined ? {} : pictureOf(item.exercise)),
    ...howTo(item, exercise),
    why,
  };
}

/** The item that says what kind of day it is. */
export const leadingKind = (items: readonly PlanItem[]): ItemKind | undefined =>
  items.find(({ kind }) => Object.hasOwn(words.headline, kind))?.kind;

/** "An easy run today." */
export const headlineOf = (kind: ItemKind | undefined): string =>
  words.headline[(kind ?? 'other') as keyof typeof words.headline];

/** Today's light stands above the list already; what this thing is for says more. */
function sentenceOf(why: readonly ReasonView[]): Pick<ItemView, 'sentence'> {
  const said = why.find(({ key }) => key !== LIGHT_RULE);
  return said === undefined ? {} : { sentence: said.sentence };
}

type Amount = Pick<ItemView, 'amount' | 'unit'>;

function amountOf(item: PlanItem): Amount {
  if (item.intervals !== undefined && item.intervals.walk > 0) {
    const { run, walk, times } = item.intervals;
    return { amount: `${times} ×`, unit: words.turns(run, walk) };
  }
  if (item.distanceMetres !== undefined) {
    const [amount = '', unit = ''] = kilometres(item.distanceMetres).split(' ');
    const most = item.capMetres === undefined ? '' : `, ${words.atMost(kilometres(item.capMetres))}`;
    return { amount, unit: `${unit}${most}` };
  }
  if (item.durationSeconds !== undefined) return minutesOf(item.durationSeconds);
  return item.dose === undefined ? { amount: '', unit: '' } : doseOf(item.dose);
}

function minutesOf(seconds: number): Amount {
  const minutes = Math.round(seconds / 60);
  return { amount: String(minutes), unit: words.minutes(minutes) };
}

function doseOf({ sets, repetitions, holdSeconds, durationSeconds, perSide }: Dose): Amount {
  const side = perSide ? [words.perSide] : [];
  if (durationSeconds !== undefined && durationSeconds >= 60) {
    const { amount, unit } = minutesOf(durationSeconds);
    return { amount, unit: [unit, ...side].join(', ') };
  }
  if (durationSeconds !== undefined)
    return { amount: `${sets} ×`, unit: [`${durationSeconds} ${words.seconds}`, ...side].join(', ') };
  if (repetitions === undefined)
    return { amount: `${sets} ×`, unit: [words.hold(holdSeconds ?? 0), ...side].join(', ') };
  const hold = holdSeconds === undefined ? [] : [words.hold(holdSeconds)];
  if (sets === 1 && hold.length === 0)
    return { amount: `${repetitions}`, unit: [words.repetitions, ...side].join(', ') };
  return { amount: `${sets} × ${repetitions}`, unit: [...hold, ...side].join(', ') };
}

type Words = { readonly name: string; readonly steps: readonly string[]; readonly stopIf: string };
const exerciseWords = (key: string): Words | undefined =>
  Object.hasOwn(EXERCISE_WORDS, key) ? EXERCISE_WORDS[key as keyof typeof EXERCISE_WORDS] : undefined;

function howTo(item: PlanItem, exercise: Words | undefined): Pick<ItemView, 'how'> {
  if (item.steps !== undefined) {
    const steps = item.steps.map((step) => {
      const { amount, unit } = doseOf(step.dose);
      return [exerciseWords(step.exercise)?.name ?? step.exercise, `${amount} ${unit}`.trim()].join(': ');
    });
    return { how: { steps } };
  }
  return exercise === undefined ? {} : { how: { steps: exercise.steps, stopIf: exercise.stopIf } };
}
