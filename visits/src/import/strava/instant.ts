/**
 * When was it, in whatever language the table was written? Strava writes these times in UTC.
 * Undefined where the order of day and month cannot be told.
 */

/** Beginnings of month names in the languages of Strava, written without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'oca'],
  ['feb', 'fev', 'lut', 'sub'],
  ['mar', 'mrt', 'mae', 'mrz'],
  ['apr', 'avr', 'abr', 'kwi', 'nis'],
  ['may', 'mai', 'mei', 'mag', 'maj', 'maggio'],
  ['jun', 'juin', 'giu', 'cze', 'haz'],
  ['jul', 'juil', 'lug', 'lip', 'tem'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz', 'eyl'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'eki'],
  ['nov', 'lis', 'kas'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'ara'],
];

export function readTableInstant(text: string): string | undefined {
  const time = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?\s?m?\.?\s*$/i.exec(text.trim());
  if (time === null) return undefined;
  const day = readDay(text.trim().slice(0, time.index));
  const hour = hourOf(Number(time[1]), time[4]?.toLowerCase());
  if (day === undefined || hour === undefined) return undefined;
  try {
    const fields = { ...day, hour, minute: Number(time[2]), second: Number(time[3] ?? 0) };
    const moment = Temporal.PlainDateTime.from(fields, { overflow: 'reject' });
    return moment.toZonedDateTime('UTC').toInstant().toString();
  } catch {
    return undefined;
  }
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

function readDay(text: string): Day | undefined {
  const numbers = [...text.matchAll(/\d+/g)].map(Number);
  const word = /\p{L}{3,}/u.exec(text)?.[0];
  if (word !== undefined) {
    const month = monthOf(word);
    const year = numbers.find((number) => number > 31);
    const day = numbers.find((number) => number <= 31);
    return month === undefined || year === undefined || day === undefined ? undefined : { year, month, day };
  }
  return readNumericDay(numbers, text);
}

/** Year first is plain everywhere; with points the day comes first; with slashes only a day above 12 tells. */
function readNumericDay(numbers: readonly number[], text: string): Day | undefined {
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (first > 31) return { year: first, month: second, day: third };
  if (text.includes('.') || first > 12) return { year: third, month: second, day: first };
  return second > 12 ? { year: third, month: first, day: second } : undefined;
}

function monthOf(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let found: { readonly month: number; readonly length: number } | undefined;
  for (const [index, beginnings] of MONTHS.entries()) {
    for (const beginning of beginnings) {
      if (plain.startsWith(beginning) && beginning.length > (found?.length ?? 0)) {
        found = { month: index + 1, length: beginning.length };
      }
    }
  }
  return found?.month;
}
