/** Text and Markdown made to hang or to kill a reader. */
export interface HostileFile {
  readonly name: string;
  /** How often what it repeats stands in a large one. */
  readonly times: number;
  readonly content: (times: number) => string | Buffer;
  /** The most memory that one of that size may take. */
  readonly megabytes: number;
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
/** A surrogate, and a code point beyond Unicode, as old programs write them in UTF-8. */
const noUtf8 = Buffer.from('4c6520eda08020f490808020', 'hex');
const million = 1_000_000;
const sentence = 'Le Groupe a lu la Résolution 2 du 3 mai 2021, dit M. Ada Exemple (Kenya). ';
const nested = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- point`).join('\n');

export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'lone surrogates, in UTF-16',
    times: 20_000,
    content: (times) => utf16('Le Groupe \ud800 a lu \udc00. '.repeat(times)),
    megabytes: 300,
  },
  {
    name: 'lone surrogates, in UTF-8',
    times: 20_000,
    content: (times) => Buffer.concat(Array.from({ length: times }, () => noUtf8)),
    megabytes: 300,
  },
  { name: 'NUL', times: 8000, content: (times) => 'Le Groupe\0 a lu les textes.\n'.repeat(times), megabytes: 400 },
  {
    name: 'bidi controls',
    times: 8000,
    content: (times) => 'Le \u202eGroupe\u2066 a lu\u2069 les \u200ftextes.\u202c\n'.repeat(times),
    megabytes: 400,
  },
  { name: 'words in one line', times: million, content: (times) => 'mot '.repeat(times), megabytes: 700 },
  { name: 'one word', times: 500_000, content: (times) => 'motmotmo'.repeat(times), megabytes: 400 },
  { name: 'sentences in one line', times: 5000, content: (times) => sentence.repeat(times), megabytes: 400 },
  { name: 'nested lists', times: 400, content: (times) => `# Titre\n\n${nested(times)}`, megabytes: 300 },
  { name: 'spaces', times: 50_000, content: (times) => `a${' '.repeat(times)}b\n`.repeat(20), megabytes: 300 },
  {
    name: 'spaces in Markdown',
    times: 50_000,
    content: (times) => `# Titre\n\n**a**${' '.repeat(times)}b\n`,
    megabytes: 300,
  },
  { name: 'empty lines', times: million, content: (times) => `a${'\n'.repeat(times)}b`, megabytes: 300 },
  { name: 'brackets', times: 100_000, content: (times) => `# Titre\n\n${'['.repeat(times)}`, megabytes: 300 },
];
