/** What an import and its reading threads tell one another. */
import type { StorageFaultDetails } from '@backstride/store';
import type { ReadingContext } from './read-task.ts';
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
