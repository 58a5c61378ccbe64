/** Options that several commands share, and how their words become values. */
import { type LocalDay, parseLocalDay } from '@backstride/engine';
import { defaultDataFolder, isZone, openVisit, type Visit } from '@backstride/visits';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Console, type ExitCode, sayRefusal } from './console.ts';

export type DataOption = { readonly data?: string };
export type JsonOption = { readonly json?: true };
export type DayOptions = { readonly at?: string; readonly zone?: string };

export const withJson = (command: Command): Command => command.option('--json', 'answer with one JSON value');

export const dataOption = (): Option =>
  new Option('--data <folder>', "where the journal lives (default: BACKSTRIDE_DATA, or the system's place for it)");

export const withData = (command: Command): Command => command.addOption(dataOption());

export const withDay = (command: Command): Command =>
  command
    .option('--at <date>', 'the day to speak of, YYYY-MM-DD (default: today)', dayOption)
    .option('--zone <zone>', "time zone, for example Europe/Berlin (default: this machine's)", zoneOption);

function dayOption(text: string): string {
  const day = text.slice(0, 10);
  if (parseLocalDay(day) === undefined) throw new InvalidArgumentError('Not a day written as YYYY-MM-DD.');
  return text;
}

export function zoneOption(text: string): string {
  if (!isZone(text)) throw new InvalidArgumentError('Not a time zone such as Europe/Berlin.');
  return text;
}

/** `--at` as a local day in the visit's zone; today when it was not given. */
export function dayOf({ at }: DayOptions, zone: string): LocalDay {
  if (at === undefined) return Temporal.Now.plainDateISO(zone).toString() as LocalDay;
  return parseLocalDay(at.slice(0, 10)) as LocalDay;
}

type VisitNeeds = DataOption & DayOptions & { readonly readOnly?: boolean };

/** Opens the journal, lets the command use it, and closes it whatever happens. */
export async function withVisit(
  console: Console,
  options: VisitNeeds,
  use: (visit: Visit) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openVisit({
    dataFolder: options.data ?? defaultDataFolder(),
    ...(options.zone !== undefined && { zone: options.zone }),
    ...(options.readOnly !== undefined && { readOnly: options.readOnly }),
  });
  if (!opened.ok) return sayRefusal(console, opened.refusal);
  try {
    return await use(opened.value);
  } finally {
    await opened.value.close();
  }
}
