/**
 * `npm start`: the app on this machine, with the embedded database.
 * PORT says where (4600), BACKSTRIDE_DATA which runner's data; prints one line with the address when it answers.
 */
import { join } from 'node:path';
import { ROOT } from './bootstrap.js';
import { ensureBuild } from './build.ts';

ensureBuild();
const { main } = await import('@backstride/cli');
process.env.BACKSTRIDE_HOME = join(ROOT);
await main(['serve', ...(process.env.PORT ? ['--port', process.env.PORT] : []), ...process.argv.slice(2)]);
