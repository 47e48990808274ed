import { type Command, Option } from 'commander';
import { openOutput } from '../output.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record, or of a comparison')
    .addOption(new Option('--of <what>', 'whose schema').choices(['record', 'diff']).default('record'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addHelpText('after', '\nExamples:\n  $ itu-parse schema\n  $ itu-parse schema --of diff --output diff.schema.json')
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
