/** `npm run check`: types, lint, format, dead code and architecture; seconds instead of minutes. */
import { staticChecks } from './checks.ts';
import { add, line, NOTHING } from './counts.ts';
import { vitest } from './steps.ts';

const counts = [...staticChecks(), vitest('architecture', ['tools/architecture.test.ts'])].reduce(add, NOTHING);
process.stdout.write(`\n${line(counts)}\n`);
process.exit(counts.failed > 0 ? 1 : 0);
