/** Small entries and recordings that the tests of a storage write. */
import { type Activity, type Entry, localDayFrom } from '@backstride/engine';
import { sha256Of, stageBytes } from './recording-files.ts';
import type { RunnerId, StagedRecording, Storage } from './storage.ts';

export const checkIn = (id: string, fields: Partial<Entry> = {}): Entry =>
  ({ type: 'check-in', version: 1, id, at: '2026-03-01T06:00:00Z', zone: 'Europe/Berlin', ...fields }) as Entry;

export const run = (id: string, startTime = '2026-03-01T06:00:00Z'): Activity => ({
  id,
  sport: 'running',
  startTime,
  day: localDayFrom(startTime.slice(0, 10)),
  elapsedSeconds: 3600,
  movingSeconds: 3500,
  distanceMetres: 10_000,
  indoor: false,
  channels: {},
});

export async function staged(storage: Storage, runner: RunnerId, text: string): Promise<StagedRecording> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = sha256Of(bytes);
  const stagedPath = await stageBytes(await storage.stagingFolder(runner), bytes);
  const kept = { sha256, byteCount: bytes.length, stagedPath, name: `${text}.fit`, format: 'fit' };
  return { ...kept, zone: 'UTC', activities: [run(`${sha256}#0`)], derivedBy: '1' };
}
