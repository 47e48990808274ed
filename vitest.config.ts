import { defineConfig } from 'vitest/config';
import { letterClassesInTests } from './scripts/letter-classes.mjs';

export default defineConfig({
  plugins: [letterClassesInTests],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
