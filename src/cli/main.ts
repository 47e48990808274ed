import { run } from './program.js';

/** What `bin/itu-parse.js` begins with. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2));
}
