/** A process for the crash test: writes without pause and says on stdout what was acknowledged, until it is killed. */
import { writeSync } from 'node:fs';
import { checkIn, staged } from '../contract.fixtures.ts';
import { ALONE } from '../storage.ts';
import { openSqliteStorage } from './open-sqlite.ts';

const [folder = '', round = '0'] = process.argv.slice(2);
const opened = await openSqliteStorage(folder);
if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
const storage = opened.value;
for (let number = 0; ; number++) {
  const id = `${round}-${number}`;
  const one = await staged(storage, ALONE, id);
  await storage.keepRecordings(ALONE, [one]);
  writeSync(1, `recording ${one.sha256}\n`);
  await storage.append(ALONE, [checkIn(`${id}-a`), checkIn(`${id}-b`)]);
  writeSync(1, `entry ${id}-a\nentry ${id}-b\n`);
  if (number % 7 === 6) {
    writeSync(1, `erasing ${one.sha256}\n`);
    await storage.erase(ALONE, one.sha256);
    writeSync(1, `erased ${one.sha256}\n`);
  }
}
