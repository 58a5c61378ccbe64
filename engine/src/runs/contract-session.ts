/**
 * What does `decode` print of one session?
 * Names and order that others rely on. A key that is absent was not recorded; `pauses` and `laps` are lists, in
 * seconds since the start and in the order of the file.
 */
import { movingSecondsOf, timerSecondsOf } from './moving-seconds.ts';
import type { ChannelSummary, Lap, Pause, RecordedSession } from './recording.ts';
import { summariseChannels } from './summarise.ts';

export type ContractSession = {
  readonly sport: string;
  readonly subSport?: string;
  /** ISO, UTC. */
  readonly startTime: string;
  readonly elapsedSeconds: number;
  readonly timerSeconds: number;
  readonly movingSeconds: number;
  readonly pauses: readonly Pause[];
  readonly distanceMetres?: number;
  readonly laps: readonly Lap[];
  /** 0 to 10. */
  readonly perceivedExertion?: number;
  /** 0 very weak to 100 very strong, as the maker stores it. */
  readonly feel?: number;
  /** Record points, whether or not a channel has a value at each. */
  readonly samples: number;
  readonly channels: Readonly<Record<string, ChannelSummary>>;
};

export function toContractSession(session: RecordedSession): ContractSession {
  const { sport, subSport, startTime, elapsedSeconds, pauses, distanceMetres, laps } = session;
  const { perceivedExertion, feel, samples } = session;
  return {
    sport,
    ...(subSport === undefined ? {} : { subSport }),
    startTime,
    elapsedSeconds,
    timerSeconds: timerSecondsOf(session),
    movingSeconds: movingSecondsOf(session),
    pauses,
    ...(distanceMetres === undefined ? {} : { distanceMetres }),
    laps,
    ...(perceivedExertion === undefined ? {} : { perceivedExertion }),
    ...(feel === undefined ? {} : { feel }),
    samples,
    channels: summariseChannels(session),
  };
}
