/**
 * A fresh app for every test, and what must hold in all of them: no request to any other host, nothing that the
 * Content-Security-Policy had to refuse, no error in the console.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

type App = { readonly url: string; readonly dataFolder: string };
type Given = {
  /** `ramp`: half a year of runs and the report; `empty`: a first day. */
  readonly runner: 'empty' | 'ramp';
};

export const test = base.extend<Given & { app: App }>({
  runner: ['empty', { option: true }],
  app: async ({ runner }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'backstride-app-'));
    if (runner === 'ramp') cpSync(join(madeData(), 'journal'), dataFolder, { recursive: true });
    const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), dataFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await use({ url: await addressOf(server), dataFolder });
    server.kill('SIGTERM');
    await new Promise((done) => server.once('exit', done));
    rmSync(dataFolder, { recursive: true, force: true });
  },
  baseURL: async ({ app }, use) => use(app.url),
  page: async ({ page, app }, use) => {
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${app.url}/`)) wrong.push(`request to ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
    await use(page);
    expect(wrong).toEqual([]);
  },
});
export { expect };

/** A form that is sent back with its problems answers 422, an unknown address 404: both are meant. */
const isExpected = (text: string): boolean => /status of (404|422)/.test(text);

/** The recordings of the tests' runner, oldest first. */
export const recordings = (): readonly string[] =>
  readdirSync(join(madeData(), 'recordings'))
    .sort()
    .map((name) => join(madeData(), 'recordings', name));

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual(
    [],
  );
}

/** Scripts have taken over the page: forms no longer reload it. */
export const hydrated = (page: Page): Promise<unknown> =>
  page.waitForSelector('#svelte-announcer', { state: 'attached' });

function madeData(): string {
  const folder = process.env.BACKSTRIDE_E2E_DATA;
  if (folder === undefined) throw new Error('the global setup has not run');
  return folder;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    server.stdout?.once('data', (bytes: Buffer) => done(bytes.toString().trim()));
    server.once('exit', (status) => fail(new Error(`the app ended with ${status}`)));
  });
}
