/**
 * What does a recording come down to, and by which formulas?
 * Derived rows carry the versions that made them; when one changes, the whole history is derived again.
 */
import { ACTIVITY_VERSION, type Activity, deriveActivity, type RecordedSession } from '@backstride/engine';
import { readRecording } from '@backstride/recordings';
import type { RunnerId, Storage, Told } from '@backstride/store';

/** Raise when the reader of recordings gives other values for the same bytes. */
const READER_VERSION = 1;

export const DERIVED_BY = `reader ${READER_VERSION}, activity ${ACTIVITY_VERSION}`;

type About = {
  readonly sha256: string;
  /** Decides on which local day each session was. */
  readonly zone: string;
  readonly told?: Told;
};

/** One row per session. What the runner told elsewhere fills in what a recording of one session does not say. */
export function deriveActivities(
  sessions: readonly RecordedSession[],
  { sha256, zone, told }: About,
): readonly Activity[] {
  const derived = sessions.map((session, number) => deriveActivity(session, { id: `${sha256}#${number}`, zone }));
  const [only, second] = derived;
  if (only === undefined || second !== undefined || told === undefined) return derived;
  const { sport, perceivedExertion } = told;
  return [
    {
      ...only,
      ...(only.sport === 'unknown' && sport !== undefined && { sport }),
      ...(only.perceivedExertion === undefined && perceivedExertion !== undefined && { perceivedExertion }),
    },
  ];
}

/** Recordings whose rows were made by other versions are read again from their bytes. Returns how many. */
export async function deriveOutdated(storage: Storage, runner: RunnerId): Promise<number> {
  const outdated = (await storage.recordings(runner)).filter((one) => one.derivedBy !== DERIVED_BY);
  for (const about of outdated) {
    const { sha256 } = about;
    const bytes = await storage.recordingBytes(runner, sha256);
    if (bytes === undefined) continue;
    const activities = deriveActivities(readRecording(bytes).sessions, about);
    await storage.replaceActivities(runner, sha256, { activities, derivedBy: DERIVED_BY });
  }
  return outdated.length;
}
