import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALONE } from '../storage.ts';
import { openSqliteStorage } from './open-sqlite.ts';

const ROUNDS = 8;

/** Lets a writer acknowledge some steps, kills it without warning a moment later, and returns what it had said. */
function killedWriter(folder: string, round: number): Promise<string[]> {
  const writer = join(import.meta.dirname, 'crash-writer.fixture.ts');
  const child = spawn(process.execPath, [writer, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const before = said;
    said += chunk.toString();
    // Some moments into the work, another one each round, so that the kill lands in different steps.
    if (before === '') setTimeout(() => child.kill('SIGKILL'), 15 + ((round * 37) % 100));
  });
  return new Promise((resolve) => child.once('close', () => resolve(said.split('\n').slice(0, -1))));
}

test('nothing acknowledged is lost or doubled by kill -9, and files and rows agree afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstride-crash-'));
  const said: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    said.push(...(await killedWriter(folder, round)));
    const opened = await openSqliteStorage(folder);
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    const storage = opened.value;
    const named = (word: string): string[] =>
      said.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    const ids = (await storage.entries(ALONE)).map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named('entry').filter((id) => !ids.includes(id))).toEqual([]);
    const rows = (await storage.recordings(ALONE)).map((row) => row.sha256);
    const maybeErased = named('erasing');
    expect(named('recording').filter((hash) => !rows.includes(hash) && !maybeErased.includes(hash))).toEqual([]);
    expect(named('erased').filter((hash) => rows.includes(hash))).toEqual([]);
    for (const hash of rows) expect(await storage.recordingBytes(ALONE, hash)).toBeDefined();
    expect((await storage.activities(ALONE)).map((one) => one.id).sort()).toEqual(
      rows.map((hash) => `${hash}#0`).sort(),
    );
    await storage.close();
    expect(readdirSync(join(folder, 'recordings', ALONE)).sort()).toEqual([...rows].sort());
  }
  expect(said.length).toBeGreaterThan(ROUNDS);
  rmSync(folder, { recursive: true });
});
