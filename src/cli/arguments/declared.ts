import type { Sentence } from '../../model/sentence/index.js';

/**
 * An option of a command, as data: the parser of all commands is told of it, and a call that reads documents is read by it without that
 * parser, which takes longer to load than a letter of one page to read.
 */
export interface DeclaredOption {
  /** `-t, --to <format>`; one without a value is a switch, and `--no-…` is on until it is given. */
  readonly flags: string;
  /** The words of which it takes one. */
  readonly choices?: readonly string[];
  /** Reads its value; `null` for what is none. */
  readonly read?: (value: string) => number | null;
  /** What is told of a value that it cannot read. */
  readonly wanted?: Sentence;
  readonly byDefault?: string | number | boolean;
  /** How the help shows it, where that is another word. */
  readonly shownDefault?: string;
}

/** A switch that is off until it is given. */
export const offSwitch = (flags: string): DeclaredOption => ({ flags, byDefault: false });
