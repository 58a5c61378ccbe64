/**
 * One import in a process of its own, so that its memory and its processor time are nobody else's.
 * Called with the archive and a data folder; prints one JSON object.
 */
import { openVisit } from '@backstride/visits';

const [archive = '', dataFolder = ''] = process.argv.slice(2);
const opened = await openVisit({ dataFolder, zone: 'UTC' });
if (!opened.ok) throw new Error(opened.refusal.reason);
const before = process.cpuUsage();
const started = performance.now();
const done = await opened.value.importPaths([archive]);
const wallSeconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
await opened.value.close();
if (!done.ok) throw new Error(done.refusal.reason);
const { imported, failed, skipped, runs } = done.value;
process.stdout.write(
  JSON.stringify({
    imported,
    leftOut: failed.length + skipped.length,
    runs,
    wallSeconds,
    cpuSeconds: (user + system) / 1e6,
    // The system counts it in KiB.
    peakRssMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  }),
);
