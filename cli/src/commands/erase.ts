/** `backstride erase ID`: an entry or a recording is gone, bytes and all that was derived from it. */
import { command as words } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import { type DataOption, type JsonOption, withVisit } from '../options.ts';

export const eraseCommand = (console: Console, id: string, options: DataOption & JsonOption): Promise<ExitCode> =>
  withVisit(console, options, async (visit) => {
    const erased = await visit.eraseById(id);
    if (!erased.ok) return sayRefusal(console, erased.refusal);
    if (options.json) answerJson(console, erased.value);
    else console.answer(words.erased(erased.value));
    return 0;
  });
