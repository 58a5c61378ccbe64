import { chromium } from '@playwright/test';

const [base, out, ...paths] = process.argv.slice(2);
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (const [name, width, height] of [
  ['phone', 390, 844],
  ['desk', 1280, 900],
] as const)
  for (const scheme of ['light', 'dark'] as const) {
    const c = await b.newContext({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 1 });
    const p = await c.newPage();
    for (const path of paths) {
      await p.goto(base + path);
      await p.waitForTimeout(400);
      await p.screenshot({ path: `${out}/${path.replaceAll('/', '_') || '_'}-${name}-${scheme}.png`, fullPage: true });
    }
    await c.close();
  }
await b.close();
