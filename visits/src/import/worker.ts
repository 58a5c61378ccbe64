/** A thread of an import: takes the next file off the shared counter until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { StorageFault, type StorageFaultDetails } from '@backstride/store';
import { type ReadingContext, readTask } from './read-task.ts';
import type { Task, TaskResult } from './task.ts';

export type WorkerTask = {
  readonly tasks: readonly Task[];
  readonly context: ReadingContext;
  /** Shared by all threads: the next task, then, per thread, the task in hand (-1 for none). */
  readonly shared: SharedArrayBuffer;
  readonly slot: number;
};
export type WorkerMessage = { readonly index: number } & (
  | { readonly result: TaskResult }
  | { readonly fault: StorageFaultDetails }
  | { readonly bug: string }
);

/** Where in the shared numbers the counter lies; the slots of the threads follow. */
export const NEXT = 0;

if (parentPort !== null) {
  const { tasks, context, shared, slot } = workerData as WorkerTask;
  const numbers = new Int32Array(shared);
  for (let index = Atomics.add(numbers, NEXT, 1); index < tasks.length; index = Atomics.add(numbers, NEXT, 1)) {
    Atomics.store(numbers, slot, index);
    const task = tasks[index];
    if (task === undefined) break;
    const message: WorkerMessage = await readTask(task, context).then(
      (result) => ({ index, result }),
      (error: unknown) =>
        error instanceof StorageFault ? { index, fault: error.details } : { index, bug: String(error) },
    );
    parentPort.postMessage(message);
  }
  Atomics.store(numbers, slot, -1);
}
