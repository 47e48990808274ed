/** The commands, in the order in which they are listed. */
export type CommandName =
  | 'parse'
  | 'diff'
  | 'validate'
  | 'archive'
  | 'archive add'
  | 'archive search'
  | 'archive agenda'
  | 'archive group'
  | 'archive person'
  | 'archive cites'
  | 'archive serve'
  | 'archive remove'
  | 'archive status'
  | 'archive check'
  | 'explain'
  | 'schema'
  | 'page';

/** Options by their long name; `page-language` is that of commands that write pages too. */
export type OptionName =
  | 'version'
  | 'help'
  | 'to'
  | 'of'
  | 'output'
  | 'no-evidence'
  | 'compact'
  | 'table'
  | 'bom'
  | 'page-language'
  | 'interface-language'
  | 'language'
  | 'track-changes'
  | 'max-size'
  | 'max-xml'
  | 'out-dir'
  | 'report'
  | 'files-from'
  | 'force'
  | 'jobs'
  | 'timeout'
  | 'max-memory'
  | 'quiet'
  | 'scope'
  | 'strict'
  | 'translation'
  | 'source'
  | 'rule'
  | 'max-warnings'
  | 'archive'
  | 'database'
  | 'group'
  | 'kind'
  | 'series'
  | 'from'
  | 'until'
  | 'letter-language'
  | 'limit'
  | 'offset'
  | 'letters'
  | 'agenda-from'
  | 'agenda-until'
  | 'agenda-group'
  | 'host'
  | 'port'
  | 'token-file'
  | 'statement-timeout';

/** What help texts say, beside names that are typed as they stand. */
export interface HelpWords {
  readonly title: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands', string>>;
  /** In a line of usage: that there may be options, and a command. */
  readonly any: Readonly<Record<'options' | 'command', string>>;
  /** Behind the description of an option: `{choices}`, `{value}`. */
  readonly choices: string;
  readonly byDefault: string;
  readonly program: string;
  readonly command: Readonly<Record<CommandName | 'help', string>>;
  readonly argument: Readonly<
    Record<'read' | 'checked' | 'left' | 'right' | 'code' | 'letter' | 'words' | 'name' | 'person' | 'text', string>
  >;
  readonly option: Readonly<Record<OptionName, string>>;
  /** What stands for a value that is given: `<file>`. */
  readonly placeholder: Readonly<Record<string, string>>;
  /** Behind the options: examples, and what else is to be known. */
  readonly behind: Readonly<Record<CommandName | 'program', string>>;
}
