/**
 * What does a recording come down to, and by which formulas?
 * Derived rows carry the versions that made them; when one changes, the whole history is derived again.
 */
import { ACTIVITY_VERSION, type Activity, deriveActivity, type RecordedSession } from '@backstride/engine';
import { readRecording } from '@backstride/recordings';
import type { RunnerId, Storage } from '@backstride/store';

/** Raise when the reader of recordings gives other values for the same bytes. */
const READER_VERSION = 1;

export const DERIVED_BY = `reader ${READER_VERSION}, activity ${ACTIVITY_VERSION}`;

/** One row per session; `zone` decides on which local day each was. */
export const deriveActivities = (
  sha256: string,
  sessions: readonly RecordedSession[],
  zone: string,
): readonly Activity[] =>
  sessions.map((session, number) => deriveActivity(session, { id: `${sha256}#${number}`, zone }));

/** Recordings whose rows were made by other versions are read again from their bytes. Returns how many. */
export async function deriveOutdated(storage: Storage, runner: RunnerId): Promise<number> {
  const outdated = (await storage.recordings(runner)).filter((one) => one.derivedBy !== DERIVED_BY);
  for (const { sha256, zone } of outdated) {
    const bytes = await storage.recordingBytes(runner, sha256);
    if (bytes === undefined) continue;
    const activities = deriveActivities(sha256, readRecording(bytes).sessions, zone);
    await storage.replaceActivities(runner, sha256, { activities, derivedBy: DERIVED_BY });
  }
  return outdated.length;
}
