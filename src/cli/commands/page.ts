import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { openOutput } from '../output.js';

/** The build puts the page beside the program's folder. */
const pageFile = join(import.meta.dirname, '../itu-parse.html');

/** Writes the page that reads letters in a browser. */
export function addPageCommand(program: Command): void {
  program
    .command('page')
    .option('-o, --output <file>')
    .action((options: { output?: string }) => {
      const page = readFileSync(pageFile, 'utf8');
      const output = openOutput(options.output, []);
      try {
        output.write(page);
      } catch (error) {
        output.discard();
        throw error;
      }
      output.finish();
    });
}
