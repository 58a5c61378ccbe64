/**
 * `npm run demo`: the app on a synthetic runner, so that nobody needs private data to see it.
 * --data says where the demo lives (`.data/demo`), --seed which runner, --port or PORT where it answers.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localDayFrom } from '@backstride/engine';
import { ROOT } from './bootstrap.js';
import { ensureBuild } from './build.ts';
import { DemoRefused, makeDemo } from './make-demo.ts';

/** Nothing in the story is later than seven in the morning of its day; before that, it is told for yesterday. */
const STORY_ENDS_AT = { hours: 7 };

const { data, seed, port } = readOptions();
const now = Temporal.Now.zonedDateTimeISO();

try {
  const { dataFolder } = await makeDemo(
    {
      folder: resolve(data ?? join(ROOT, '.data', 'demo')),
      seed,
      anchorDay: localDayFrom(now.subtract(STORY_ENDS_AT).toPlainDate().toString()),
      zone: now.timeZoneId,
    },
    (line) => process.stderr.write(`${line}\n`),
  );
  ensureBuild();
  const { main } = await import('@backstride/cli');
  await main(['serve', '--data', dataFolder, ...(port === undefined ? [] : ['--port', port])]);
} catch (error) {
  if (!(error instanceof DemoRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function readOptions(): {
  readonly data?: string | undefined;
  readonly seed: number;
  readonly port?: string | undefined;
} {
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, seed: { type: 'string', default: '1' }, port: { type: 'string' } },
    });
    if (!/^\d{1,9}$/.test(values.seed)) throw new Error(`--seed ${values.seed} is not a whole number`);
    return { ...values, seed: Number(values.seed) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
}
