import type { Command } from 'commander';
import type { ExitStatus } from '../../failure.js';
import { addAgendaCommand } from './agenda.js';
import { addAddCommand } from './add.js';
import { addCheckCommand } from './check.js';
import { addNamedCommands } from './named.js';
import { addRemoveCommand } from './remove.js';
import { addSearchCommand } from './search.js';
import { addServeCommand } from './serve.js';
import { addStatusCommand } from './status.js';

/** Letters that are kept in a database, and what is asked of them. */
export function addArchiveCommand(program: Command, done: (status: ExitStatus) => void, version: string): void {
  const archive = program.command('archive');
  addAddCommand(archive, done, version);
  addSearchCommand(archive);
  addAgendaCommand(archive, done);
  addNamedCommands(archive, done);
  addServeCommand(archive, version);
  addRemoveCommand(archive, done);
  addStatusCommand(archive, version);
  addCheckCommand(archive, done);
}
