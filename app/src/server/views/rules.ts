/** Which row stands behind a reason, how is it said in full, and how sure is it? */
import type { Confidence, Reason } from '@backstride/engine';
import { ruleKey } from '@backstride/engine';
import { type Explained, explain } from '@backstride/visits';
import {
  BECAUSE,
  FEATURE_WORDS,
  LOAD_SENTENCES,
  PLAN_SENTENCES,
  type Sentence,
  STANDING_SENTENCES,
  app as say,
  sayReason,
} from '@backstride/words';
import type { ReasonView, SourceView } from '../../lib/views.ts';

/** Rules whose sentence needs no figure: the same words whatever they saw. */
const fixed = (words: Readonly<Record<string, string>>): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(Object.entries(words).map(([key, sentence]) => [key, () => sentence]));

const SENTENCES: Readonly<Record<string, Sentence>> = {
  ...fixed(BECAUSE),
  ...fixed(FEATURE_WORDS),
  ...LOAD_SENTENCES,
  ...PLAN_SENTENCES,
  ...STANDING_SENTENCES,
};

/** Looked up once: the book of rules does not change while the app runs. */
const known = new Map<string, Explained | undefined>();
export function explained(id: string): Explained | undefined {
  if (!known.has(id)) known.set(id, explain(id));
  return known.get(id);
}

export const sourcesOf = (row: Explained): readonly SourceView[] =>
  row.sources.map((source) => ({
    key: source.id,
    citation: source.citation,
    ...(source.place === undefined ? {} : { place: source.place }),
    ...('doi' in source ? { doi: source.doi } : {}),
  }));

export const sureOf = (row: Explained): string | undefined =>
  'confidence' in row.row ? say.reasons.sure[row.row.confidence as Exclude<Confidence, 'U'>] : undefined;

/** Reasons without a sentence of their own (an exercise that nothing speaks against) are left out. */
export const viewReasons = (reasons: readonly Reason[]): readonly ReasonView[] => reasons.flatMap(viewReason);

function viewReason(reason: Reason): readonly ReasonView[] {
  const key = ruleKey(reason.rule);
  if (!Object.hasOwn(SENTENCES, key)) return [];
  const row = explained(reason.rule);
  const sure = row === undefined ? undefined : sureOf(row);
  return [
    {
      key,
      sentence: sayReason(reason, SENTENCES),
      sources: row === undefined ? [] : sourcesOf(row),
      ...(sure === undefined ? {} : { sure }),
    },
  ];
}
