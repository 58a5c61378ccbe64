/** What does the command line say? Plain lines for a terminal; reasons are named, numbers rounded only here. */
import { counted, kilometres, minutes } from '../say.ts';
import { IMPORT_REASONS, type ImportReason } from './import-reasons.ts';

type LeftOut = readonly { readonly file: string; readonly reason: ImportReason }[];
type Imported = {
  readonly files: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly skipped: LeftOut;
  readonly failed: LeftOut;
  readonly runs: number;
  readonly seconds: number;
};
type Decoded = {
  readonly format: string;
  readonly kind: string;
  readonly contents?: string;
  readonly sessions: readonly {
    readonly sport: string;
    readonly startTime: string;
    readonly elapsedSeconds: number;
    readonly distanceMetres?: number | undefined;
    readonly samples: number;
    readonly channels: Readonly<Record<string, { readonly count: number; readonly mean: number }>>;
  }[];
  readonly complaints: readonly { readonly reason: string; readonly at?: number; readonly detail?: string }[];
};

type Explained = {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly row: object;
  readonly sources: readonly {
    readonly id: string;
    readonly citation: string;
    readonly place?: string;
    readonly doi?: string;
    readonly kind: string;
  }[];
};

export const command = {
  describe: 'For runners whose lower back hurts: is it safe, why does it hurt, what to do today, is it working?',
  progress: (done: number, total: number): string => `${done} of ${counted(total, 'file')} looked at`,
  importStopped: 'Stopped. What was read so far is kept; run the same command again to go on.',
  unexpected: (message: string): string =>
    `Backstride failed on this (${message}); that is a fault of Backstride. With BACKSTRIDE_TRACE=1 it says more. What was recorded before is safe.`,
  serving: (url: string): string => `Backstride is at ${url}`,

  imported: ({ files, imported, duplicates, skipped, failed, runs, seconds }: Imported): readonly string[] => [
    `${counted(files, 'file')} looked at in ${seconds.toFixed(1)} s: ${imported} new (${counted(runs, 'new run')}), ${duplicates} already there, ${skipped.length} left out, ${failed.length} not readable.`,
    ...failed.map(({ file, reason }) => `  not readable: ${file}: ${IMPORT_REASONS[reason]}`),
    ...byReason(skipped).map(([reason, count]) => `  left out: ${counted(count, 'file')}: ${IMPORT_REASONS[reason]}`),
  ],

  /** Why an import read nothing: the file's own reason when there is one file, else the commonest ones. */
  whyNothing: ({ files, skipped, failed }: Pick<Imported, 'files' | 'skipped' | 'failed'>): string => {
    if (files === 0) return 'there is no file in it';
    const [only, ...others] = [...failed, ...skipped];
    if (only && others.length === 0) return `${only.file} is ${IMPORT_REASONS[only.reason]}`.replace('is does', 'does');
    return byReason([...failed, ...skipped])
      .map(([reason, count]) => `${counted(count, 'file')}: ${IMPORT_REASONS[reason]}`)
      .join('; ');
  },

  recorded: ({ accepted, ids }: { readonly accepted: number; readonly ids: readonly string[] }): string =>
    `${counted(accepted, 'entry', 'entries')} recorded${ids.length > accepted ? `, ${ids.length - accepted} there already` : ''}: ${ids.join(', ')}`,

  erased: ({ erased, alsoErased }: { readonly erased: string; readonly alsoErased: readonly string[] }): string =>
    `${erased} is erased${alsoErased.length > 0 ? `, with what it had corrected (${alsoErased.join(', ')})` : ''}. A note without health data stays, so that it does not come back.`,

  backedUp: ({
    path,
    entries,
    recordings,
    bytes,
  }: {
    readonly path: string;
    readonly entries: number;
    readonly recordings: number;
    readonly bytes: number;
  }): string =>
    `${counted(entries, 'entry', 'entries')} and ${counted(recordings, 'recording')} are in ${path} (${Math.ceil(bytes / 1024)} KiB), read back and checked.`,

  restored: ({
    entries,
    recordings,
    folder,
  }: {
    readonly entries: number;
    readonly recordings: number;
    readonly folder: string;
  }): string =>
    `${counted(entries, 'entry', 'entries')} and ${counted(recordings, 'recording')} are back in ${folder}.`,

  decoded: ({ format, kind, contents, sessions, complaints }: Decoded): readonly string[] => [
    `${format.toUpperCase()}${kind === 'other' ? `, not an activity${contents ? ` but ${contents}` : ''}` : ''}: ${counted(sessions.length, 'session')}`,
    ...sessions.flatMap((session) => [
      `  ${session.sport}, ${session.startTime}, ${minutes(session.elapsedSeconds)}${session.distanceMetres === undefined ? '' : `, ${kilometres(session.distanceMetres)}`}, ${counted(session.samples, 'point')}`,
      ...Object.entries(session.channels).map(
        ([name, { count, mean }]) => `    ${name}: ${counted(count, 'value')}, mean ${Math.round(mean * 100) / 100}`,
      ),
    ]),
    ...complaints.map(
      ({ reason, at, detail }) =>
        `  complaint: ${reason}${at === undefined ? '' : ` at byte ${at}`}${detail ? ` (${detail})` : ''}`,
    ),
  ],

  explained: ({ id, kind, file, row, sources }: Explained): readonly string[] => [
    `${id}: ${kind}, written in ${file}`,
    ...Object.entries(row)
      .filter(([name]) => !['id', 'citations'].includes(name))
      .map(([name, value]) => `  ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
    ...sources.map(
      ({ id: source, citation, place, doi, kind: sort }) =>
        `  source ${source} (${sort}): ${citation}${place ? `; ${place}` : ''}${doi ? `; https://doi.org/${doi}` : ''}`,
    ),
  ],
} as const;

function byReason(files: LeftOut): readonly (readonly [ImportReason, number])[] {
  const counts = new Map<ImportReason, number>();
  for (const { reason } of files) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
