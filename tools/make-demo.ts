/**
 * Where does the demo's runner come from?
 * A folder of its own: the synthetic runner's recordings as FIT files, and a journal into which they were imported the
 * way a runner's own would be. Made once for a seed and a day; a folder that is not a demo's is never touched.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRunner, theRamp } from '@backstride/cases';
import type { LocalDay } from '@backstride/engine';
import { openVisit, type Refusal, type Visit } from '@backstride/visits';
import { refusalSentence } from '@backstride/words';

/** Raise when the same seed and day would give another runner, or another journal. */
const DEMO_VERSION = 1;

export type DemoWish = {
  readonly folder: string;
  readonly seed: number;
  /** The day on which the story is told. */
  readonly anchorDay: LocalDay;
  readonly zone: string;
};
export type DemoMade = { readonly dataFolder: string; readonly isNew: boolean };

/** Why there is no demo: one sentence. */
export class DemoRefused extends Error {}

export async function makeDemo(wish: DemoWish, say: (line: string) => void): Promise<DemoMade> {
  const { folder, seed, anchorDay, zone } = wish;
  const marker = join(folder, 'demo.json');
  const dataFolder = join(folder, 'data');
  const wanted = JSON.stringify({ version: DEMO_VERSION, seed, anchorDay, zone });
  if (existsSync(marker)) {
    if (readFileSync(marker, 'utf8') === wanted) return { dataFolder, isNew: false };
    for (const part of ['data', 'fit']) rmSync(join(folder, part), { recursive: true, force: true });
  } else if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new DemoRefused(`${folder} holds something that is no demo. Choose an empty folder with --data.`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Already ours, not yet whole: the next start makes it anew.
  writeFileSync(marker, '');
  await fill(wish, { dataFolder, fitFolder: join(folder, 'fit') }, say);
  writeFileSync(marker, wanted);
  return { dataFolder, isNew: true };
}

type Folders = { readonly dataFolder: string; readonly fitFolder: string };

async function fill(
  { seed, anchorDay, zone }: DemoWish,
  { dataFolder, fitFolder }: Folders,
  say: (line: string) => void,
): Promise<void> {
  const runner = makeRunner(seed, theRamp({ anchorDay, zone }));
  say(`Making ${runner.runs.length} runs of a synthetic runner …`);
  mkdirSync(fitFolder, { recursive: true });
  for (const run of runner.runs) writeFileSync(join(fitFolder, run.fileName), run.bytes());
  const visit = granted(await openVisit({ dataFolder, zone }));
  try {
    await bringIn(visit, fitFolder, runner.entries);
  } finally {
    await visit.close();
  }
}

async function bringIn(visit: Visit, fitFolder: string, entries: readonly unknown[]): Promise<void> {
  const { files, imported, failed, skipped } = granted(await visit.importPaths([fitFolder]));
  const left = [...failed, ...skipped][0];
  if (left !== undefined || imported !== files) {
    throw new DemoRefused(`The demo's own recordings were not all taken: ${left?.file} (${left?.reason}).`);
  }
  granted(await visit.recordEntries(entries, 'the demo'));
}

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

function granted<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw new DemoRefused(refusalSentence(answer.refusal));
}
