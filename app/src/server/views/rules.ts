/** Which row stands behind a reason, how is it said in full, and how sure is it? */
import type { Confidence, Reason } from '@backstride/engine';
import { ruleKey } from '@backstride/engine';
import { type Explained, explain } from '@backstride/visits';
import { RULE_SENTENCES, app as say, sayReason } from '@backstride/words';
import type { ReasonView, SourceView } from '../../lib/views.ts';

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
  if (!Object.hasOwn(RULE_SENTENCES, key)) return [];
  const row = explained(reason.rule);
  const sure = row === undefined ? undefined : sureOf(row);
  return [
    {
      key,
      sentence: sayReason(reason, RULE_SENTENCES),
      sources: row === undefined ? [] : sourcesOf(row),
      ...(sure === undefined ? {} : { sure }),
    },
  ];
}
