import { defineConfig } from 'vitest/config';
import { bundledTextInTests } from './scripts/bundled-text.mjs';
import { letterClassesInTests } from './scripts/letter-classes.mjs';

/** What takes long: `npm run test:fuzz`, `test:formats` and `test:scale`; `npm run test:long` for all of them. */
export default defineConfig({
  plugins: [letterClassesInTests, bundledTextInTests],
  test: {
    include: ['test/**/*.{fuzz,formats,scale}.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    // pdf.js leaves failures in damaged files to nobody: the reader takes them up (src/read/pdf/stray-failures.ts), Vitest sees them all the same.
    onUnhandledError: ({ stack }) => (/[\\/]unpdf[\\/]/.test(stack ?? '') ? false : undefined),
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
