import { defineConfig } from 'vitest/config';
import { bundledTextInTests } from './scripts/bundled-text.mjs';

/** Pages opened in a real browser: `npm run test:browser`, where Chromium is installed. */
export default defineConfig({
  plugins: [bundledTextInTests],
  test: {
    include: ['test/**/*.browser.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
