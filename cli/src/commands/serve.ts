/** `backstride serve`: the app on this machine, until it is told to stop. */
import { existsSync } from 'node:fs';
import { defaultDataFolder, type Refusal } from '@backstride/visits';
import { command as words } from '@backstride/words';
import { type Console, type ExitCode, sayRefusal } from '../console.ts';
import type { DataOption } from '../options.ts';

export type ServeOptions = DataOption & { readonly port: number; readonly host: string };

type RunningServer = { readonly url: string; readonly close: () => Promise<void> };
type AppServer = {
  startServer(options: { port: number; host: string; dataFolder: string }): Promise<RunningServer>;
};

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export async function serveCommand(console: Console, { port, host, data }: ServeOptions): Promise<ExitCode> {
  await buildIfNeeded();
  // Loaded only here: the other commands need neither the app nor its build.
  const { startServer }: AppServer = await import(new URL('../../../app/server.ts', import.meta.url).href);
  const started = await startServer({ port, host, dataFolder: data ?? defaultDataFolder() }).catch(
    (error: unknown) => error,
  );
  if (started instanceof Error) {
    if ('refusal' in started) return sayRefusal(console, started.refusal as Refusal);
    throw started;
  }
  const server = started as RunningServer;
  console.answer(words.serving(server.url));
  await new Promise<void>((resolve) => {
    for (const signal of STOPPING) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}

/** In the repository the app is built when it is first opened or has changed; a packed copy brings it built. */
async function buildIfNeeded(): Promise<void> {
  const builder = new URL('../../../tools/build.ts', import.meta.url);
  if (!existsSync(builder)) return;
  const { ensureBuild }: { ensureBuild(): void } = await import(builder.href);
  ensureBuild();
}
