import type { Command } from 'commander';
import { openOutput } from '../output.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addHelpText('after', '\nExamples:\n  $ itu-parse schema\n  $ itu-parse schema --output record.schema.json')
    .action(async (options: { output?: string }) => {
      const { recordJsonSchema } = await import('../../render/schema.js');
      const schema = recordJsonSchema();
      const output = openOutput(options.output, []);
      try {
        output.write(schema);
      } catch (error) {
        output.discard();
        throw error;
      }
      output.finish();
    });
}
