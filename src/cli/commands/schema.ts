import type { Command } from 'commander';
import { chosen } from '../spoken-command.js';
import { openOutput } from '../output.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .addOption(chosen('--of <what>', ['record', 'diff']).default('record'))
    .option('-o, --output <file>')
    .action(async (options: { of: 'record' | 'diff'; output?: string }) => {
      const { comparisonJsonSchema, recordJsonSchema } = await import('../../render/schema.js');
      const schema = options.of === 'diff' ? comparisonJsonSchema() : recordJsonSchema();
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
