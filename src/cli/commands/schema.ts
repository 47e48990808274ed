import type { Command } from 'commander';
import { chosen } from '../arguments/spoken-command.js';
import { openOutput } from '../output.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .addOption(chosen('--of <what>', ['record', 'diff', 'translation']).default('record'))
    .option('-o, --output <file>')
    .action(async (options: { of: 'record' | 'diff' | 'translation'; output?: string }) => {
      const render = await import('../../render/schema.js');
      const schemas = {
        record: render.recordJsonSchema,
        diff: render.comparisonJsonSchema,
        translation: render.translationJsonSchema,
      };
      const schema = schemas[options.of]();
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
