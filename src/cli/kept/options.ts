import type { Command } from 'commander';
import { say } from '../../model/sentence/index.js';
import { UsageError } from '../failure.js';
import { withOptions } from '../arguments/spoken-command.js';
import { interfaceLanguageOption, type SpokenOptions } from '../interface-language.js';

/** Where an archive is kept. */
export interface ArchivePlace extends SpokenOptions {
  /** A folder with an embedded database. */
  readonly archive?: string;
  /** The address of a server. */
  readonly database?: string;
}

export const defaultFolder = 'itu-archive';

export const addArchiveOptions = (command: Command): Command =>
  withOptions(command, [
    { flags: '-a, --archive <folder>' },
    { flags: '--database <address>' },
    interfaceLanguageOption,
  ]);

/** @throws UsageError where both are given, or the address is none of PostgreSQL */
export function checkPlace({ archive, database }: ArchivePlace): void {
  if (archive !== undefined && database !== undefined) throw new UsageError(say('archive/folder-and-database', {}));
  if (database !== undefined && !/^postgres(?:ql)?:\/\//.test(database))
    throw new UsageError(say('archive/database-address', {}));
}
