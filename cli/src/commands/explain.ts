/** `backstride explain ID`: the rule, exercise or source behind an id, or the schema of what `record` takes. */
import { explain, schemas } from '@backstride/visits';
import { command as words } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import type { JsonOption } from '../options.ts';

export async function explainCommand(console: Console, id: string, options: JsonOption): Promise<ExitCode> {
  if (id === 'schema') {
    answerJson(console, schemas());
    return 0;
  }
  const explained = explain(id);
  if (explained === undefined) return sayRefusal(console, { reason: 'unknown-explanation', what: id });
  if (options.json) answerJson(console, explained);
  else for (const line of words.explained(explained)) console.answer(line);
  return 0;
}
