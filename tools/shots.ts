/**
 * `npm run shots`: pictures of the real app on the demo's runner, for the README: docs/pictures/*.webp.
 * Made through the browser from a fresh demo; nothing in them is drawn for the occasion.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDayFrom } from '@backstride/engine';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { startServer } from '../app/server.ts';
import { ROOT } from './bootstrap.js';
import { browserEnvironment, CHROMIUM_FLAGS, findBrowser, HOW_TO_GET_ONE } from './browser.ts';
import { ensureBuild } from './build.ts';
import { makeDemo } from './make-demo.ts';

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly device: keyof typeof DEVICES;
  readonly colorScheme: 'light' | 'dark';
  /** What is done on the page before the picture. */
  readonly first?: (page: Page) => Promise<unknown>;
};

const DEVICES = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

/** Runs in the browser, so it is text here. */
const TO_WEBP = `async (base64) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + base64)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.86 });
  return [...new Uint8Array(await blob.arrayBuffer())];
}`;

const place = (page: Page, name: string) => page.getByRole('checkbox', { name }).first().click();
const SHOTS: readonly Shot[] = [
  { name: 'today', path: '/', device: 'desktop', colorScheme: 'light' },
  { name: 'why', path: '/why', device: 'desktop', colorScheme: 'light' },
  { name: 'runs', path: '/runs', device: 'desktop', colorScheme: 'dark' },
  { name: 'today-phone', path: '/', device: 'phone', colorScheme: 'dark' },
  { name: 'question-phone', path: '/symptoms', device: 'phone', colorScheme: 'light' },
  {
    name: 'body-map-phone',
    path: '/symptoms?at=body-map',
    device: 'phone',
    colorScheme: 'light',
    first: async (page) => {
      await page.waitForSelector('.pictures.ready');
      await place(page, 'Low back, in the middle');
      await place(page, 'Low back, beside the spine, left');
    },
  },
  { name: 'check-in-phone', path: '/check-in', device: 'phone', colorScheme: 'dark' },
];

const [folder = join(ROOT, 'docs', 'pictures')] = process.argv.slice(2);
const zone = Temporal.Now.timeZoneId();
const browser = await findBrowser();
if (browser === undefined) throw new Error(HOW_TO_GET_ONE);
ensureBuild();
const scratch = mkdtempSync(join(tmpdir(), 'backstride-shots-'));
const anchorDay = localDayFrom(Temporal.Now.zonedDateTimeISO(zone).subtract({ hours: 7 }).toPlainDate().toString());
const { dataFolder } = await makeDemo({ folder: join(scratch, 'demo'), seed: 1, anchorDay, zone }, (line) => {
  process.stderr.write(`${line}\n`);
});
const server = await startServer({ port: 0, host: '127.0.0.1', dataFolder });
const running = await chromium.launch({
  executablePath: browser.path,
  args: CHROMIUM_FLAGS,
  env: browserEnvironment(browser),
});
try {
  mkdirSync(folder, { recursive: true });
  for (const shot of SHOTS) await take(shot);
} finally {
  await running.close();
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function take({ name, path, device, colorScheme, first }: Shot): Promise<void> {
  const context = await running.newContext({ ...DEVICES[device], colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
  await first?.(page);
  const file = join(folder, `${name}.webp`);
  writeFileSync(file, await asWebp(await page.screenshot()));
  process.stdout.write(`${file}\n`);
  await context.close();
}

/** A third of the size of a PNG; the browser makes it, so that no image library is needed. */
async function asWebp(png: Buffer): Promise<Buffer> {
  const page = await running.newPage();
  const bytes: number[] = await page.evaluate(`(${TO_WEBP})(${JSON.stringify(png.toString('base64'))})`);
  await page.close();
  return Buffer.from(bytes);
}
