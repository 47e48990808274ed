import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';

const path = (process.env['PATH'] ?? '').split(delimiter);

/** A program by its name, or a file of the system by its path. */
const isThere = (needed: string): boolean =>
  needed.includes('/') ? existsSync(needed) : path.some((folder) => existsSync(join(folder, needed)));

/** Those that are not on this machine. */
export const missing = (needed: readonly string[]): readonly string[] => needed.filter((each) => !isThere(each));

/**
 * For a test of what another program does with us, or of a kind of file that not every system has. Where one is missing, the test
 * is left out, and the run says so at its end; in CI that fails it.
 */
export function needs(context: TestContext, ...needed: readonly string[]): void {
  const absent = missing(needed);
  context.skip(absent.length > 0, `needs ${absent.join(' and ')}, which this machine has not`);
}
