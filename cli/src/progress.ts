/** How far is the import? A bar where a person watches, silence otherwise: the answer itself says what happened. */
import type { ImportProgress } from '@backstride/visits';
import type { Console } from './console.ts';

export type ShownProgress = { readonly show: (progress: ImportProgress) => void; readonly end: () => void };

/** Between two drawings; a bar that flickers costs more than it tells. */
const MILLISECONDS = 100;

export async function showProgress(console: Console): Promise<ShownProgress> {
  if (!console.isWatched) return { show: () => undefined, end: () => undefined };
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
