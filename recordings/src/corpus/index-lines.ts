/**
 * What do independent readers say about a recording, in the words of `INDEX.tsv`?
 * `running/trail 159.0min 8.22km; … · rec 9543, laps 10 · …` for FIT, `GPX/1.1 running 502 pts (pos 502, HR 502, …)`
 * and `TCX Running 903 pts (…)` for the others.
 */
export type StatedSession = {
  readonly sport: string;
  readonly subSport?: string;
  readonly minutes: number;
  readonly kilometres: number;
};
export type Stated =
  | {
      readonly format: 'fit';
      readonly records: number;
      readonly sessions: readonly StatedSession[];
      /** `course`, `settings` … where the file is no activity. */
      readonly type?: string;
    }
  | {
      readonly format: 'gpx' | 'tcx';
      readonly points: number;
      readonly positions: number;
      readonly heartRates: number;
      readonly cadences: number;
      readonly powers: number;
    };

export type IndexLine = { readonly file: string; readonly bytes: number; readonly stated: Stated | undefined };

export const readIndex = (text: string): readonly IndexLine[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [file = '', bytes = '', , words = ''] = line.split('\t');
      return { file, bytes: Number(bytes), stated: readStated(words) };
    });

const POINTS = /^(GPX|TCX)\S* .*?(\d+) pts \(pos (\d+), HR (\d+), cad (\d+), pwr (\d+)\)/;

function readStated(words: string): Stated | undefined {
  const points = POINTS.exec(words);
  if (points) {
    const [, kind, ...numbers] = points;
    const [count = 0, positions = 0, heartRates = 0, cadences = 0, powers = 0] = numbers.map(Number);
    return { format: kind === 'GPX' ? 'gpx' : 'tcx', points: count, positions, heartRates, cadences, powers };
  }
  const records = /· rec (\d+)/.exec(words);
  if (!records) return undefined;
  const type = /type=(\w+)/.exec(words)?.[1];
  return {
    format: 'fit',
    records: Number(records[1]),
    sessions: readSessions(words.split(' · ')[0] ?? ''),
    ...(type === undefined ? {} : { type }),
  };
}

const SESSION = /^(?:.*: )?(\S+?)(?:\/(\S+))? ([\d.]+)min ([\d.]+)km$/;

const readSessions = (words: string): readonly StatedSession[] =>
  words.split('; ').flatMap((part) => {
    const found = SESSION.exec(part.trim());
    if (!found) return [];
    const [, sport = '', subSport, minutes, kilometres] = found;
    return [
      {
        sport: kebab(sport),
        ...(subSport === undefined ? {} : { subSport: kebab(subSport) }),
        minutes: Number(minutes),
        kilometres: Number(kilometres),
      },
    ];
  });

const kebab = (word: string): string => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
