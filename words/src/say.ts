/**
 * How does a reason become a sentence?
 * Numbers are rounded and units chosen here and nowhere else. Sentences live in the files of each language.
 */
import { type LocalDay, type Reason, ruleKey } from '@backstride/engine';

/** What a rule saw, by the name of the finding. */
export type Seen = {
  readonly has: (finding: string) => boolean;
  readonly holds: (finding: string) => boolean;
  readonly number: (finding: string) => number;
  readonly text: (finding: string) => string;
};

export type Sentence = (seen: Seen, reason: Reason) => string;

export function seenBy(reason: Reason): Seen {
  const find = (finding: string) => reason.saw.find((saw) => saw.finding === finding);
  return {
    has: (finding) => find(finding) !== undefined,
    holds: (finding) => find(finding)?.is === 'yes',
    number: (finding) => Number(find(finding)?.value ?? Number.NaN),
    text: (finding) => String(find(finding)?.value ?? ''),
  };
}

/** The sentence for a reason; the rule's own key where a language has no sentence for it yet. */
export function sayReason(reason: Reason, sentences: Readonly<Record<string, Sentence>>): string {
  const say = sentences[ruleKey(reason.rule)];
  return say === undefined ? ruleKey(reason.rule) : say(seenBy(reason), reason);
}

/** 16,234 m → "16.2 km"; whole kilometres without a decimal. */
export const kilometres = (metres: number): string => {
  const rounded = Math.round(metres / 100) / 10;
  return `${Number.isInteger(rounded) ? rounded.toFixed(0) : rounded.toFixed(1)} km`;
};

/** 1.62 → "62 %": how much more than the reference. */
export const percentMore = (ratio: number): string => `${Math.round((ratio - 1) * 100)} %`;

/** 1500 s → "25 minutes". */
export const minutes = (seconds: number): string => counted(Math.round(seconds / 60), 'minute');

/** 1 day, 2 days. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2026-11-11 → "11 November". */
export const dayOfMonth = (day: string): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;

/** 2026-11-11 → "11 November 2026". */
export const fullDay = (day: LocalDay): string => `${dayOfMonth(day)} ${day.slice(0, 4)}`;
