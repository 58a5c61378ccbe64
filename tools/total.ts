/** Adds up what the named runs counted and closes with the one line that counts. */
import { add, kept, line, NOTHING } from './counts.ts';

const counts = process.argv.slice(2).map(kept).reduce(add, NOTHING);
process.stdout.write(`\n${line(counts)}\n`);
process.exit(counts.failed > 0 ? 1 : 0);
