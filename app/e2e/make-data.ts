/**
 * What do the browser tests run on?
 * A folder with the recordings of the last half year of the ramp's runner, and a journal into which they were imported
 * with half a year of check-ins and the symptom report.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRunner, theRamp } from '@backstride/cases';
import { localDayFrom } from '@backstride/engine';
import { openVisit } from '@backstride/visits';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where the data goes');
const zone = 'Europe/Berlin';
const anchorDay = localDayFrom(Temporal.Now.zonedDateTimeISO(zone).subtract({ hours: 7 }).toPlainDate().toString());
const runner = makeRunner(1, { ...theRamp({ anchorDay, zone }), weeks: 26 });
const recordings = join(folder, 'recordings');
mkdirSync(recordings, { recursive: true });
for (const run of runner.runs) writeFileSync(join(recordings, run.fileName), run.bytes());

const opened = await openVisit({ dataFolder: join(folder, 'journal'), zone });
if (!opened.ok) throw new Error(opened.refusal.reason);
const imported = await opened.value.importPaths([recordings]);
const recorded = await opened.value.recordEntries(runner.entries);
await opened.value.close();
if (!imported.ok || imported.value.imported !== runner.runs.length || !recorded.ok)
  throw new Error('the runner was not taken');
