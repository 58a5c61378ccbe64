/**
 * `npm test`: everything, a real browser included. `npm run check`: the parts that read sources only.
 * Ends with one line, `N passed, N failed, N skipped`, and fails when anything failed.
 */
import { browserEnvironment, findBrowser, HOW_TO_GET_ONE } from './browser.ts';
import { ensureBuild } from './build.ts';
import { staticChecks } from './checks.ts';
import { add, type Counts, keep, line, NOTHING } from './counts.ts';
import { playwright, vitest } from './steps.ts';

const counts = [...staticChecks(), vitest('unit, property and case tests', []), await inBrowser()].reduce(add, NOTHING);
keep('test', counts);
process.stdout.write(`\n${line(counts)}\n`);
process.exit(counts.failed > 0 ? 1 : 0);

async function inBrowser(): Promise<Counts> {
  const browser = await findBrowser();
  if (browser === undefined) {
    process.stderr.write(`${HOW_TO_GET_ONE}\n`);
    return { ...NOTHING, failed: 1 };
  }
  ensureBuild();
  return playwright(`in Chromium (${browser.from})`, {
    ...browserEnvironment(browser),
    BACKSTRIDE_CHROMIUM: browser.path,
  });
}
