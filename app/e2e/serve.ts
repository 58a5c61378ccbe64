/** The app as it runs for a person, on a free port: prints its address and serves until it is ended. */
import { startServer } from '../server.ts';

const [dataFolder] = process.argv.slice(2);
if (dataFolder === undefined) throw new Error('say where the data lives');
const server = await startServer({ port: 0, host: '127.0.0.1', dataFolder });
process.stdout.write(`${server.url}\n`);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
