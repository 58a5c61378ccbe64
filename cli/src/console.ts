/** Where does a command speak? Answers on stdout, everything else on stderr; no command touches the process itself. */
import type { Refusal } from '@backstride/visits';
import { refusalSentence } from '@backstride/words';

export type Console = {
  readonly answer: (text: string) => void;
  readonly remark: (text: string) => void;
  /** Whether a person is watching stderr, for a progress bar. */
  readonly isWatched: boolean;
};

/** 0 done, 1 refused or failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export function processConsole(): Console {
  // Whoever reads may have seen enough (`| head`): no reason to fail.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());
  return {
    answer: (text) => void process.stdout.write(`${text}\n`),
    remark: (text) => void process.stderr.write(`${text}\n`),
    isWatched: process.stderr.isTTY === true,
  };
}

/** Exactly one JSON value on stdout. */
export const answerJson = (console: Console, value: unknown): void => console.answer(JSON.stringify(value, null, 2));

export function sayRefusal(console: Console, refusal: Refusal): ExitCode {
  console.remark(refusalSentence(refusal));
  return 1;
}
