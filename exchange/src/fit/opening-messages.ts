/**
 * What stands at the beginning of a FIT activity file?
 * What kind of file it is and who wrote it, and what each developer field means.
 */
import type { RecordedSession } from '@backstride/engine';
import { BASE_TYPES } from './base-types.ts';
import { fitSeconds } from './fit-time.ts';
import { type FieldValue, MESSAGES, type Message } from './message.ts';
import type { FitDeveloperField } from './record-fields.ts';

const ACTIVITY_FILE = 4;
/** A maker's number that anybody may use. */
const DEVELOPMENT = 255;

export const fileIdMessage = (session: RecordedSession): Message => ({
  message: MESSAGES.fileId,
  local: 6,
  fields: [
    { number: 0, as: 'enum', value: ACTIVITY_FILE },
    { number: 1, as: 'uint16', value: DEVELOPMENT },
    { number: 2, as: 'uint16', value: 0 },
    { number: 4, as: 'uint32', value: fitSeconds(session.startTime) },
    { number: 8, as: 'text', value: session.device ?? 'Backstride' },
  ],
});

/** Who added fields, and what each of them is. */
export const developerMessages = (fields: readonly FitDeveloperField[]): readonly Message[] =>
  fields.length === 0
    ? []
    : [
        {
          message: MESSAGES.developerDataId,
          local: 7,
          fields: [
            { number: 1, as: 'bytes', value: new Uint8Array(16).fill(0xb5) },
            { number: 3, as: 'uint8', value: 0 },
          ],
        },
        ...fields.map(describe),
      ];

function describe({ name, units, as, nativeField }: FitDeveloperField, number: number): Message {
  const native: readonly FieldValue[] =
    nativeField === undefined
      ? []
      : [
          { number: 14, as: 'uint16', value: MESSAGES.record },
          { number: 15, as: 'uint8', value: nativeField },
        ];
  return {
    message: MESSAGES.fieldDescription,
    local: 8,
    fields: [
      { number: 0, as: 'uint8', value: 0 },
      { number: 1, as: 'uint8', value: number },
      { number: 2, as: 'uint8', value: BASE_TYPES[as].code },
      { number: 3, as: 'text', value: name },
      { number: 8, as: 'text', value: units },
      ...native,
    ],
  };
}
