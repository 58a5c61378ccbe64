/**
 * What do the entries say about pain, day by day?
 * Ordered views of the journal that several rooms need. Entries after the asked day are left out, so that the same
 * journal asked for the same day always gives the same answer.
 */
import { addDays, type LocalDay, localDayAt } from '../core/days.ts';
import type { CheckIn, Entry, EntryType, SymptomReportEntry } from './entries.ts';
import { standing } from './entries.ts';

/** One statement of pain: when, on which local day, how strong. */
export type PainMoment = {
  readonly at: string;
  readonly day: LocalDay;
  readonly pain0to10: number;
  readonly moment?: CheckIn['moment'];
};

/** A symptom report with the days it speaks of. */
export type Episode = {
  readonly entry: SymptomReportEntry;
  readonly reportedOn: LocalDay;
  /** The first day of this episode, when the report says how long ago it began. */
  readonly onset?: LocalDay;
};

/** The journal as it stood at the end of a day, oldest first, without what was corrected later. */
export function journalUntil(entries: readonly Entry[], on: LocalDay): readonly Dated[] {
  return standing(entries)
    .map((entry) => ({ entry, day: localDayAt(entry.at, entry.zone) }))
    .filter(({ day }) => day <= on)
    .sort((a, b) => (a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : a.entry.id < b.entry.id ? -1 : 1));
}

export type Dated<One extends Entry = Entry> = { readonly entry: One; readonly day: LocalDay };

/** Only the entries of one type, in the order of time. */
export function ofType<Type extends EntryType>(
  journal: readonly Dated[],
  type: Type,
): readonly Dated<Extract<Entry, { type: Type }>>[] {
  return journal.filter((dated): dated is Dated<Extract<Entry, { type: Type }>> => dated.entry.type === type);
}

/** Every pain figure the runner gave: check-ins, sessions and symptom reports. */
export function painMoments(journal: readonly Dated[]): readonly PainMoment[] {
  return journal.flatMap(({ entry, day }) => {
    if (entry.type === 'symptom-report') return painOf(entry.report.pain0to10, entry.at, day);
    if (entry.type === 'session-done') return painOf(entry.pain0to10, entry.at, day);
    return entry.type === 'check-in' ? painOf(entry.pain0to10, entry.at, day, entry.moment) : [];
  });
}

/** Every symptom report as an episode of pain with its onset day. */
export function episodes(journal: readonly Dated[]): readonly Episode[] {
  return ofType(journal, 'symptom-report').map(({ entry, day }) => {
    const ago = entry.report.onsetDays;
    return ago === undefined
      ? { entry, reportedOn: day }
      : { entry, reportedOn: day, onset: addDays(day, -Math.floor(ago)) };
  });
}

function painOf(
  pain: number | undefined,
  at: string,
  day: LocalDay,
  moment?: CheckIn['moment'],
): readonly PainMoment[] {
  if (pain === undefined) return [];
  return [moment === undefined ? { at, day, pain0to10: pain } : { at, day, pain0to10: pain, moment }];
}
