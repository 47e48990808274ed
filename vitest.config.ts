import { defineConfig } from 'vitest/config';
import { bundledTextInTests } from './scripts/bundled-text.mjs';
import { letterClassesInTests } from './scripts/letter-classes.mjs';

export default defineConfig({
  plugins: [letterClassesInTests, bundledTextInTests],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    // Modules are loaded once for all files of a process: no test changes what another sees.
    // pdf.js leaves failures in damaged files to nobody: the reader takes them up (src/read/pdf/stray-failures.ts), Vitest sees them all the same.
    onUnhandledError: ({ stack }) => (/[\\/]unpdf[\\/]/.test(stack ?? '') ? false : undefined),
    isolate: false,
    // Letters leave much behind at once: with more room for it the same tests take a tenth less work.
    execArgv: ['--max-semi-space-size=32'],
    // All cores: Vitest leaves one free.
    maxWorkers: '100%',
    // Against what never ends; no test is about time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: { include: ['src/**/*.{ts,tsx}'], reporter: ['text-summary', 'html'] },
  },
});
