/** `backstride triage FILE`: a symptom report in, a disposition out; stores nothing. */
import { decideTriage } from '@backstride/engine';
import { readJsonFile, readReport } from '@backstride/visits';
import { visitLines } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import { contractJson } from '../contract-json.ts';
import type { JsonOption } from '../options.ts';

export async function triageCommand(console: Console, file: string, options: JsonOption): Promise<ExitCode> {
  const json = await readJsonFile(file);
  if (!json.ok) return sayRefusal(console, json.refusal);
  const report = readReport(json.value, file);
  if (!report.ok) return sayRefusal(console, report.refusal);
  const triage = decideTriage(report.value);
  if (options.json) answerJson(console, contractJson(triage));
  else for (const line of visitLines.triage(triage)) console.answer(line);
  return 0;
}
