import { gzipSync } from 'node:zlib';
import { expect, test } from './app.ts';

const BUDGET_KIBIBYTES = 80;
const PATHS = ['/', '/check-in', '/why', '/runs', '/import', '/symptoms', '/seen', '/explain/LD-01', '/learn/safety'];

test.use({ runner: 'ramp' });

test(`no page needs more than ${BUDGET_KIBIBYTES} KiB of script to begin with`, async ({ browser, app }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'the scripts are the same on a phone');
  const kibibytes: Record<string, number> = {};
  for (const path of PATHS) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        scripts.push(response.body().then((body) => gzipSync(body).length));
      }
    });
    await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' });
    kibibytes[path] = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1024;
    await context.close();
  }
  for (const path of PATHS) {
    expect(kibibytes[path], path).toBeGreaterThan(10);
    expect(kibibytes[path], path).toBeLessThanOrEqual(BUDGET_KIBIBYTES);
  }
});
