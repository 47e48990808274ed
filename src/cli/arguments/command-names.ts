/** The commands of the program; where none is named, documents are read. */
export const commandNames: readonly string[] = [
  'parse',
  'diff',
  'validate',
  'archive',
  'explain',
  'schema',
  'page',
  'help',
];
