import { defineConfig } from '@playwright/test';

/** The app in a real browser, on a phone and on a desktop. `BACKSTRIDE_CHROMIUM` says where the browser is. */
export default defineConfig({
  testDir: 'app/e2e',
  globalSetup: './app/e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // On two busy cores a tap now and then falls between two screens; a test that needs a second try is listed as flaky.
  retries: 2,
  reporter: 'line',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: {
      executablePath: process.env.BACKSTRIDE_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
  ],
});
