/** How is one thing to do today shown: an amount, a name, why it is there, and how to do it? */
import type { Dose, PlanItem } from '@backstride/engine';
import { EXERCISE_WORDS, ITEM_NAMES, kilometres, app as say } from '@backstride/words';
import type { ItemView } from '../../lib/views.ts';
import { viewReasons } from './rules.ts';

const words = say.today.plan;

export function viewItem(item: PlanItem, index: number): ItemView {
  const why = viewReasons(item.reasons);
  const exercise = item.exercise === undefined ? undefined : exerciseWords(item.exercise);
  const isExercise = item.kind === 'strength' || item.kind === 'mobility' || item.kind === 'treatment';
  return {
    id: `${item.kind}-${item.exercise ?? index}`,
    name: isExercise && exercise !== undefined ? exercise.name : ITEM_NAMES[item.kind],
    ...amountOf(item),
    ...(why[0] === undefined ? {} : { sentence: why[0].sentence }),
    ...howTo(item, exercise),
    why,
  };
}

/** "An easy run today." from the first item that says what kind of day it is. */
export function headlineOf(items: readonly PlanItem[]): string {
  const leading = items.find(({ kind }) => kind === 'run' || kind === 'walk-run' || kind === 'walk' || kind === 'rest');
  return words.headline[(leading?.kind ?? 'other') as keyof typeof words.headline];
}

type Amount = Pick<ItemView, 'figure' | 'unit'>;

function amountOf(item: PlanItem): Amount {
  if (item.intervals !== undefined && item.intervals.walk > 0) {
    const { run, walk, times } = item.intervals;
    return { figure: `${times} ×`, unit: words.turns(run, walk) };
  }
  if (item.distanceMetres !== undefined) {
    const [figure = '', unit = ''] = kilometres(item.distanceMetres).split(' ');
    const most = item.capMetres === undefined ? '' : `, ${words.atMost(kilometres(item.capMetres))}`;
    return { figure, unit: `${unit}${most}` };
  }
  if (item.durationSeconds !== undefined) return minutesOf(item.durationSeconds);
  return item.dose === undefined ? { figure: '', unit: '' } : doseOf(item.dose);
}

function minutesOf(seconds: number): Amount {
  const minutes = Math.round(seconds / 60);
  return { figure: String(minutes), unit: words.minutes(minutes) };
}

function doseOf({ sets, repetitions, holdSeconds, durationSeconds, perSide }: Dose): Amount {
  const side = perSide ? [words.perSide] : [];
  if (durationSeconds !== undefined && durationSeconds >= 60) {
    const { figure, unit } = minutesOf(durationSeconds);
    return { figure, unit: [unit, ...side].join(', ') };
  }
  if (durationSeconds !== undefined)
    return { figure: `${sets} ×`, unit: [`${durationSeconds} ${words.seconds}`, ...side].join(', ') };
  if (repetitions === undefined)
    return { figure: `${sets} ×`, unit: [words.hold(holdSeconds ?? 0), ...side].join(', ') };
  const hold = holdSeconds === undefined ? [] : [words.hold(holdSeconds)];
  return { figure: sets === 1 ? `${repetitions} ×` : `${sets} × ${repetitions}`, unit: [...hold, ...side].join(', ') };
}

type Words = { readonly name: string; readonly steps: readonly string[]; readonly stopIf: string };
const exerciseWords = (key: string): Words | undefined =>
  Object.hasOwn(EXERCISE_WORDS, key) ? EXERCISE_WORDS[key as keyof typeof EXERCISE_WORDS] : undefined;

function howTo(item: PlanItem, exercise: Words | undefined): Pick<ItemView, 'how'> {
  if (item.steps !== undefined) {
    const steps = item.steps.map((step) => {
      const { figure, unit } = doseOf(step.dose);
      return [exerciseWords(step.exercise)?.name ?? step.exercise, `${figure} ${unit}`.trim()].join(': ');
    });
    return { how: { steps } };
  }
  return exercise === undefined ? {} : { how: { steps: exercise.steps, stopIf: exercise.stopIf } };
}
