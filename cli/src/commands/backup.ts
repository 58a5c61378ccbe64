/** `backstride backup FILE` and `backstride restore FILE`: everything into one file, and back. */
import { defaultDataFolder, restoreBackup } from '@backstride/visits';
import { command as words } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import { type DataOption, type JsonOption, withVisit } from '../options.ts';

type Options = DataOption & JsonOption;

export const backupCommand = (console: Console, file: string, options: Options): Promise<ExitCode> =>
  withVisit(console, { ...options, readOnly: true }, async (visit) => {
    const made = await visit.backup(file);
    if (!made.ok) return sayRefusal(console, made.refusal);
    if (options.json) answerJson(console, made.value);
    else console.answer(words.backedUp(made.value));
    return 0;
  });

export async function restoreCommand(console: Console, file: string, options: Options): Promise<ExitCode> {
  const folder = options.data ?? defaultDataFolder();
  const restored = await restoreBackup(file, folder);
  if (!restored.ok) return sayRefusal(console, restored.refusal);
  if (options.json) answerJson(console, restored.value);
  else console.answer(words.restored({ ...restored.value, folder }));
  return 0;
}
