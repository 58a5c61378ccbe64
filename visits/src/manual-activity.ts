/** What does an activity that was entered by hand come down to? Undefined when it says neither how long nor how far. */
import { type Activity, localDayAt, type ManualActivity } from '@backstride/engine';

export function activityOf(entry: ManualActivity): Activity | undefined {
  const { sport, durationSeconds, movingSeconds, distanceMetres, perceivedExertion } = entry;
  if (durationSeconds === undefined && distanceMetres === undefined) return undefined;
  const startTime = Temporal.Instant.from(entry.startTime ?? entry.at).toString();
  return {
    id: entry.id,
    sport:
      sport
        ?.trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-') || 'unknown',
    startTime,
    day: localDayAt(startTime, entry.zone),
    elapsedSeconds: durationSeconds ?? 0,
    movingSeconds: movingSeconds ?? durationSeconds ?? 0,
    ...(distanceMetres !== undefined && { distanceMetres }),
    ...(perceivedExertion !== undefined && { perceivedExertion }),
    indoor: false,
    channels: {},
  };
}
