/**
 * What does one field of one FIT message say?
 * For the few messages that are not record points. Undefined means absent, invalid or not of that kind.
 */
import { type BaseType, findBaseType } from './base-types.ts';
import type { Field } from './definition.ts';
import type { Message } from './scan.ts';

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export type MessageReader = {
  /** First valid value of the field, as stored. */
  readonly number: (message: Message, field: number) => number | undefined;
  readonly text: (message: Message, field: number) => string | undefined;
};

export function makeMessageReader(data: Uint8Array): MessageReader {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return {
    number: (message, number) => {
      const field = findField(message, number);
      const type = field && findBaseType(field.type);
      if (!field || !type || type.read === 'text' || field.size < type.size) return undefined;
      for (let k = 0; k + type.size <= field.size; k += type.size) {
        const value = readValue(view, message.at + field.offset + k, type, !message.definition.bigEndian);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    text: (message, number) => {
      const field = findField(message, number);
      if (!field || findBaseType(field.type)?.read !== 'text') return undefined;
      return readText(data, message.at + field.offset, field.size);
    },
  };
}

const findField = (message: Message, number: number): Field | undefined =>
  message.definition.fields.find((field) => field.number === number);

function readValue(view: DataView, at: number, type: BaseType, little: boolean): number | undefined {
  if (type.read === 'float') {
    const value = type.size === 4 ? view.getFloat32(at, little) : view.getFloat64(at, little);
    return Number.isFinite(value) ? value : undefined;
  }
  const value = readInteger(view, at, type, little);
  return value === type.invalid ? undefined : value;
}

function readInteger(view: DataView, at: number, type: BaseType, little: boolean): number {
  const signed = type.read === 'signed';
  if (type.size === 1) return signed ? view.getInt8(at) : view.getUint8(at);
  if (type.size === 2) return signed ? view.getInt16(at, little) : view.getUint16(at, little);
  if (type.size === 4) return signed ? view.getInt32(at, little) : view.getUint32(at, little);
  return Number(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
}

/** UTF-8 up to the first zero byte, trimmed; undefined when nothing is left. */
function readText(data: Uint8Array, at: number, size: number): string | undefined {
  const zero = data.subarray(at, at + size).indexOf(0);
  const text = new TextDecoder('utf-8').decode(data.subarray(at, at + (zero < 0 ? size : zero))).trim();
  return text === '' ? undefined : text;
}
