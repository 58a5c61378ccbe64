import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeGpx } from '../../testing/make-recording.ts';
import { makeZip } from '../../testing/make-zip.ts';
import { openVisit, type Visit } from '../../visit.ts';
import { readCsv } from './csv.ts';
import { readTableInstant } from './instant.ts';
import { readStravaTable } from './table.ts';

/** The places of Strava's table around the ones that are read; headings in any language, some of them twice. */
type Line = {
  id: string;
  date: string;
  type: string;
  file?: string;
  seconds: number;
  metres: number;
  moving?: number;
  effort?: string;
  title?: string;
};
function table(headings: { elapsed: string; distance: string }, lines: readonly Line[], isNewLayout = false): string {
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const between = isNewLayout ? 3 : 2;
  const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
  const heads = ['a', 'b', 'c', 'd', 'e', headings.elapsed, headings.distance];
  const head = [
    ...heads,
    ...blanks(between).map((_, n) => `f${n}`),
    'gear',
    'file',
    'w',
    'w',
    headings.elapsed,
    'moving',
    headings.distance,
    ...blanks(25),
    'effort',
  ];
  const rows = lines.map(({ id, date, type, file = '', seconds, moving, metres, effort = '', title = '' }) =>
    [
      id,
      date,
      title,
      type,
      '',
      String(seconds),
      (metres / 1000).toFixed(2).replace('.', ','),
      ...blanks(between),
      '',
      file,
      '',
      '',
      `${seconds}.0`,
      moving === undefined ? '' : `${moving}.0`,
      String(metres),
      ...blanks(25),
      effort,
    ]
      .map(quoted)
      .join(','),
  );
  return [head.join(','), ...rows].join('\n');
}
const ENGLISH = { elapsed: 'Elapsed Time', distance: 'Distance' };
const DUTCH = { elapsed: 'Verstreken tijd', distance: 'Afstand' };

describe('the table in any language', () => {
  test.each([
    [ENGLISH, false],
    [DUTCH, true],
  ])('is found by its places: %j', (headings, isNewLayout) => {
    const line = {
      id: '12',
      date: '23 jun. 2017 15:52:12',
      type: 'Hardloopsessie',
      file: 'activities/9.gpx',
      seconds: 1459,
      metres: 4731.5,
      effort: '6',
      title: 'Rondje, "snel"\nvan huis',
    };
    expect(readStravaTable(table(headings, [line], isNewLayout))).toEqual([
      {
        id: '12',
        startTime: '2017-06-23T15:52:12Z',
        file: 'activities/9.gpx',
        durationSeconds: 1459,
        distanceMetres: 4731.5,
        told: { sport: 'running', perceivedExertion: 6, title: 'Rondje, "snel"\nvan huis' },
      },
    ]);
  });

  test.each(['', 'a,b,c\n1,2,3', 'id,date,km\n1,2020-01-01,5'])('%j is not it', (text) => {
    expect(readStravaTable(text)).toBeUndefined();
  });

  test.each([
    ['Jul 12, 2016, 5:13:58 PM', '2016-07-12T17:13:58Z'],
    ['Aug 8, 2016, 12:16:42 AM', '2016-08-08T00:16:42Z'],
    ['24 Dec 2020, 08:13:59', '2020-12-24T08:13:59Z'],
    ['12 mei 2013 12:00:01', '2013-05-12T12:00:01Z'],
    ['15 mar 2024, 6:45:12', '2024-03-15T06:45:12Z'],
    ['3 févr. 2021 à 07:00:00', '2021-02-03T07:00:00Z'],
    ['1. März 2022, 18:30:00', '2022-03-01T18:30:00Z'],
    ['5 août 2020, 6:00:00', '2020-08-05T06:00:00Z'],
    ['12.07.2016, 17:13:58', '2016-07-12T17:13:58Z'],
    ['2016/07/12 17:13:58', '2016-07-12T17:13:58Z'],
    ['25/07/2016, 17:13:58', '2016-07-25T17:13:58Z'],
    ['05/07/2016, 17:13:58', undefined],
    ['31 feb 2020 10:00:00', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('the time %j is read as %s', (text, expected) => {
    expect(readTableInstant(text)).toBe(expected);
  });

  test.each([
    ['Run', 'running'],
    ['Trail Run', 'running'],
    ['Lauf', 'running'],
    ['Course à pied', 'running'],
    ['Carrera', 'running'],
    ['Corsa', 'running'],
    ['Ride', 'cycling'],
    ['Fietsrit', 'cycling'],
    ['Sortie à vélo', 'cycling'],
    ['Walk', 'walking'],
    ['Wanderung', 'hiking'],
    ['Swim', 'swimming'],
    ['Weight Training', 'weight-training'],
    ['Yoga', 'yoga'],
    ['Rowing', 'rowing'],
  ])('%s is %s', (type, sport) => {
    const line = { id: '1', date: '24 Dec 2020, 08:13:59', type, seconds: 60, metres: 100 };
    expect(readStravaTable(table(ENGLISH, [line]))?.[0]?.told.sport).toBe(sport);
  });

  test('a watch left on for three weeks still has its own moving time', () => {
    const text = table(DUTCH, [
      {
        id: '1',
        date: '11 jul. 2020 12:20:15',
        type: 'Hardloopsessie',
        seconds: 2_012_530,
        moving: 2422,
        metres: 7736.8,
      },
    ]);
    expect(readStravaTable(text)).toMatchObject([{ durationSeconds: 2_012_530, movingSeconds: 2422 }]);
  });

  test('whatever texts are written as CSV come back as they were', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (written, end) => {
        const text = written.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(readCsv(text)).toEqual(written);
      }),
    );
  });
});

describe('an archive of Strava', () => {
  let root: string;
  let visit: Visit;
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'backstride-strava-'));
    const opened = await openVisit({ dataFolder: root, zone: 'Europe/Berlin' });
    if (!opened.ok) throw new Error('not opened');
    visit = opened.value;
  });
  afterEach(async () => {
    await visit.close();
    rmSync(root, { recursive: true });
  });

  const gpx = makeGpx({ startTime: '2020-12-24T08:13:59Z', minutes: 30 });
  const lines: readonly Line[] = [
    {
      id: '1',
      date: '24 Dec 2020, 08:13:59',
      type: 'Run',
      file: 'activities/11.gpx',
      seconds: 1800,
      metres: 5400,
      effort: '7',
    },
    { id: '2', date: '25 Dec 2020, 08:00:00', type: 'Weight Training', seconds: 2400, metres: 0 },
    {
      id: '3',
      date: '26 Dec 2020, 08:00:00',
      type: 'Run',
      file: 'activities/13.fit.gz',
      seconds: 3600,
      metres: 10_000,
    },
    { id: '4', date: '27 Dec 2020, 08:00:00', type: 'Run', file: 'activities/14.fit', seconds: 3600, metres: 9000 },
  ];
  const archive = (): Uint8Array =>
    makeZip([
      { name: 'activities.csv', bytes: Buffer.from(table(ENGLISH, lines)) },
      { name: 'activities/11.gpx', bytes: gpx },
      { name: 'activities/14.fit', bytes: Buffer.from('damaged') },
    ]);
  const imported = async () => {
    const result = await visit.importBytes('export.zip', archive());
    if (!result.ok) throw new Error('not imported');
    return result.value;
  };

  test('brings what the runner told with the recordings, and what has no readable recording as activities', async () => {
    expect(await imported()).toMatchObject({
      files: 3,
      imported: 2,
      failed: [{ file: 'export.zip/activities/14.fit' }],
      runs: 3,
    });
    const activities = await visit.activities();
    expect(activities.ok && activities.value.map(({ activity }) => activity)).toMatchObject([
      { day: '2020-12-24', sport: 'running', perceivedExertion: 7 },
      { day: '2020-12-25', sport: 'weight-training', elapsedSeconds: 2400 },
      { day: '2020-12-26', sport: 'running', distanceMetres: 10_000 },
      { day: '2020-12-27', sport: 'running', distanceMetres: 9000 },
    ]);
    const kept = await visit.recordings();
    expect(kept.ok && kept.value[0]?.told).toMatchObject({ perceivedExertion: 7 });
  });

  test('a second time adds nothing; what was erased stays away', async () => {
    await imported();
    await visit.eraseById('strava-2');
    const facts = await visit.facts();
    expect(await imported()).toMatchObject({ files: 3, imported: 0, duplicates: 2, runs: 0 });
    expect(await visit.facts()).toEqual(facts);
  });

  test('a recording that comes later and its row in the table are one run', async () => {
    await imported();
    const late = makeGpx({ startTime: '2020-12-26T08:00:00Z', minutes: 60, metresPerSecond: 10 / 3.6 });
    expect(await visit.importBytes('13.gpx', late)).toMatchObject({ ok: true, value: { imported: 1, runs: 0 } });
  });
});
