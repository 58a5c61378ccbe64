/**
 * `npm start`: the app on this machine, with the embedded database.
 * PORT says where (4600), BACKSTRIDE_DATA which runner's data; prints one line with the address when it answers.
 */
import { main } from '@backstride/cli';

await main(['serve', ...(process.env.PORT ? ['--port', process.env.PORT] : []), ...process.argv.slice(2)]);
