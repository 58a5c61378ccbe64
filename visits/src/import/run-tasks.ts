/**
 * How are thousands of files read by all cores?
 * Bare worker threads on one shared counter. A file that kills its thread or never ends costs that file alone; a
 * fault of the disk ends the import.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { StorageFault } from '@backstride/store';
import { type ReadingContext, readTask } from './read-task.ts';
import { failed, type Task, type TaskResult } from './task.ts';
import { NEXT, type WorkerMessage, type WorkerTask } from './thread-work.ts';

export type RunOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Called for each file, in the order in which they are done; reading goes on meanwhile. */
  readonly onResult: (index: number, result: TaskResult) => void;
  readonly threads?: number;
  /** After this long on one file its thread is given up. */
  readonly patienceMilliseconds?: number;
  readonly script?: URL;
};

/** Below this many files, starting threads costs more than it saves. */
const WORTH_THREADS = 4;
const PATIENCE_MILLISECONDS = 120_000;

export async function runTasks(tasks: readonly Task[], context: ReadingContext, options: RunOptions): Promise<void> {
  const threads = Math.min(options.threads ?? availableParallelism(), tasks.length);
  if (tasks.length < WORTH_THREADS && options.threads === undefined) return runHere(tasks, context, options);
  const shared = new SharedArrayBuffer(4 * (1 + threads));
  const numbers = new Int32Array(shared).fill(-1);
  numbers[NEXT] = 0;
  const stop = (): void => void Atomics.store(numbers, NEXT, tasks.length);
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    if (options.signal?.aborted) return;
    const crew = Array.from({ length: threads }, (_, index) =>
      keepWorking({ tasks, context, shared, slot: index + 1 }, options).catch((error: unknown) => {
        stop();
        throw error;
      }),
    );
    const ended = await Promise.allSettled(crew);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  } finally {
    options.signal?.removeEventListener('abort', stop);
  }
}

async function runHere(tasks: readonly Task[], context: ReadingContext, options: RunOptions): Promise<void> {
  for (const [index, task] of tasks.entries()) {
    if (options.signal?.aborted) return;
    options.onResult(index, await readTask(task, context));
  }
}

/** One place in the crew: when its thread dies of a file, that file is told and a new thread goes on. */
async function keepWorking(work: WorkerTask, options: RunOptions): Promise<void> {
  const numbers = new Int32Array(work.shared);
  for (;;) {
    const { ended, cause } = await oneThread(work, options);
    const index = Atomics.exchange(numbers, work.slot, -1);
    if (ended === 'done') return;
    if (index >= 0) options.onResult(index, failed(ended === 'slow' ? 'took-too-long' : 'reader-failed'));
    else if (ended === 'died') throw new Error('a reading thread could not start', { cause });
  }
}

type Ended = { readonly ended: 'done' | 'died' | 'slow'; readonly cause?: unknown };

function oneThread(work: WorkerTask, options: RunOptions): Promise<Ended> {
  const numbers = new Int32Array(work.shared);
  const patience = options.patienceMilliseconds ?? PATIENCE_MILLISECONDS;
  return new Promise((resolve, reject) => {
    const worker = new Worker(options.script ?? new URL('./worker.ts', import.meta.url), { workerData: work });
    let slow = false;
    let cause: unknown;
    const giveUp = (): void => {
      slow = true;
      void worker.terminate();
    };
    let timer = setTimeout(giveUp, patience);
    worker.on('message', (message: WorkerMessage) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      // Told: should the thread die between two files, this one is not told again.
      Atomics.compareExchange(numbers, work.slot, message.index, -1);
      if ('fault' in message) reject(new StorageFault(message.fault));
      else if ('bug' in message) reject(new Error(message.bug));
      else options.onResult(message.index, message.result);
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ ended: slow ? 'slow' : code === 0 ? 'done' : 'died', cause });
    });
  });
}
