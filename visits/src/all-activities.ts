/** What has this runner done? Recorded and entered by hand together, each run once. */
import { standing } from '@backstride/engine';
import type { RunnerId, Storage } from '@backstride/store';
import { activityOf } from './manual-activity.ts';
import { type OneRun, oneRunOneRow } from './same-run.ts';

export async function allActivities(storage: Storage, runner: RunnerId): Promise<readonly OneRun[]> {
  const byHand = standing(await storage.entries(runner)).flatMap((entry) =>
    entry.type === 'manual-activity' ? (activityOf(entry) ?? []) : [],
  );
  return oneRunOneRow([...(await storage.activities(runner)), ...byHand]);
}
