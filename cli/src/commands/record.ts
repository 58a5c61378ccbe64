/** `backstride record FILE`: one journal entry or a list of them, all or nothing. */
import { readJsonFile } from '@backstride/visits';
import { command as words } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import { type DataOption, type JsonOption, withVisit } from '../options.ts';

export async function recordCommand(
  console: Console,
  file: string,
  options: DataOption & JsonOption,
): Promise<ExitCode> {
  const json = await readJsonFile(file);
  if (!json.ok) return sayRefusal(console, json.refusal);
  return withVisit(console, options, async (visit) => {
    const recorded = await visit.recordEntries(json.value, file);
    if (!recorded.ok) return sayRefusal(console, recorded.refusal);
    if (options.json) answerJson(console, recorded.value);
    else console.answer(words.recorded(recorded.value));
    return 0;
  });
}
