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

/** Whether some rows were made by other versions than today's. */
export const isOutdated = async (storage: Storage, runner: RunnerId): Promise<boolean> =>
  (await storage.recordings(runner)).some((one) => one.derivedBy !== DERIVED_BY);

/** Reads such recordings again from their bytes. Returns how many were brought up to date. */
export async function deriveOutdated(storage: Storage, runner: RunnerId): Promise<number> {
  const outdated = (await storage.recordings(runner)).filter((one) => one.derivedBy !== DERIVED_BY);
  let derived = 0;
  for (const about of outdated) {
    const activities = await derivedAgain(storage, runner, about);
    if (activities === undefined) continue;
    await storage.replaceActivities(runner, about.sha256, { activities, derivedBy: DERIVED_BY });
    derived += 1;
  }
  return derived;
}

/** Undefined when it cannot be read any more: what it came down to before is better than nothing. */
async function derivedAgain(
  storage: Storage,
  runner: RunnerId,
  about: About,
): Promise<readonly Activity[] | undefined> {
  try {
    const bytes = await storage.recordingBytes(runner, about.sha256);
    return bytes && deriveActivities(readRecording(bytes).sessions, about);
  } catch {
    return undefined;
  }
}
