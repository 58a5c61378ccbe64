import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './main.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstride-cli-'));
});
afterEach(() => rmSync(root, { recursive: true }));

type Said = { readonly exitCode: number; readonly answer: string; readonly remark: string };

/** One command line, with the journal in a folder of this test. */
async function backstride(...args: string[]): Promise<Said> {
  const answers: string[] = [];
  const remarks: string[] = [];
  const console = {
    answer: (text: string) => void answers.push(text),
    remark: (text: string) => void remarks.push(text),
    isWatched: false,
  };
  const exitCode = await run(args, console);
  return { exitCode, answer: answers.join('\n'), remark: remarks.join('\n') };
}
const data = (): string[] => ['--data', join(root, 'data')];
const put = (name: string, content: unknown): string => {
  const path = join(root, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const json = (said: Said): unknown => JSON.parse(said.answer);

/** Ten minutes at a steady pace, as text that our own reader knows. */
const recordedRun = (day: string, kilometres: number): string => {
  const points = Array.from({ length: 61 }, (_, index) => {
    const time = Temporal.Instant.from(`${day}T06:00:00Z`).add({ seconds: index * 60 });
    return `<Trackpoint><Time>${time}</Time><DistanceMeters>${(index / 60) * kilometres * 1000}</DistanceMeters></Trackpoint>`;
  });
  return `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>${day}T06:00:00Z</Id><Lap StartTime="${day}T06:00:00Z"><TotalTimeSeconds>3600</TotalTimeSeconds><DistanceMeters>${kilometres * 1000}</DistanceMeters><Track>${points.join('')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`;
};

const QUIET = {
  unlisted: 'no',
  ageYears: 34,
  sex: 'F',
  onsetDays: 6,
  onsetKind: 'gradual',
  locations: ['lumbar-paraspinal'],
  side: 'left',
  quality: ['ache'],
  pain0to10: 3,
  nightPain: 'none',
  aggravating: ['running'],
  easing: ['rest'],
  course: 'same',
};

describe('the main job on the command line', () => {
  test('recordings and a report in, an explained assessment and a day out', async () => {
    mkdirSync(join(root, 'runs'));
    for (const [day, km] of [
      ['2026-03-01', 8],
      ['2026-03-05', 8],
      ['2026-03-10', 9],
      ['2026-03-16', 14],
    ] as const) {
      writeFileSync(join(root, 'runs', `${day}.tcx`), recordedRun(day, km));
    }
    const imported = await backstride('import', join(root, 'runs'), ...data(), '--zone', 'Europe/Berlin', '--json');
    expect(json(imported)).toEqual({
      files: 4,
      imported: 4,
      duplicates: 0,
      skipped: [],
      failed: [],
      runs: 4,
      seconds: expect.any(Number),
    });
    const entry = {
      type: 'symptom-report',
      id: 'r1',
      at: '2026-03-20T06:00:00Z',
      zone: 'Europe/Berlin',
      report: QUIET,
    };
    expect(json(await backstride('record', put('r.json', entry), ...data(), '--json'))).toEqual({
      accepted: 1,
      ids: ['r1'],
    });
    const when = ['--at', '2026-03-20', '--zone', 'Europe/Berlin'];
    const assessment = json(await backstride('assess', ...when, ...data(), '--json'));
    expect(assessment).toMatchObject({ triage: { complete: true }, stage: 'acute' });
    expect(JSON.stringify(assessment)).toContain('"spike"');
    const today = await backstride('today', ...when, ...data(), '--json');
    expect(json(today)).toMatchObject({ days: [{ date: '2026-03-20', items: expect.any(Array) }] });
    const said = await backstride('assess', ...when, ...data());
    expect(said.answer).toContain('14 km');
    expect(said.answer).toContain('Get help at once if');
  });

  test('JSON shows the key of a rule, never its path in the code', async () => {
    const said = await backstride('triage', put('r.json', { ...QUIET, neuro: { bladderChange: true } }), '--json');
    expect(json(said)).toMatchObject({ disposition: 'EMERGENCY_NOW', runningAllowed: false, allowedExercises: [] });
    expect(said.answer).toContain('"RF-02"');
    expect(said.answer).not.toContain('#RF-02');
  });

  test('a triage that is not complete says what already holds and what to ask next', async () => {
    const triage = json(await backstride('triage', put('r.json', { ageYears: 34 }), '--json'));
    expect(triage).toMatchObject({ complete: false, atLeast: expect.any(String), askNext: expect.any(Array) });
    expect(triage).not.toHaveProperty('disposition');
  });

  test('everything into a backup and back is the same journal', async () => {
    await backstride('import', put('run.tcx', recordedRun('2026-03-01', 8)), ...data());
    const entry = { type: 'check-in', id: 'c', at: '2026-03-02T06:00:00Z', zone: 'UTC', pain0to10: 2 };
    await backstride('record', put('c.json', entry), ...data());
    const file = join(root, 'all.backup');
    expect(json(await backstride('backup', file, ...data(), '--json'))).toMatchObject({ entries: 1, recordings: 1 });
    const there = ['--data', join(root, 'there')];
    expect((await backstride('restore', file, ...there)).exitCode).toBe(0);
    const when = ['--at', '2026-03-02', '--zone', 'UTC', '--json'];
    expect((await backstride('assess', ...when, ...there)).answer).toBe(
      (await backstride('assess', ...when, ...data())).answer,
    );
  });

  test('what is erased is gone, and erasing it again changes nothing', async () => {
    const entry = { type: 'check-in', id: 'c', at: '2026-03-02T06:00:00Z', zone: 'UTC', pain0to10: 2 };
    await backstride('record', put('c.json', entry), ...data());
    expect(json(await backstride('erase', 'c', ...data(), '--json'))).toEqual({ erased: 'c', alsoErased: [] });
    expect((await backstride('erase', 'c', ...data())).exitCode).toBe(0);
    expect((await backstride('assess', '--at', '2026-03-02', ...data())).answer).not.toContain('2 of 10');
  });

  test.each(['RF-02', 'rf-02', 'triage/flags#RF-02', 'LD-01', 'X-04', 'FRANDSEN2025'])(
    '%s is explained with its sources and its file',
    async (id) => {
      const said = await backstride('explain', id, '--json');
      expect(json(said)).toMatchObject({
        id: expect.any(String),
        file: expect.stringMatching(/^engine\/src\/.*\.ts$/),
      });
      const { file, sources } = json(said) as { file: string; sources: readonly object[] };
      expect(existsSync(join(import.meta.dirname, '../..', file))).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  test('the schema that is printed describes what record takes', async () => {
    expect(json(await backstride('explain', 'schema'))).toMatchObject({
      entry: expect.any(Object),
      symptomReport: expect.any(Object),
    });
  });
});

describe('what is refused', () => {
  test.each<[string, () => string[], string]>([
    ['a path that does not exist', () => ['import', join(root, 'nowhere')], 'does not exist'],
    ['an empty recording', () => ['import', put('e.fit', '')], 'e.fit is empty'],
    ['a folder without recordings', () => ['import', dirname(put('notes.txt', 'x'))], 'not a recording'],
    ['a broken zip', () => ['import', put('x.zip', 'PK')], 'damaged zip'],
    ['an unknown file', () => ['decode', put('x.bin', 'noise')], 'not a FIT, TCX or GPX recording'],
    ['an empty file', () => ['decode', put('e.fit', '')], 'is empty'],
    ['a folder for a file', () => ['decode', root], 'is a folder'],
    ['an impossible number', () => ['triage', put('r.json', { ageYears: 430 })], '"ageYears" in'],
    [
      'a misspelt question',
      () => ['triage', put('r.json', { neuro: { sadleNumbness: true } })],
      'did you mean "saddleNumbness"',
    ],
    ['a report that is a list', () => ['triage', put('r.json', [])], 'does not hold a symptom report'],
    ['text that is no JSON', () => ['record', put('r.json', '{')], 'is not JSON'],
    ['one wrong entry in a list', () => ['record', put('r.json', [{ type: 'mood' }])], 'not a type of journal entry'],
    ['an id that is not there', () => ['erase', 'nope'], '"nope"'],
    ['a rule that is not there', () => ['explain', 'RF-99'], '"RF-99"'],
    ['a backup that is none', () => ['restore', put('b.backup', 'x')], 'is not a backup'],
  ])('%s: one sentence that names it, exit 1, nothing on stdout', async (_name, args, sentence) => {
    const command = args();
    const takesData = ['import', 'record', 'erase', 'restore'].includes(command[0] ?? '');
    const said = await backstride(...command, ...(takesData ? data() : []), '--json');
    expect(said.remark).toContain(sentence);
    expect(said.remark.split('\n')).toHaveLength(1);
    expect(said.exitCode).toBe(1);
    if (command[0] === 'import') expect(json(said)).toMatchObject({ imported: 0, duplicates: 0, runs: 0 });
    else expect(said.answer).toBe('');
  });

  test('of a list with one wrong entry nothing is taken', async () => {
    const good = { type: 'check-in', id: 'good', at: '2026-03-02T06:00:00Z', zone: 'UTC', pain0to10: 2 };
    await backstride('record', put('r.json', [good, { ...good, id: 'bad', pain0to10: 12 }]), ...data());
    expect((await backstride('erase', 'good', ...data())).remark).toContain('no entry or recording "good"');
  });
});

describe('the usage', () => {
  test.each([
    [['frobnicate']],
    [['import']],
    [['assess', '--at', '2026-02-30']],
    [['assess', '--at', 'yesterday']],
    [['assess', '--zone', 'Nowhere']],
    [['serve', '--port', '99999999']],
    [['triage', 'a', 'b']],
    [['triage', 'a', '--frob']],
    [[]],
  ])('%j is wrong: exit 2, nothing on stdout', async (args) => {
    const said = await backstride(...args);
    expect(said.exitCode).toBe(2);
    expect(said.answer).toBe('');
    expect(said.remark).not.toBe('');
  });

  test('every command that the help lists has a help of its own', async () => {
    const help = (await backstride('--help')).answer;
    const listed = [...help.matchAll(/^ {2}([a-z]+) /gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'help');
    expect(listed).toEqual([
      'serve',
      'import',
      'record',
      'erase',
      'backup',
      'restore',
      'decode',
      'triage',
      'assess',
      'today',
      'explain',
    ]);
    for (const name of listed) expect((await backstride(name, '--help')).exitCode).toBe(0);
  });
});
