/** How does the command line say a triage, an assessment and a day's plan? As lines, with the reasons under them. */
import type { Assessment, PlanItem, Reason, TodayPlan, Triage } from '@backstride/engine';
import { isUrgent, ruleKey } from '@backstride/engine';
import { counted, dayOfMonth, kilometres, minutes, sayReason } from '../say.ts';
import { safety, today as todayWords } from './app.ts';
import { CAUSE_WORDS, CERTAINTY_WORDS, NEXT_TEST_WORDS } from './causes.ts';
import { EXERCISE_WORDS } from './exercises.ts';
import { ITEM_NAMES, LIGHT_NAMES } from './plan.ts';
import { RULE_SENTENCES } from './sentences.ts';
import { STAGE_WORDS } from './symptoms.ts';
import { ACTION_CARDS, type ActionCard } from './triage.ts';

/** Stands under everything that could be taken for an all-clear. */
const SAFETY = `${safety.atOnce} ${safety.short}`;

export const visitLines = {
  triage: (triage: Triage): readonly string[] => [...triageLines(triage), '', SAFETY],

  assessment: (assessment: Assessment): readonly string[] => [
    ...(assessment.basis.standing === 'none' ? NO_REPORT : triageLines(assessment.triage)),
    ...(isStopped(assessment.triage) ? [] : restOf(assessment)),
    '',
    SAFETY,
  ],

  today: ({ today: plan, triage, basis }: Assessment): readonly string[] => [
    ...(basis.standing === 'none' ? NO_REPORT : plan.state === 'ready' ? planLines(plan) : noPlanLines(plan, triage)),
    '',
    SAFETY,
  ],
} as const;

/** At the two upper levels there is the card and nothing else (INV-2). */
const isStopped = (triage: Triage): boolean => triage.complete && isUrgent(triage.disposition);

const restOf = (assessment: Assessment): readonly string[] => [
  ...assessment.basis.reasons.map((reason) => `  ${said(reason)}`),
  ...(assessment.stage === undefined
    ? []
    : ['', `${STAGE_WORDS[assessment.stage].name}. ${STAGE_WORDS[assessment.stage].says}`]),
  ...causeLines(assessment),
  ...loadLines(assessment),
  ...painLines(assessment),
];

const NO_REPORT = [
  'You have not said anything about your back yet.',
  'Answer the questions in the app, or record a symptom report: "backstride explain schema" shows its fields.',
] as const;

function triageLines(triage: Triage): readonly string[] {
  const level = triage.complete ? triage.disposition : triage.atLeast;
  const card = ACTION_CARDS[level];
  const { title } = card;
  if (triage.complete) return [...cardLines(card), ...flagLine(triage.flags)];
  const asked = triage.askNext.slice(0, 5);
  const more = triage.askNext.length - asked.length;
  const open = `Still to be answered: ${asked.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  // Open questions alone say nothing about this runner: the level is named only where an answer asks for it.
  if (triage.flags.length === 0) return [todayWords.incomplete.title, todayWords.incomplete.lead, open];
  return [
    `${todayWords.incomplete.title}. At least this already holds: ${title}`,
    card.lead,
    open,
    ...flagLine(triage.flags),
  ];
}

/** What to do, by when, and what to say there. */
const cardLines = ({ title, lead, by, steps, say }: ActionCard): readonly string[] => [
  title,
  lead,
  `When: ${by}`,
  ...steps.map((step) => `  - ${step}`),
  ...(say.length === 0 ? [] : [`Say there: ${say.join(' ')}`]),
];

const flagLine = (flags: readonly string[]): readonly string[] =>
  flags.length === 0 ? [] : [`Because of: ${flags.join(', ')} ("backstride explain ${flags[0]}" tells more).`];

const said = (reason: Reason): string => sayReason(reason, RULE_SENTENCES);

/** Only what there is a sentence for: a bare rule key explains nothing to a person. */
const sayable = (reasons: readonly Reason[]): readonly string[] =>
  reasons.filter(({ rule }) => Object.hasOwn(RULE_SENTENCES, ruleKey(rule))).map(said);

function causeLines({ causes }: Assessment): readonly string[] {
  return causes.flatMap((cause) => [
    '',
    `${CERTAINTY_WORDS[cause.certainty]}: ${CAUSE_WORDS[cause.id].name}`,
    ...sayable(cause.fits).map((line) => `  fits: ${line}`),
    ...sayable(cause.against).map((line) => `  against: ${line}`),
    `  would tell more: ${NEXT_TEST_WORDS[cause.nextTest]}`,
  ]);
}

function loadLines({ load }: Assessment): readonly string[] {
  if (load.runs === 0) return [];
  const week = `Last seven days: ${kilometres(load.lastSevenDaysMetres)}; the seven before: ${kilometres(load.previousSevenDaysMetres)}.`;
  const { reference, capMetres } = load;
  if (reference === undefined || capMetres === undefined) return ['', week];
  const cap = `Longest settled run in 30 days: ${kilometres(reference.distanceMetres)} on ${dayOfMonth(reference.day)}; no run above ${kilometres(capMetres)}.`;
  return ['', week, cap];
}

const painLines = ({ pain }: Assessment): readonly string[] =>
  pain.latest === undefined ? [] : ['', todayWords.pain.now(pain.latest.pain0to10, dayOfMonth(pain.latest.day))];

function noPlanLines(plan: TodayPlan, triage: Triage): readonly string[] {
  if (plan.state === 'stopped' || plan.state === 'not-assessed') return triageLines(triage);
  return ['No plan today.', ...sayable(plan.reasons)];
}

function planLines(plan: TodayPlan): readonly string[] {
  const light = plan.light === undefined ? [] : [LIGHT_NAMES[plan.light], ...sayable(plan.reasons)];
  return [...light, ...plan.days.flatMap((day) => day.items).flatMap(itemLines)];
}

function itemLines(item: PlanItem): readonly string[] {
  const isExercise = item.exercise !== undefined && ['strength', 'mobility', 'treatment'].includes(item.kind);
  const name = isExercise && item.exercise ? exerciseName(item.exercise) : ITEM_NAMES[item.kind];
  const steps = (item.steps ?? []).map((step) => `${exerciseName(step.exercise)} ${doseOf(step.dose)}`);
  return [
    '',
    [name, amountOf(item)].filter((part) => part !== '').join(': '),
    ...(steps.length === 0 ? [] : [`  ${steps.join('; ')}`]),
    ...sayable(item.reasons).map((line) => `  ${line}`),
  ];
}

const exerciseName = (key: string): string =>
  Object.hasOwn(EXERCISE_WORDS, key) ? EXERCISE_WORDS[key as keyof typeof EXERCISE_WORDS].name : key;

function amountOf(item: PlanItem): string {
  const { intervals, distanceMetres, capMetres, durationSeconds, dose } = item;
  if (intervals !== undefined && intervals.walk > 0) {
    return `${intervals.times} × ${intervals.run} min running, ${intervals.walk} min walking`;
  }
  if (distanceMetres !== undefined) {
    const most = capMetres === undefined ? '' : `, ${todayWords.plan.atMost(kilometres(capMetres))}`;
    return `${kilometres(distanceMetres)}${most}`;
  }
  if (durationSeconds !== undefined) return minutes(durationSeconds);
  return dose === undefined ? '' : doseOf(dose);
}

type Dose = NonNullable<PlanItem['dose']>;

function doseOf({ sets, repetitions, holdSeconds, durationSeconds, perSide }: Dose): string {
  const each = durationSeconds !== undefined ? timed(durationSeconds) : counts(repetitions, holdSeconds);
  return `${sets > 1 ? `${sets} × ` : ''}${each}${perSide ? ', each side' : ''}`;
}

const timed = (seconds: number): string => (seconds < 60 ? counted(seconds, 'second') : minutes(seconds));

const counts = (repetitions: number | undefined, holdSeconds: number | undefined): string =>
  [
    ...(repetitions === undefined ? [] : [counted(repetitions, 'repetition')]),
    ...(holdSeconds === undefined ? [] : [`hold ${holdSeconds} s`]),
  ].join(', ');
