/** A reading thread for the tests that dies of some files and never ends on others. */
import { parentPort, workerData } from 'node:worker_threads';
import { NEXT, type WorkerTask } from '../import/thread-work.ts';

const { tasks, shared, slot } = workerData as WorkerTask;
const numbers = new Int32Array(shared);
for (let index = Atomics.add(numbers, NEXT, 1); index < tasks.length; index = Atomics.add(numbers, NEXT, 1)) {
  Atomics.store(numbers, slot, index);
  const file = tasks[index]?.file;
  if (file === 'deadly') process.exit(7);
  while (file === 'endless') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  parentPort?.postMessage({ index, result: { outcome: 'skipped', reason: 'not-a-recording' } });
}
Atomics.store(numbers, slot, -1);
