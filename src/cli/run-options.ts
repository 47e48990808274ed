import type { Command } from 'commander';
import { say } from '../model/sentence/index.js';
import { wantBytes } from './reading.js';
import { valued } from './spoken-command.js';
import { byteCount, count, duration } from './values.js';

/** How a run over many documents goes, for every command that reads many. */
export const addRunOptions = (command: Command): Command =>
  command
    .option('--files-from <file>')
    .option('--force', '', false)
    .addOption(valued<number>('-j, --jobs <number>', count, say('command/want-count', {})))
    .addOption(valued<number>('--timeout <time>', duration, say('command/want-time', {})))
    .addOption(valued<number>('--max-memory <bytes>', byteCount, wantBytes))
    .option('-q, --quiet', '', false);
