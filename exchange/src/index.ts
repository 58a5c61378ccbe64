/** What leaves: pure writers. Reading back is `recordings`' work; the two never import each other. */
export type { BaseTypeName } from './fit/base-types.ts';
export type { FitDeveloperField } from './fit/record-fields.ts';
export { type FitWritingOptions, writeFitRecording } from './fit/write-recording.ts';
