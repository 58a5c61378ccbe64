/** A process for the tests that opens a journal as its writer and holds it until it is killed. */
import { openSqliteStorage } from './open-sqlite.ts';

const opened = await openSqliteStorage(process.argv[2] ?? '');
process.stdout.write(opened.ok ? 'held\n' : 'refused\n');
setInterval(() => undefined, 1000);
