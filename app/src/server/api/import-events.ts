/**
 * What happens while files are read, told as it happens?
 * Turns the visit's progress into one line a file, with the runs that it held. The visit acknowledges recordings in
 * batches; the rows of a batch are read once.
 */
import { type Activity, isRun } from '@backstride/engine';
import type { ImportProgress, NamedPath } from '@backstride/visits';
import { IMPORT_REASONS, refusalSentence } from '@backstride/words';
import type { Arrival, ArrivedActivity, ImportEvent } from '../../lib/importing/events.ts';
import type { Services } from '../services.ts';

export async function* importEvents(
  { visit }: Services,
  paths: readonly NamedPath[],
  signal: AbortSignal,
): AsyncGenerator<ImportEvent> {
  const waiting: ImportProgress[] = [];
  let wake = (): void => undefined;
  let total: number | undefined;
  const onProgress = (progress: ImportProgress): void => {
    waiting.push(progress);
    wake();
  };
  let running = true;
  const reading = visit.importPaths(paths, { onProgress, signal }).finally(() => {
    running = false;
    wake();
  });
  while (running || waiting.length > 0) {
    if (waiting.length === 0) await new Promise<void>((resume) => (wake = resume));
    const batch = waiting.splice(0);
    if (total === undefined && batch[0] !== undefined) {
      total = batch[0].total;
      yield { event: 'found', files: total };
    }
    yield* await arrivals(visit, batch);
  }
  const outcome = await reading;
  if (total === undefined && outcome.ok) yield { event: 'found', files: 0 };
  if (!outcome.ok) yield { event: 'refused', sentence: refusalSentence(outcome.refusal) };
}

async function arrivals(visit: Services['visit'], batch: readonly ImportProgress[]): Promise<readonly Arrival[]> {
  const fresh = new Set(batch.flatMap((one) => (one.outcome === 'imported' ? (one.sha256 ?? []) : [])));
  const known = fresh.size > 0 ? await visit.activities() : undefined;
  const rows = known?.ok ? known.value.map((one) => one.activity) : [];
  const byRecording = Map.groupBy(rows, (row) => row.id.slice(0, row.id.indexOf('#')));
  return batch.map(({ file, outcome, reason, sha256 }) => ({
    event: 'file',
    file,
    outcome,
    ...(reason === undefined ? {} : { reason: IMPORT_REASONS[reason] }),
    ...(outcome === 'imported' ? { activities: (byRecording.get(sha256 ?? '') ?? []).map(arrived) } : {}),
  }));
}

const arrived = (activity: Activity): ArrivedActivity => ({
  id: activity.id,
  isRun: isRun(activity),
  day: activity.day,
  durationSeconds: activity.movingSeconds || activity.elapsedSeconds,
  ...(activity.distanceMetres === undefined ? {} : { distanceMetres: activity.distanceMetres }),
});
