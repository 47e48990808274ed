import type { Command } from 'commander';
import { say } from '../../../model/sentence/index.js';
import { addArchiveOptions } from '../../kept/options.js';
import type { ServeOptions } from '../../kept/serve.js';
import { valued } from '../../arguments/spoken-command.js';
import { duration } from '../../arguments/values.js';

const portNumber = (value: string): number | null =>
  /^\d{1,5}$/.test(value) && Number(value) < 65_536 ? Number(value) : null;

export function addServeCommand(archive: Command, version: string): void {
  addArchiveOptions(archive.command('serve'))
    .option('--host <address>', '', '127.0.0.1')
    .addOption(valued<number>('--port <number>', portNumber, say('archive/want-port', {})).default(8080, '8080'))
    .option('--token-file <file>')
    .addOption(
      valued<number>('--statement-timeout <time>', duration, say('command/want-time', {})).default(10_000, '10s'),
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../../kept/serve.js');
      await serve(options, version);
    });
}
