/**
 * Which Chromium runs the browser tests on this machine?
 * Looks in the order CHROME_PATH, an installed Chrome or Chromium, Playwright's own, the build inside an npm package
 * (Linux x64), Debian's package as root; each must answer once before it is trusted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './bootstrap.js';

export type Browser = { readonly path: string; readonly libraries?: string; readonly from: string };

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Undefined when nothing works here; `HOW_TO_GET_ONE` says what to do. */
export async function findBrowser(): Promise<Browser | undefined> {
  for (const look of [fromEnvironment, installed, playwrights, packaged, debians]) {
    for (const browser of await look()) if (await answers(browser)) return browser;
  }
  return undefined;
}

export const HOW_TO_GET_ONE =
  'No Chromium was found or could be installed. Install Chromium or Chrome, or set CHROME_PATH to one, and run this again.';

/** Flags without which Chromium waits for hosts that a closed network refuses. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const fromEnvironment = async (): Promise<Browser[]> =>
  process.env.CHROME_PATH ? [{ path: process.env.CHROME_PATH, from: 'CHROME_PATH' }] : [];

async function installed(): Promise<Browser[]> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
  return paths.filter((path) => existsSync(path)).map((path) => ({ path, from: 'this machine' }));
}

async function playwrights(): Promise<Browser[]> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? [{ path, from: 'Playwright' }] : [];
}

/** Needs no library of the system; told that it runs where it was built for, it unpacks those as well. */
async function packaged(): Promise<Browser[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(ROOT, '.runtime', 'chromium');
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    return [{ path, libraries: join(folder, 'al2023', 'lib'), from: 'the npm package' }];
  } catch {
    return [];
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

async function debians(): Promise<Browser[]> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const apt = (...args: string[]): number =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status ?? 1;
  if (apt('update') !== 0 || apt('install', 'chromium') !== 0) return [];
  return [{ path: '/usr/bin/chromium', from: "Debian's package" }];
}

/** Started the way the tests start it: a browser that only prints its version is not yet one that works. */
async function answers(browser: Browser): Promise<boolean> {
  try {
    const { chromium } = await import('@playwright/test');
    const env = browserEnvironment(browser);
    const running = await chromium.launch({ executablePath: browser.path, args: CHROMIUM_FLAGS, env, timeout: 30_000 });
    const page = await running.newPage();
    await page.setContent('<p>here</p>');
    const text = await page.textContent('p');
    await running.close();
    return text === 'here';
  } catch {
    return false;
  }
}

/** The environment in which this browser finds its libraries. */
export function browserEnvironment(browser: Browser): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  if (browser.libraries === undefined) return own;
  return { ...own, LD_LIBRARY_PATH: [browser.libraries, own.LD_LIBRARY_PATH].filter(Boolean).join(delimiter) };
}
