/**
 * How does one FIT message become bytes?
 * A definition that lays out the fields, then the values. A message that is laid out as the last one of its local
 * number was needs no new definition.
 */
import { BASE_TYPES, BYTES_CODE, TEXT_CODE, type WholeTypeName, writeWhole } from './base-types.ts';
import { reserve, type Sink } from './sink.ts';
import { toUtf8 } from './utf8.ts';

/** Published numbers of the messages. */
export const MESSAGES = {
  fileId: 0,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  activity: 34,
  fieldDescription: 206,
  developerDataId: 207,
} as const;

/** `undefined` is written as "nothing measured". */
export type FieldValue =
  | { readonly number: number; readonly as: WholeTypeName; readonly value: number | undefined }
  | { readonly number: number; readonly as: 'text'; readonly value: string }
  | { readonly number: number; readonly as: 'bytes'; readonly value: Uint8Array };

export type Message = {
  readonly message: number;
  /** 0 to 15: which of the sixteen definitions in force this one is; record points have 0 and 1. */
  readonly local: number;
  readonly fields: readonly FieldValue[];
};

export type FieldLayout = { readonly number: number; readonly size: number; readonly code: number };
export type DeveloperLayout = { readonly number: number; readonly size: number; readonly developer: number };
export type Layout = {
  readonly message: number;
  readonly local: number;
  readonly fields: readonly FieldLayout[];
  readonly developerFields: readonly DeveloperLayout[];
};

const DEFINITION = 0x40;
const HAS_DEVELOPER_FIELDS = 0x20;

export function writeDefinition(sink: Sink, { message, local, fields, developerFields }: Layout): void {
  const hasDeveloper = developerFields.length > 0;
  const at = reserve(sink, 6 + 3 * fields.length + (hasDeveloper ? 1 + 3 * developerFields.length : 0));
  const { view, data, littleEndian } = sink;
  view.setUint8(at, DEFINITION | (hasDeveloper ? HAS_DEVELOPER_FIELDS : 0) | local);
  view.setUint8(at + 2, littleEndian ? 0 : 1);
  view.setUint16(at + 3, message, littleEndian);
  view.setUint8(at + 5, fields.length);
  data.set(
    fields.flatMap(({ number, size, code }) => [number, size, code]),
    at + 6,
  );
  if (!hasDeveloper) return;
  const developerAt = at + 6 + 3 * fields.length;
  view.setUint8(developerAt, developerFields.length);
  data.set(
    developerFields.flatMap(({ number, size, developer }) => [number, size, developer]),
    developerAt + 1,
  );
}

/** Writes messages one by one, each definition only when it differs from the one in force. */
export function makeMessageWriter(sink: Sink): (message: Message) => void {
  const inForce = new Map<number, string>();
  return ({ message, local, fields }) => {
    const parts = fields.map(encode);
    const layout = parts.map(({ number, size, code }) => ({ number, size, code }));
    const signature = JSON.stringify([message, layout]);
    if (inForce.get(local) !== signature) {
      writeDefinition(sink, { message, local, fields: layout, developerFields: [] });
      inForce.set(local, signature);
    }
    let at = reserve(sink, 1 + parts.reduce((sum, part) => sum + part.size, 0));
    sink.view.setUint8(at, local);
    at += 1;
    for (const part of parts) {
      part.put(sink, at);
      at += part.size;
    }
  };
}

type Part = FieldLayout & { readonly put: (sink: Sink, at: number) => void };

function encode(field: FieldValue): Part {
  const { number } = field;
  if (field.as === 'text' || field.as === 'bytes') {
    // Text ends with a zero byte.
    const bytes = field.as === 'text' ? [...toUtf8(field.value, 63), 0] : field.value;
    const code = field.as === 'text' ? TEXT_CODE : BYTES_CODE;
    return { number, code, size: bytes.length, put: (sink, at) => sink.data.set(bytes, at) };
  }
  const type = BASE_TYPES[field.as];
  const value = field.value ?? Number.NaN;
  return {
    number,
    code: type.code,
    size: type.size,
    put: ({ view, littleEndian }, at) => writeWhole({ view, at, littleEndian }, value, type),
  };
}
