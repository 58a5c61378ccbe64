/** When did the timer run? FIT says so by events between the record points. */
import type { RecordedSession } from '@backstride/engine';
import { fitSeconds, TIMESTAMP } from './fit-time.ts';
import { MESSAGES, type Message } from './message.ts';

const TIMER = 0;
const START = 0;
const STOP_ALL = 4;

export type TimerEvent = { readonly time: number; readonly isStart: boolean };

/** The timer runs from the start to the end, but not in the pauses. */
export function timerEvents(session: RecordedSession): readonly TimerEvent[] {
  const start = fitSeconds(session.startTime);
  const pauses = session.pauses.flatMap(({ fromSeconds, toSeconds }): readonly TimerEvent[] => [
    { time: start + Math.round(fromSeconds), isStart: false },
    { time: start + Math.round(toSeconds), isStart: true },
  ]);
  const end = start + Math.round(session.elapsedSeconds);
  return [{ time: start, isStart: true }, ...pauses, { time: end, isStart: false }];
}

export const eventMessage = ({ time, isStart }: TimerEvent): Message => ({
  message: MESSAGES.event,
  local: 2,
  fields: [
    { number: TIMESTAMP, as: 'uint32', value: time },
    { number: 0, as: 'enum', value: TIMER },
    { number: 1, as: 'enum', value: isStart ? START : STOP_ALL },
    { number: 4, as: 'uint8', value: 0 },
  ],
});
