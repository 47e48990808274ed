import { defineConfig } from 'vitest/config';
import { bundledTextInTests } from './scripts/bundled-text.mjs';

/** Pages opened in a real browser: `npm run test:browser`, where Chromium is installed. */
export default defineConfig({
  plugins: [bundledTextInTests],
  test: {
    include: ['test/**/*.browser.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    // Modules are loaded, and fixtures read, once for all files of a process: no test changes what another sees.
    isolate: false,
    // What a page shows is waited for, against what never comes.
    expect: { poll: { timeout: 60_000 } },
    // Each file has a browser of its own; they wait more than they work.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
