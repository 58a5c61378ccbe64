/**
 * How does a recorded session become a FIT activity file?
 * Valid, complete and pure: the same session gives the same bytes. Times are whole seconds, as FIT has no finer ones,
 * and a value that its field cannot hold is written as "nothing measured", never clipped.
 */
import type { RecordedSession } from '@backstride/engine';
import { closingMessages } from './closing-messages.ts';
import { fitSeconds } from './fit-time.ts';
import { makeMessageWriter } from './message.ts';
import { developerMessages, fileIdMessage } from './opening-messages.ts';
import { developerFieldsOf, type FitDeveloperField, nativeColumns } from './record-fields.ts';
import { writeRows } from './record-rows.ts';
import { finish, makeSink } from './sink.ts';
import { eventMessage, type TimerEvent, timerEvents } from './timer-events.ts';

export type FitWritingOptions = {
  readonly bigEndian?: boolean;
  /** A time of five bits in a point's header where it follows the last within 32 s. */
  readonly compressedTimestamps?: boolean;
  /** Beside those made from channels that FIT has no field for. */
  readonly developerFields?: readonly FitDeveloperField[];
};

/** Bytes that a point seldom exceeds; only a first guess at the buffer's size. */
const EXPECTED_ROW_BYTES = 48;

export function writeFitRecording(session: RecordedSession, options: FitWritingOptions = {}): Uint8Array<ArrayBuffer> {
  const sink = makeSink(1024 + session.samples * EXPECTED_ROW_BYTES, !options.bigEndian);
  const write = makeMessageWriter(sink);
  const developerFields = [...developerFieldsOf(session), ...(options.developerFields ?? [])];
  write(fileIdMessage(session));
  for (const message of developerMessages(developerFields)) write(message);
  const events = timerEvents(session);
  let written = 0;
  const writeEventsUntil = (isDue: (event: TimerEvent) => boolean): number | undefined => {
    const before = written;
    for (let next = events[written]; next !== undefined && isDue(next); next = events[written]) {
      write(eventMessage(next));
      written += 1;
    }
    return written === before ? undefined : events[written - 1]?.time;
  };
  writeRows(sink, {
    times: timesOf(session),
    columns: nativeColumns(session),
    developerFields,
    compressedTimestamps: options.compressedTimestamps === true,
    // The timer starts before the first point of a stretch and stops after its last.
    before: (time) => writeEventsUntil((event) => (event.isStart ? event.time <= time : event.time < time)),
  });
  writeEventsUntil(() => true);
  for (const message of closingMessages(session)) write(message);
  return finish(sink);
}

function timesOf({ startTime, samples, timeSeconds }: RecordedSession): Uint32Array {
  const start = fitSeconds(startTime);
  const times = new Uint32Array(samples);
  for (let row = 0; row < samples; row += 1) times[row] = start + Math.round(timeSeconds[row] as number);
  return times;
}
