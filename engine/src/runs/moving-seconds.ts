/**
 * For how long did the runner go on?
 * The time between record points in which the way grew by half a metre a second or more, looked at over five
 * seconds (devices that store whole metres stand and jump). The slowest walk is faster, a stop at a crossing is not.
 */
import type { Pause, RecordedSession } from './recording.ts';

const STANDING_METRES_PER_SECOND = 0.5;
const LOOK_BACK_SECONDS = 5;

/**
 * A gap of smart recording counts as a whole when the way grew across it. Pauses never count; time that the clock
 * repeats counts once. Where neither distance nor speed was recorded: the maker's moving time, the timer, or the
 * elapsed time less pauses, the first of these that there is.
 */
export function movingSecondsOf(session: RecordedSession): number {
  const measured = hasWay(session) ? measure(session) : undefined;
  return measured ?? session.movingSeconds ?? timerSecondsOf(session);
}

/** The timer as the device says, or the elapsed time less pauses. */
export const timerSecondsOf = ({ timerSeconds, elapsedSeconds, pauses }: RecordedSession): number =>
  timerSeconds ??
  Math.max(0, elapsedSeconds - pauses.reduce((sum, { fromSeconds, toSeconds }) => sum + toSeconds - fromSeconds, 0));

const hasWay = ({ distance, channels, samples }: RecordedSession): boolean =>
  samples > 1 && (distance !== undefined || channels.speedMetresPerSecond !== undefined);

function measure(session: RecordedSession): number {
  const { timeSeconds: time } = session;
  const pausedUntil = pausedTime(session.pauses);
  let moving = 0;
  let before = 0;
  let back = 0;
  for (let index = 1; index < session.samples; index += 1) {
    const from = at(time, before);
    const to = at(time, index);
    if (!(to > from)) continue;
    while (back < before && to - at(time, back) > LOOK_BACK_SECONDS) back += 1;
    const paused = pausedUntil(to) - pausedUntil(from);
    if (speedBetween(session, back, index) >= STANDING_METRES_PER_SECOND) moving += to - from - paused;
    before = index;
  }
  return moving;
}

/** NaN, which is not fast enough for anything, where nothing was measured. */
function speedBetween({ timeSeconds, distance, channels }: RecordedSession, from: number, to: number): number {
  const metres = distance ? at(distance, to) - at(distance, from) : Number.NaN;
  if (!Number.isNaN(metres)) return metres / (at(timeSeconds, to) - at(timeSeconds, from));
  return channels.speedMetresPerSecond ? at(channels.speedMetresPerSecond, to) : Number.NaN;
}

/** Seconds of pause before a moment. Pauses are in order and do not overlap. */
function pausedTime(pauses: readonly Pause[]): (moment: number) => number {
  const ends: number[] = [];
  let total = 0;
  for (const { fromSeconds, toSeconds } of pauses) {
    total += toSeconds - fromSeconds;
    ends.push(total);
  }
  return (moment) => {
    let [low, high] = [0, pauses.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pauses[middle]?.fromSeconds ?? 0) < moment) low = middle + 1;
      else high = middle;
    }
    const last = pauses[low - 1];
    return last === undefined ? 0 : (ends[low - 1] ?? 0) - Math.max(0, last.toSeconds - moment);
  };
}

const at = (column: Float64Array, index: number): number => column[index] as number;
