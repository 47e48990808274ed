import { defineConfig } from 'vitest/config';
import { bundledTextInTests } from './scripts/bundled-text.mjs';
import { letterClassesInTests } from './scripts/letter-classes.mjs';

export default defineConfig({
  plugins: [letterClassesInTests, bundledTextInTests],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.{ts,tsx}'], reporter: ['text-summary', 'html'] },
  },
});
