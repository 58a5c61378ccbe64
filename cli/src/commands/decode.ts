/** `backstride decode FILE`: reads one recording and stores nothing. */
import { decodeFile } from '@backstride/visits';
import { command as words } from '@backstride/words';
import { answerJson, type Console, type ExitCode, sayRefusal } from '../console.ts';
import type { JsonOption } from '../options.ts';

export async function decodeCommand(console: Console, file: string, options: JsonOption): Promise<ExitCode> {
  const decoded = await decodeFile(file);
  if (!decoded.ok) return sayRefusal(console, decoded.refusal);
  const { format, sessions, complaints } = decoded.value;
  if (options.json) answerJson(console, { format, sessions, complaints });
  else for (const line of words.decoded(decoded.value)) console.answer(line);
  return 0;
}
