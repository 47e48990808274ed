import { commandNames } from './command-names.js';
import type { DeclaredOption } from './declared.js';

/** A call that names files to be read, with options that are written out. */
export interface PlainCall<Options> {
  readonly files: readonly string[];
  readonly options: Options;
}

type Value = NonNullable<DeclaredOption['byDefault']>;

/** `--track-changes` is `trackChanges`. */
const keyOf = (long: string): string =>
  long.replace(/^--(?:no-)?/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const isNegative = (long: string): boolean => long.startsWith('--no-');

/** An option as arguments have it. */
class ReadOption {
  readonly names: readonly string[];
  readonly key: string;
  readonly takesValue: boolean;

  constructor(private readonly declared: DeclaredOption) {
    const [names = '', value] = declared.flags.split(' <');
    this.names = names.split(', ');
    this.key = keyOf(this.long);
    this.takesValue = value !== undefined;
  }

  /** What it is where it is not given. */
  get byDefault(): Value | undefined {
    return isNegative(this.long) ? true : this.declared.byDefault;
  }

  /** What it is where it is given without a value, as a switch has to be. */
  switched(attached: string | undefined): Value | null {
    return attached === undefined ? !isNegative(this.long) : null;
  }

  /** `null` where it takes no such value, or there is none. */
  valueOf(written: string | undefined): Value | null {
    const { choices, read } = this.declared;
    if (written === undefined) return null;
    if (choices !== undefined) return choices.includes(written) ? written : null;
    return read === undefined ? written : read(written);
  }

  private get long(): string {
    return this.names.at(-1) ?? '';
  }
}

const isOption = (argument: string): boolean => argument.length > 1 && argument.startsWith('-');

/** `--to=json` in two. */
function parted(argument: string): readonly [name: string, value: string | undefined] {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

/**
 * A call of the command that is meant where none is named, as the parser of all commands reads it; `null` for whatever asks for more: another
 * command, help, short options written together, a value that is none. That parser then reads it, or says what is wrong.
 */
export function plainCall<Options>(
  args: readonly string[],
  declared: readonly DeclaredOption[],
): PlainCall<Options> | null {
  const options = declared.map((each) => new ReadOption(each));
  const values = new Map<string, Value>();
  for (const { key, byDefault } of options) if (byDefault !== undefined) values.set(key, byDefault);
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] as string;
    if (!isOption(argument)) {
      if (commandNames.includes(argument)) return null;
      files.push(argument);
      continue;
    }
    const [name, attached] = parted(argument);
    const option = options.find(({ names }) => names.includes(name));
    if (option === undefined) return null;
    const value = option.takesValue ? option.valueOf(attached ?? args[++at]) : option.switched(attached);
    if (value === null) return null;
    values.set(option.key, value);
  }
  // What was declared is what the command is written for.
  return files.length === 0 ? null : { files, options: Object.fromEntries(values) as Options };
}
