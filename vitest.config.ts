import { defineConfig } from 'vitest/config';

/** One runner for every workspace; browser tests are Playwright's (`app/e2e`), corpus tests run on their own. */
export default defineConfig({
  test: {
    include: ['*/src/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.corpus.test.ts'],
    environment: 'node',
    setupFiles: ['tools/vitest-setup.ts'],
    testTimeout: 60_000,
    reporters: ['default'],
  },
});
