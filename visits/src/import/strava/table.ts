/**
 * What does Strava's own table (`activities.csv`) say about each activity?
 * Headers and dates come in the runner's language, so columns are found by their places: the headings of elapsed
 * time and distance come twice, the second time three and five columns after the file name.
 */
import type { Told } from '@backstride/store';
import { readCsv } from './csv.ts';
import { readTableInstant } from './instant.ts';

export type TableRow = {
  readonly id: string;
  readonly startTime: string;
  /** Relative to the table; absent for an activity that was entered by hand. */
  readonly file?: string;
  readonly durationSeconds?: number;
  /** A watch left on for a week has a week of elapsed time: this is the figure to judge a run by. */
  readonly movingSeconds?: number;
  readonly distanceMetres?: number;
  readonly told: Told;
};

/** Places before the file name are the same in every layout seen; those after it are counted from it. */
const COLUMN = { id: 0, date: 1, name: 2, type: 3, description: 4, elapsed: 5, distance: 6 } as const;
const AFTER_FILE = { elapsedSeconds: 3, movingSeconds: 4, distanceMetres: 5, perceivedExertion: 31 } as const;

/** Undefined when this is not Strava's table. Rows whose time cannot be read are left out. */
export function readStravaTable(text: string): readonly TableRow[] | undefined {
  const [headings, ...rows] = readCsv(text);
  const fileColumn = headings && findFileColumn(headings);
  if (fileColumn === undefined) return undefined;
  return rows.flatMap((row) => readRow(row, fileColumn) ?? []);
}

function findFileColumn(headings: readonly string[]): number | undefined {
  const elapsed = headings[COLUMN.elapsed];
  const column = elapsed === undefined ? -1 : headings.lastIndexOf(elapsed) - AFTER_FILE.elapsedSeconds;
  if (column <= COLUMN.distance) return undefined;
  return headings[column + AFTER_FILE.distanceMetres] === headings[COLUMN.distance] ? column : undefined;
}

function readRow(row: readonly string[], fileColumn: number): TableRow | undefined {
  const cell = (column: number): string => row[column]?.trim() ?? '';
  const id = cell(COLUMN.id);
  const startTime = readTableInstant(cell(COLUMN.date));
  if (!/^\d{1,20}$/.test(id) || startTime === undefined) return undefined;
  const file = cell(fileColumn);
  const durationSeconds = numberIn(cell(fileColumn + AFTER_FILE.elapsedSeconds) || cell(COLUMN.elapsed));
  const movingSeconds = numberIn(cell(fileColumn + AFTER_FILE.movingSeconds));
  const distanceMetres = numberIn(cell(fileColumn + AFTER_FILE.distanceMetres));
  const perceivedExertion = numberIn(cell(fileColumn + AFTER_FILE.perceivedExertion));
  const texts = { title: cell(COLUMN.name), note: cell(COLUMN.description), gear: cell(fileColumn - 1) };
  return {
    id,
    startTime,
    ...(file !== '' && { file }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(movingSeconds !== undefined && movingSeconds > 0 && { movingSeconds }),
    ...(distanceMetres !== undefined && distanceMetres > 0 && { distanceMetres }),
    told: {
      sport: sportOf(cell(COLUMN.type)),
      ...(perceivedExertion !== undefined &&
        perceivedExertion >= 1 &&
        perceivedExertion <= 10 && { perceivedExertion }),
      ...Object.fromEntries(
        Object.entries(texts)
          .filter(([, text]) => text !== '')
          .map(([key, text]) => [key, text.slice(0, 2000)]),
      ),
    },
  };
}

/** "4,73" and "4731.5"; undefined for what is no number of at least 0. */
function numberIn(text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** Whole words or beginnings, in the languages of Strava, after what each sport is called in them. */
const SPORTS: readonly (readonly [sport: string, words: RegExp])[] = [
  ['running', /run\b|running|jog|hardloop|lauf|course|carrera|correr|corsa|corrida|lop(?:ning|etur)|bieg|juoksu|ラン/],
  ['cycling', /ride|cycl|bik|fiets|rad|velo|ciclis|bici|cykel|rower|ライ[ドト]/],
  ['walking', /walk|wandel|spazier|gehen|marche|camin|pass?eggiata|promenad|ウォーク/],
  ['hiking', /hik|wander|randonn|senderis|escurs|trekking|ハイク/],
  ['swimming', /swim|zwem|schwimm|natation|nata|nuoto|simning|plywan|スイム/],
];

/** A word that is not known stays as it is: it then counts as another sport, never as a run. */
function sportOf(type: string): string {
  const plain = type.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const known = SPORTS.find(([, words]) => words.test(plain));
  return known?.[0] ?? (plain.replace(/[\s_]+/g, '-') || 'unknown');
}
