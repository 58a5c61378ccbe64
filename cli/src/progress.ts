/** How far is the import? A bar where a person watches, now and then a line elsewhere. */
import type { ImportProgress } from '@backstride/visits';
import { command as words } from '@backstride/words';
import type { Console } from './console.ts';

export type ShownProgress = { readonly show: (progress: ImportProgress) => void; readonly end: () => void };

/** Between two drawings; a bar that flickers costs more than it tells. */
const MILLISECONDS = 100;

const SILENCE: ShownProgress = { show: () => undefined, end: () => undefined };

/** `isQuiet`: another program reads the answer, so no lines in between. */
export async function showProgress(console: Console, isQuiet: boolean): Promise<ShownProgress> {
  if (!console.isWatched) return isQuiet ? SILENCE : plainLines(console);
  const { progress } = await import('@clack/prompts');
  let bar: ReturnType<typeof progress> | undefined;
  let shown = 0;
  let last = 0;
  return {
    show({ done, total, file }) {
      if (!bar) {
        bar = progress({ max: total, output: process.stderr });
        bar.start('Reading recordings');
      }
      const now = performance.now();
      if (now - last < MILLISECONDS && done < total) return;
      bar.advance(done - shown, `${done} of ${total}: ${file}`);
      shown = done;
      last = now;
    },
    end: () => bar?.stop('Recordings read'),
  };
}

/** Ten lines for a large import, none for a small one. */
const WORTH_LINES = 100;

function plainLines(console: Console): ShownProgress {
  let tenths = 0;
  return {
    show({ done, total }) {
      const reached = Math.floor((done * 10) / total);
      if (total < WORTH_LINES || reached === tenths) return;
      tenths = reached;
      console.remark(words.progress(done, total));
    },
    end: () => undefined,
  };
}
