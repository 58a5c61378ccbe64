/** A thread of an import: takes the next file off the shared counter until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { StorageFault } from '@backstride/store';
import { readTask } from './read-task.ts';
import { NEXT, type WorkerMessage, type WorkerTask } from './thread-work.ts';

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
