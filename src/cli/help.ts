import type { Argument, Command, Help, Option } from 'commander';
import { helpWords } from '../index.js';
import type { CommandName, HelpWords, OptionName } from '../model/locale/interface/help.js';
import { filled } from '../render/filled.js';

/** With the command that it is part of: `archive add`. */
const wholeName = (command: Command): string =>
  command.parent?.parent ? `${wholeName(command.parent)} ${command.name()}` : command.name();

const isCommandName = (name: string, { command }: HelpWords): name is CommandName => Object.hasOwn(command, name);

/** Where the words of a command stand; `null` for the program itself. */
function commandName(command: Command, words: HelpWords): CommandName | null {
  const name = wholeName(command);
  return command.parent !== null && isCommandName(name, words) ? name : null;
}

/** Options that say what of an agenda is wanted. */
const ofAgenda: Readonly<Partial<Record<string, OptionName>>> = {
  from: 'agenda-from',
  until: 'agenda-until',
  group: 'agenda-group',
};

/** `--max-size` is `max-size`; commands that write pages have a longer word for the language. */
function optionName({ long }: Option, command: Command): OptionName {
  const name = (long ?? '').replace(/^--/, '') as OptionName;
  if (name === 'language' && wholeName(command) === 'archive search') return 'letter-language';
  if (wholeName(command) === 'archive agenda') return ofAgenda[name] ?? name;
  return name === 'interface-language' && command.name() === 'parse' ? 'page-language' : name;
}

const argumentName = (argument: Argument, command: Command): keyof HelpWords['argument'] => {
  const name = argument.name();
  if (name === 'file') return command.name() === 'validate' ? 'checked' : 'read';
  return name as keyof HelpWords['argument'];
};

/** `<file>` → `<fichier>`, `[file...]` → `[fichier...]`. */
const spokenTerm = (term: string, { placeholder }: HelpWords): string =>
  term.replace(/(?<=[<[])[\w=-]+/g, (name) => placeholder[name] ?? name);

function argumentTerm(argument: Argument, words: HelpWords): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return spokenTerm(argument.required ? `<${name}>` : `[${name}]`, words);
}

function optionText(option: Option, command: Command, words: HelpWords): string {
  const { argChoices = [], defaultValue, defaultValueDescription } = option;
  const shown = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : '');
  const more = [
    ...(argChoices.length > 0 ? [filled(words.choices, { choices: argChoices.join(', ') })] : []),
    ...(shown === '' ? [] : [filled(words.byDefault, { value: shown })]),
  ];
  const text = words.option[optionName(option, command)];
  return more.length === 0 ? text : `${text} (${more.join('; ')})`;
}

/** How Commander is to lay out the help of a command, in the words of a language. */
function spokenHelp(command: Command, words: HelpWords): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.title.usage,
    'Arguments:': words.title.arguments,
    'Options:': words.title.options,
    'Commands:': words.title.commands,
  };
  const usage = (each: Command): string =>
    [
      each.name(),
      each.commands.length > 0 ? words.any.command : words.any.options,
      ...each.registeredArguments.map((one) => argumentTerm(one, words)),
    ].join(' ');
  const callOf = (each: Command): string =>
    each.parent === null ? each.name() : `${callOf(each.parent)} ${each.name()}`;
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (each) =>
      each.parent === null
        ? `${each.name()} ${words.any.options} ${words.any.command}`
        : `${callOf(each.parent)} ${usage(each)}`,
    commandDescription: (each) => {
      const name = commandName(each, words);
      return name === null ? words.program : words.command[name];
    },
    subcommandTerm: (each) => (each.name() === 'help' ? `help ${words.any.command}` : usage(each)),
    subcommandDescription: (each) => {
      if (each.name() === 'help') return words.command.help;
      const name = commandName(each, words);
      return name === null ? '' : words.command[name];
    },
    visibleArguments: (each) => [...each.registeredArguments],
    argumentTerm: (argument) => spokenTerm(`<${argument.name()}>`, words).slice(1, -1),
    argumentDescription: (argument) => words.argument[argumentName(argument, command)],
    optionTerm: ({ flags }) => spokenTerm(flags, words),
    optionDescription: (option) => optionText(option, command, words),
  };
}

/** The help of a command, whole, in an interface language. */
export async function helpText(command: Command, language: string): Promise<string> {
  const words = await helpWords(language);
  const name = commandName(command, words) ?? 'program';
  return `${command.configureHelp(spokenHelp(command, words)).helpInformation()}\n${words.behind[name]}\n`;
}
