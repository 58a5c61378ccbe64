/**
 * Does every real recording read as independent readers read it?
 * Against the statements of `INDEX.tsv`, the dumps beside the files and `fit-file-parser`, file by file and channel
 * by channel. What differs is listed with its reason in `corpus/deviations.ts`; nothing else may.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ChannelSummary, RecordedSession } from '@backstride/engine';
import FitParser from 'fit-file-parser';
import { describe, expect, test } from 'vitest';
import { type Deviation, DUMP_DEVIATIONS, INDEX_DEVIATIONS, LIBRARY_DEVIATIONS } from './corpus/deviations.ts';
import { readDump } from './corpus/dumps.ts';
import { type IndexLine, readIndex, type StatedSession } from './corpus/index-lines.ts';
import { agrees, namedColumn, type ReferenceRecord, referenceColumns, summarise } from './corpus/reference-channels.ts';
import { findDeveloperChannel } from './fit/developer-fields.ts';
import { type ReadResult, readRecording } from './index.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/recordings');
const isHere = existsSync(resolve(FOLDER, 'INDEX.tsv'));
const lines = isHere ? readIndex(readFileSync(resolve(FOLDER, 'INDEX.tsv'), 'utf8')) : [];
const fits = lines.filter(({ stated }) => stated?.format === 'fit');

function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(resolve(FOLDER, file));
  return new Uint8Array(/\.gz$/i.test(file) ? gunzipSync(bytes) : bytes);
}

describe.skipIf(!isHere)(isHere ? 'real recordings' : `real recordings: no folder ${FOLDER}`, () => {
  test('every file that the index names is here and read', () => {
    expect(lines.length).toBeGreaterThan(100);
    for (const { file, stated } of lines) {
      expect(stated, file).toBeDefined();
      expect(readRecording(bytesOf(file)).format, file).toBe(stated?.format);
    }
  });

  describe('against the statements of the index', () => {
    test.for(lines)('$file', (line) => {
      const differences = indexDifferences(line, readRecording(bytesOf(line.file)));
      expect(differences.join('; ')).toBe(reason(INDEX_DEVIATIONS, line.file)?.what ?? '');
    });
  });

  describe('against fit-file-parser, channel by channel', () => {
    test.for(fits)('$file', ({ file }) => {
      const bytes = bytesOf(file);
      const read = readRecording(bytes);
      if (read.kind !== 'activity') return;
      const differences = channelDifferences(read, libraryRecords(bytes));
      expect(differences.length > 0, differences.join('\n')).toBe(reason(LIBRARY_DEVIATIONS, file) !== undefined);
    });
  });

  describe('against the dumps of other decoders', () => {
    const dumped = fits.flatMap(({ file }) => {
      const dump = [file.replace(/\.fit$/, '.csv'), file.replace(/\.fit$/, '-records.csv')];
      return dump.filter((one) => one !== file && existsSync(resolve(FOLDER, one))).map((csv) => ({ file, csv }));
    });
    test('there are some', () => expect(dumped.length).toBeGreaterThanOrEqual(8));
    test.for(dumped)('$csv', ({ file, csv }) => {
      const read = readRecording(bytesOf(file));
      const records = readDump(readFileSync(resolve(FOLDER, csv), 'utf8'));
      if (read.kind !== 'activity') return;
      const differing = channelDifferences(read, records).filter((one) => !isMissing(one) || !csv.includes('-records'));
      const names = differing.map((one) => one.split(':')[0]).sort();
      expect(names.join(', ')).toBe(reason(DUMP_DEVIATIONS, file)?.what ?? '');
    });
  });
});

/** The one-line dumps hold nine columns only. */
const isMissing = (difference: string): boolean => difference.endsWith('reference undefined');

const reason = (rows: readonly Deviation[], file: string): Deviation | undefined =>
  rows.find((row) => row.file === file);

function indexDifferences({ stated }: IndexLine, { sessions, kind, contents }: ReadResult): readonly string[] {
  const count = (column: (session: RecordedSession) => Float64Array | undefined): number =>
    sessions.reduce((sum, one) => sum + (summarise(column(one) ?? [])?.count ?? 0), 0);
  const samples = sessions.reduce((sum, one) => sum + one.samples, 0);
  if (!stated) return ['nothing stated'];
  if (stated.format !== 'fit') {
    return compared({
      points: [samples, stated.points],
      positions: [count((one) => one.latitudeDegrees), stated.positions],
      'heart rates': [count((one) => one.channels.heartRateBpm), stated.heartRates],
      cadences: [count(cadence), stated.cadences],
      powers: [count((one) => one.channels.powerWatts), stated.powers],
    });
  }
  if (stated.type !== undefined && !['activity', 'None'].includes(stated.type)) {
    return compared({ kind: [kind, 'other'], contents: [contents, stated.type] });
  }
  return [
    ...compared({ records: [samples, stated.records], sessions: [sessions.length, stated.sessions.length] }),
    ...stated.sessions.flatMap((one, k) => sessionDifferences(sessions[k], one, k)),
  ];
}

const cadence = ({ channels }: RecordedSession): Float64Array | undefined =>
  channels.cadenceStepsPerMinute ?? channels.cadenceRevolutionsPerMinute;

/** Minutes are those of the timer, to a tenth; kilometres to a hundredth. */
function sessionDifferences(ours: RecordedSession | undefined, stated: StatedSession, index: number): string[] {
  if (!ours) return [`session ${index} missing`];
  const minutes = (ours.timerSeconds ?? ours.elapsedSeconds) / 60;
  const kilometres = (ours.distanceMetres ?? 0) / 1000;
  const near = (value: number, other: number, digits: number): string =>
    Math.abs(value - other) <= 0.51 * 10 ** -digits ? other.toFixed(digits) : value.toFixed(digits);
  return compared({
    [`session ${index} sport`]: [ours.sport, stated.sport === '?' ? 'unknown' : stated.sport],
    [`session ${index} kind`]: [ours.subSport, stated.subSport],
    [`session ${index} minutes`]: [near(minutes, stated.minutes, 1), stated.minutes.toFixed(1)],
    [`session ${index} kilometres`]: [near(kilometres, stated.kilometres, 2), stated.kilometres.toFixed(2)],
  });
}

const compared = (pairs: Readonly<Record<string, readonly [unknown, unknown]>>): string[] =>
  Object.entries(pairs).flatMap(([what, [ours, stated]]) =>
    ours === stated ? [] : [`${what} ${ours}, stated ${stated}`],
  );

function libraryRecords(bytes: Uint8Array): readonly ReferenceRecord[] | undefined {
  let records: readonly ReferenceRecord[] | undefined;
  new FitParser({ force: true, mode: 'list' }).parse(Buffer.from(bytes), (error, data) => {
    if (!error && data) records = data.records as unknown as readonly ReferenceRecord[];
  });
  return records;
}

/** Every channel that either side has; developer fields that fill a channel are compared under their own names. */
function channelDifferences(read: ReadResult, records: readonly ReferenceRecord[] | undefined): readonly string[] {
  if (!records) return ['no records at all'];
  const reference = referenceColumns(records);
  const names = new Set([...reference.keys(), ...read.sessions.flatMap(({ channels }) => Object.keys(channels))]);
  names.delete('cadenceStepsPerMinute');
  return [...names].flatMap((name) => {
    const ours = summarise(read.sessions.flatMap((session) => [...(columnOf(session, name) ?? [])]));
    const theirs = summarise(reference.get(name) ?? namedColumn(records, name));
    const stands = agrees(ours, theirs) || (theirs === undefined && agrees(ours, developerSummary(records, name)));
    return stands ? [] : [`${name}: ${JSON.stringify(ours)}, reference ${JSON.stringify(theirs)}`];
  });
}

/** Cadence is compared as it is stored: revolutions of one foot. */
function columnOf(session: RecordedSession, name: string): Iterable<number> | undefined {
  if (name === 'distanceMetres') return session.distance;
  if (name === 'latitudeDegrees') return session.latitudeDegrees;
  if (name === 'longitudeDegrees') return session.longitudeDegrees;
  if (name === 'cadenceRevolutionsPerMinute' && session.channels.cadenceStepsPerMinute) {
    return session.channels.cadenceStepsPerMinute.map((steps) => steps / 2);
  }
  return session.channels[name];
}

/** Names and units under which foot pods of this corpus write what fills a channel. */
const POD_FIELDS: readonly (readonly [string, string])[] = [
  ['Power', 'Watts'],
  ['RS_Power_AVG', 'W'],
  ['Form Power', 'Watts'],
  ['Leg Spring Stiffness', 'kN/m'],
  ['Ground Time', 'Milliseconds'],
  ['Vertical Oscillation', 'Centimeters'],
];

function developerSummary(records: readonly ReferenceRecord[], channel: string): ChannelSummary | undefined {
  for (const [name, units] of [...POD_FIELDS, ['Stryd Temperature', 'c'] as const]) {
    const native = name === 'Stryd Temperature' ? { nativeField: 13 } : {};
    const type = { name: 'float32', size: 4, read: 'float', invalid: Number.NaN } as const;
    const target = findDeveloperChannel({ key: 0, name, units, type, scale: 1, shift: 0, ...native });
    if (target?.channel !== channel) continue;
    const column = summarise(namedColumn(records, name).map((value) => value * target.factor));
    if (column) return column;
  }
  return undefined;
}
