/**
 * Draws every exercise at its telling moment on one sheet, in daylight and at night: docs/pictures/exercises.png.
 * `node tools/contact-sheet.ts [folder] [keys]` writes elsewhere, and with keys several moments of each.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, CATALOGUE_KEYS, type CatalogueKey, figureSvg, type Motion } from '@backstride/engine';
import { EXERCISE_WORDS } from '@backstride/words';
import { chromium } from '@playwright/test';
import { ROOT } from './bootstrap.js';
import { browserEnvironment, CHROMIUM_FLAGS, findBrowser, HOW_TO_GET_ONE } from './browser.ts';

const MOMENTS = 4;
const DAY = 'background:#faf7f0;color:#1d2321';
const NIGHT =
  'background:#121715;color:#ece7db;--ink:#ece7db;--paper:#121715;--spruce:#93cbb2;--edge:#7f877c;--hairline:#343b37;--figure-far:#59615b;--figure-mat:#2a322d;--figure-block:#333831;--figure-warm:#f6a967;--figure-cold:#8fb3bf';

const [folder = join(ROOT, 'docs', 'pictures'), wanted] = process.argv.slice(2);
const browser = await findBrowser();
if (browser === undefined) throw new Error(HOW_TO_GET_ONE);
mkdirSync(folder, { recursive: true });
const running = await chromium.launch({
  executablePath: browser.path,
  args: CHROMIUM_FLAGS,
  env: browserEnvironment(browser),
});
if (wanted === undefined) {
  await shoot(
    'exercises',
    DAY,
    CATALOGUE_KEYS.map((key) => card(key, [undefined])),
  );
  await shoot(
    'exercises-night',
    NIGHT,
    CATALOGUE_KEYS.map((key) => card(key, [undefined])),
  );
} else {
  const keys = CATALOGUE_KEYS.filter((key) => wanted.split(',').includes(key));
  await shoot(
    'moments',
    DAY,
    keys.map((key) => card(key, momentsOf(CATALOGUE[key].motion))),
  );
}
await running.close();

async function shoot(name: string, look: string, cards: readonly string[]): Promise<void> {
  const page = await running.newPage({ viewport: { width: 1600, height: 900 } });
  await page.setContent(`<style>
    body{margin:0;padding:24px;font:15px 'DejaVu Sans',sans-serif;${look}}
    main{display:grid;grid-template-columns:repeat(auto-fill,minmax(${wanted === undefined ? 230 : 720}px,1fr));gap:22px}
    figure{margin:0}figure div{display:flex;gap:8px;align-items:end}svg{display:block;width:100%;height:180px}
    figcaption{padding-top:4px}</style><main>${cards.join('')}</main>`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

function card(key: CatalogueKey, moments: readonly (number | undefined)[]): string {
  const motion: Motion = CATALOGUE[key].motion;
  const pictures = moments.map((seconds) => figureSvg(motion, seconds === undefined ? {} : { seconds }));
  return `<figure><div>${pictures.join('')}</div><figcaption>${key} ${EXERCISE_WORDS[key].name}</figcaption></figure>`;
}

function momentsOf(motion: Motion): readonly number[] {
  return Array.from({ length: MOMENTS }, (_, index) => (index * motion.seconds) / MOMENTS);
}
