/**
 * What was the heart rate where the strap stored it by itself?
 * Under water a strap keeps its beats and hands them over afterwards: `hr` messages with beat times in 1/1024 s, the
 * later ones as twelve bits that roll over. A point without a heart rate takes the mean of the beats since the last.
 */

import type { Definition } from './definition.ts';
import { MESSAGES } from './fields.ts';
import type { Message, Scan } from './scan.ts';

const TIMESTAMP = 253;
const FRACTION = 0;
const FILTERED_BPM = 6;
const EVENT_TIMES = 9;
const EVENT_TIMES_12_BIT = 10;
const TICKS_A_SECOND = 1024;
/** A point stands for no more than this before it. */
const LONGEST_STEP_SECONDS = 10;

type Beat = { readonly time: number; readonly bpm: number };

export const hasHeartRateMessages = ({ messages }: Scan): boolean =>
  messages.some((message) => message.definition.message === MESSAGES.heartRate);

/** Fills the points of `column` that have no value; `times` are FIT seconds, in the file's order. */
export function mergeHeartRates(scan: Scan, column: Float64Array): void {
  const beats = readBeats(scan).sort((a, b) => a.time - b.time);
  const { time: times } = scan.records;
  let next = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < column.length; row += 1) {
    const time = times[row] as number;
    const from = Math.max(before, time - LONGEST_STEP_SECONDS);
    let [sum, count] = [0, 0];
    for (; next < beats.length && (beats[next] as Beat).time <= time; next += 1) {
      const { time: at, bpm } = beats[next] as Beat;
      if (at > from) [sum, count] = [sum + bpm, count + 1];
    }
    if (count > 0 && Number.isNaN(column[row])) column[row] = sum / count;
    before = time;
  }
}

/** Ticks count on from message to message; one with a timestamp says which instant its first tick was. */
function readBeats({ data, messages }: Scan): Beat[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const beats: Beat[] = [];
  let anchor: { readonly time: number; readonly ticks: number } | undefined;
  let last = 0;
  for (const message of messages) {
    if (message.definition.message !== MESSAGES.heartRate) continue;
    const ticks = readTicks(view, message, last);
    const time = readTime(view, message);
    if (time !== undefined && ticks[0] !== undefined) anchor = { time, ticks: ticks[0] };
    last = ticks.at(-1) ?? last;
    const rates = fieldOf(message.definition, FILTERED_BPM);
    if (!anchor || !rates) continue;
    for (let k = 0; k < Math.min(ticks.length, rates.size); k += 1) {
      const bpm = view.getUint8(message.at + rates.offset + k);
      const at = anchor.time + ((ticks[k] as number) - anchor.ticks) / TICKS_A_SECOND;
      if (bpm > 0 && bpm < 0xff) beats.push({ time: at, bpm });
    }
  }
  return beats;
}

const fieldOf = (definition: Definition, number: number) => definition.fields.find((field) => field.number === number);

function readTime(view: DataView, { definition, at }: Message): number | undefined {
  const stamp = fieldOf(definition, TIMESTAMP);
  if (stamp?.size !== 4) return undefined;
  const little = !definition.bigEndian;
  const seconds = view.getUint32(at + stamp.offset, little);
  const part = fieldOf(definition, FRACTION);
  const fraction = part?.size === 2 ? view.getUint16(at + part.offset, little) : 0xffff;
  return seconds === 0xffffffff ? undefined : seconds + (fraction === 0xffff ? 0 : fraction / 32_768);
}

function readTicks(view: DataView, { definition, at }: Message, before: number): readonly number[] {
  const whole = fieldOf(definition, EVENT_TIMES);
  if (whole && whole.size >= 4) {
    return Array.from({ length: Math.floor(whole.size / 4) }, (_, k) =>
      view.getUint32(at + whole.offset + 4 * k, !definition.bigEndian),
    ).filter((ticks) => ticks !== 0xffffffff);
  }
  const packed = fieldOf(definition, EVENT_TIMES_12_BIT);
  const ticks: number[] = [];
  let last = before;
  for (let k = 0; packed && k < Math.floor((packed.size * 2) / 3); k += 1) {
    const first = at + packed.offset + Math.floor((k * 3) / 2);
    const pair = view.getUint8(first) | (view.getUint8(first + 1) << 8);
    const bits = k % 2 === 0 ? pair & 0xfff : pair >> 4;
    last += (bits - (last & 0xfff)) & 0xfff;
    ticks.push(last);
  }
  return ticks;
}
