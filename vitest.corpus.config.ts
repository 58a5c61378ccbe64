import { defineConfig } from 'vitest/config';

/** Tests over the real recordings beside the repository; skipped with the reason where the folder is absent. */
export default defineConfig({
  test: { include: ['*/src/**/*.corpus.test.ts'], environment: 'node', testTimeout: 300_000 },
});
