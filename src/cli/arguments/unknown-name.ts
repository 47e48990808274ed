import type { Command } from 'commander';
import { type Sentence, say } from '../../model/sentence/index.js';
import { ArgumentError } from '../failure.js';
import { meant } from '../nearest.js';

type Unknown = 'command/unknown-option' | 'command/unknown-command';

/** A name that there is none of; those that it may have been meant for are looked up when it is told. */
export class UnknownName extends ArgumentError {
  constructor(
    private readonly kind: Unknown,
    private readonly given: string,
    private readonly known: readonly string[],
  ) {
    super(unknown(kind, given, ''));
  }

  async withNearest(): Promise<Sentence> {
    return unknown(this.kind, this.given, await meant(this.given, this.known));
  }
}

const unknown = (kind: Unknown, given: string, near: Sentence | ''): Sentence =>
  kind === 'command/unknown-option' ? say(kind, { flag: given, near }) : say(kind, { name: given, near });

/** Long names of the options of a command: `--output`. */
export const optionNames = (command: Command): string[] => [
  '--help',
  ...command.options.flatMap(({ long }) => long ?? []),
];
