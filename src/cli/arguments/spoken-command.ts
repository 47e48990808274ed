import { Command, Option } from 'commander';
import { type Sentence, say } from '../../model/sentence/index.js';
import { ArgumentError } from '../failure.js';
import type { DeclaredOption } from './declared.js';
import { optionNames, UnknownName } from './unknown-name.js';

/** Somebody asks for the help of a command: its words are loaded then. */
export class HelpAsked extends Error {
  constructor(readonly command: Command) {
    super();
  }
}

/** Arguments that the help names in the reader's language. */
const sides: Readonly<Record<string, Sentence>> = { left: say('scope/left', {}), right: say('scope/right', {}) };

/**
 * A command that says nothing itself: what is wrong with its arguments, and that help is asked for, goes to whoever knows the
 * language of the reader. Commander calls these methods with the values that its own sentences would have.
 */
export class SpokenCommand extends Command {
  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(name);
  }

  override outputHelp(): never {
    throw new HelpAsked(this);
  }

  unknownOption(flag: string): never {
    throw new UnknownName('command/unknown-option', flag, flag.startsWith('--') ? optionNames(this) : []);
  }

  unknownCommand(): never {
    throw new UnknownName(
      'command/unknown-command',
      this.args[0] ?? '',
      this.commands.map((each) => each.name()),
    );
  }

  missingArgument(name: string): never {
    throw new ArgumentError(say('command/missing-argument', { name: sides[name] ?? name }));
  }

  optionMissingArgument({ flags }: Option): never {
    throw new ArgumentError(say('command/option-argument', { option: flags }));
  }

  _excessArguments(given: readonly string[]): never {
    const wanted = this.registeredArguments.length;
    throw new ArgumentError(say('command/too-many', { command: this.name(), wanted, given: String(given.length) }));
  }
}

/** An option whose value is read; one that `read` gives `null` for is told with what is wanted. */
export const valued = <Value>(
  flags: string,
  read: (value: string, before: Value) => Value | null,
  wanted: Sentence,
): Option =>
  new Option(flags).argParser<Value>((value, before) => {
    const result = read(value, before);
    if (result === null) throw new ArgumentError(say('command/value', { option: flags, value, told: wanted }));
    return result;
  });

/** An option that takes one of several words. */
export const chosen = (flags: string, choices: readonly string[]): Option =>
  new Option(flags).choices(choices).argParser((value) => {
    if (choices.includes(value)) return value;
    const told = say('command/choices', { choices: choices.join(', ') });
    throw new ArgumentError(say('command/value', { option: flags, value, told }));
  });

/** An option that was declared as data. */
function declaredOption({ flags, choices, read, wanted, byDefault, shownDefault }: DeclaredOption): Option {
  let option = new Option(flags);
  if (choices) option = chosen(flags, choices);
  else if (read && wanted) option = valued(flags, read, wanted);
  return byDefault === undefined ? option : option.default(byDefault, shownDefault);
}

/** The command with options that were declared as data. */
export function withOptions(command: Command, options: readonly DeclaredOption[]): Command {
  for (const option of options) command.addOption(declaredOption(option));
  return command;
}
