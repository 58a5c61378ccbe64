/** `npm run corpus`: the tests over real recordings and cases beside the repository; skipped with the reason without them. */
import { keep, line } from './counts.ts';
import { vitest } from './steps.ts';

const counts = vitest('real recordings and cases', ['--config', 'vitest.corpus.config.ts']);
keep('corpus', counts);
process.stdout.write(`\n${line(counts)}\n`);
process.exit(counts.failed > 0 ? 1 : 0);
