import { defineConfig } from 'vitest/config';

/** Pages opened in a real browser: `npm run test:browser`, where Chromium is installed. */
export default defineConfig({
  test: {
    include: ['test/**/*.browser.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
