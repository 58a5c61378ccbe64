/**
 * What does one recording come down to?
 * One row: the local day, the totals, and a summary of each channel. Made again whenever `ACTIVITY_VERSION` changes.
 */
import { localDayAt } from '../core/days.ts';
import { type Activity, isRun } from './activity.ts';
import { climbOf } from './climb.ts';
import { formOfRun } from './form-of-run.ts';
import { movingSecondsOf } from './moving-seconds.ts';
import type { RecordedSession } from './recording.ts';
import { summariseChannels } from './summarise.ts';

/** `zone` is where the runner was: it decides on which day the run counts. */
export function deriveActivity(
  session: RecordedSession,
  { id, zone }: { readonly id: string; readonly zone: string },
): Activity {
  const { sport, subSport, startTime, elapsedSeconds, distanceMetres, perceivedExertion, feel } = session;
  return {
    id,
    sport,
    ...(subSport === undefined ? {} : { subSport }),
    startTime,
    day: localDayAt(startTime, zone),
    elapsedSeconds,
    movingSeconds: movingSecondsOf(session),
    ...(distanceMetres === undefined ? {} : { distanceMetres }),
    ...climbOf(session),
    ...(perceivedExertion === undefined ? {} : { perceivedExertion }),
    ...(feel === undefined ? {} : { feel }),
    indoor: isIndoor(session),
    channels: summariseChannels(session),
    ...(isRun({ sport }) ? { form: formOfRun(session) } : {}),
  };
}

const INDOOR_KINDS = /treadmill|indoor|virtual|spin|lap-swimming/;

/** Said so by the device, or a way without positions: treadmill, track pod. Virtual rides have positions of a game. */
const isIndoor = ({ subSport, latitudeDegrees, distance, channels }: RecordedSession): boolean =>
  INDOOR_KINDS.test(subSport ?? '') ||
  (latitudeDegrees === undefined && (distance !== undefined || channels.speedMetresPerSecond !== undefined));
