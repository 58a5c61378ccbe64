import { expect, test } from 'vitest';
import { runTasks } from './run-tasks.ts';
import type { Task, TaskResult } from './task.ts';

const script = new URL('../testing/hostile-worker.fixture.ts', import.meta.url);
const context = { stagingFolder: '/nowhere', zone: 'UTC', known: new Set<string>() };
const task = (file: string): Task => ({ file, named: false, source: { kind: 'file', path: '/nowhere' } });

test('a file that kills its thread and one that never ends cost only themselves, and every file is told once', async () => {
  const files = ['a', 'deadly', 'b', 'c', 'endless', 'd', 'deadly', 'e', 'f'];
  const told = new Map<number, TaskResult>();
  await runTasks(files.map(task), context, {
    threads: 2,
    script,
    patienceMilliseconds: 1500,
    onResult: (index, result) => {
      expect(told.has(index)).toBe(false);
      told.set(index, result);
    },
  });
  const reasons = files.map((_, index) => {
    const result = told.get(index);
    return result && 'reason' in result ? result.reason : undefined;
  });
  expect(reasons).toEqual([
    'not-a-recording',
    'reader-failed',
    'not-a-recording',
    'not-a-recording',
    'took-too-long',
    'not-a-recording',
    'reader-failed',
    'not-a-recording',
    'not-a-recording',
  ]);
});
