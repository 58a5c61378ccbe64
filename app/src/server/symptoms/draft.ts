/**
 * What has the runner answered so far?
 * An unfinished symptom report, kept beside the journal as one file until it is finished: it is no fact yet. Leaving
 * the page, or the power going, loses nothing that was sent.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCREEN_KEYS, type ScreenKey, type SymptomReport } from '@backstride/engine';
import * as v from 'valibot';

export type Draft = {
  readonly id: string;
  readonly startedAt: string;
  readonly report: SymptomReport;
  /** The screens in the order in which they were answered, for going back. */
  readonly shown: readonly ScreenKey[];
};

const SHAPE = v.object({
  id: v.string(),
  startedAt: v.string(),
  report: v.record(v.string(), v.unknown()),
  shown: v.array(v.picklist(SCREEN_KEYS)),
});

export const newDraft = (at: string): Draft => ({
  id: crypto.randomUUID(),
  startedAt: at,
  report: {},
  shown: [],
});

/** Undefined when there is none, or none that can be read. */
export async function readDraft(dataFolder: string): Promise<Draft | undefined> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = v.safeParse(SHAPE, parseJson(text));
  return parsed.success ? (parsed.output as Draft) : undefined;
}

export async function keepDraft(dataFolder: string, draft: Draft): Promise<void> {
  await mkdir(join(dataFolder, 'draft'), { recursive: true, mode: 0o700 });
  const file = fileIn(dataFolder);
  await writeFile(`${file}.new`, JSON.stringify(draft), { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}

export const dropDraft = (dataFolder: string): Promise<void> => rm(fileIn(dataFolder), { force: true });

const fileIn = (dataFolder: string): string => join(dataFolder, 'draft', 'symptom-report.json');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
