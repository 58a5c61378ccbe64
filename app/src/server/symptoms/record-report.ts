/** Makes a finished draft into an entry of the journal. */
import { refusalSentence, app as say } from '@backstride/words';
import type { Draft } from './draft.ts';
import { dropDraft } from './draft.ts';

/** The sentence why it was refused; undefined when it is kept. The draft's id makes sending it twice one entry. */
export async function recordReport(
  { services, now }: Pick<App.Locals, 'services' | 'now'>,
  { id, report }: Draft,
): Promise<string | undefined> {
  const taken = await services.visit.recordEntries([{ type: 'symptom-report', id, ...now, report }]);
  if (!taken.ok) return `${say.symptoms.errors.refused} ${refusalSentence(taken.refusal)}`;
  await dropDraft(services.dataFolder);
  return undefined;
}
