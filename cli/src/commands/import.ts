/** `backstride import PATH…`: recordings, folders and export archives into the journal. */
import type { ImportResult, Visit } from '@backstride/visits';
import { refusalSentence, command as words } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import { type DataOption, type DayOptions, type JsonOption, withVisit } from '../options.ts';
import { showProgress } from '../progress.ts';

export type ImportCommandOptions = DataOption & JsonOption & Pick<DayOptions, 'zone'>;

export const importCommand = (
  console: Console,
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<ExitCode> =>
  withVisit(console, options, (visit) => importInto(visit, console, { paths, json: options.json === true }));

type Wanted = { readonly paths: readonly string[]; readonly json: boolean };

async function importInto(visit: Visit, console: Console, { paths, json }: Wanted): Promise<ExitCode> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  const progress = await showProgress(console, json);
  const result = await visit.importPaths(paths, { onProgress: progress.show, signal: stopping.signal });
  process.off('SIGINT', stop);
  progress.end();
  if (!result.ok) return sayRefusal(console, result.refusal);
  if (json) answerJson(console, result.value);
  else for (const line of words.imported(result.value)) console.answer(line);
  if (stopping.signal.aborted) {
    console.remark(words.importStopped);
    return 1;
  }
  return result.value.imported + result.value.duplicates > 0 ? 0 : nothingRead(console, paths, result.value);
}

function nothingRead(console: Console, paths: readonly string[], { files, skipped, failed }: ImportResult): ExitCode {
  const detail = words.whyNothing({ files, skipped, failed });
  console.remark(refusalSentence({ reason: 'nothing-to-import', where: paths.join(', '), detail }));
  return 1;
}
