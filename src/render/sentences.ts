import type { Message, MessageArguments } from '../model/message.js';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const listed = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');

/** One sentence a code, in the grammar "Unexpected X, expected Y" where something else was to be expected. */
const sentences: { readonly [Code in keyof MessageArguments]: (args: MessageArguments[Code]) => string } = {
  'relative-deadline': ({ words }) => `Unexpected deadline without a date "${words}", expected a day`,
  'impossible-date': ({ words }) => `Unexpected date "${words}", expected a day and an hour that exist`,
  'unknown-zone': ({ words }) => `Unexpected clock "${words}", expected one with a name in the tz database`,
  'wrong-weekday': ({ words, expected }) => `Unexpected weekday in "${words}", expected "${expected}"`,
  'missing-year': ({ words }) =>
    `Unexpected date without a year "${words}", expected a year in it or in the date of the document`,
  'tracked-changes': ({ insertions, deletions, moves }) => {
    const kinds = [
      insertions > 0 ? counted(insertions, 'insertion') : '',
      deletions > 0 ? counted(deletions, 'deletion') : '',
      moves > 0 ? counted(moves, 'move') : '',
    ];
    return `Unexpected tracked changes (${listed(kinds.filter(Boolean))}), expected a final text`;
  },
  'hidden-text': ({ characters }) => `Left out hidden text of ${counted(characters, 'character')}`,
  'struck-text': ({ words }) => `Left out words that are struck out "${words}"`,
  'comments-left-out': ({ count }) => `Left out ${counted(count, 'comment')}`,
  'undecided-annex': ({ words }) => `Unexpected line "${words}", expected the heading of an annex or a sentence`,
  'unread-part': ({ part, why }) => `Left out ${part}: ${why}`,
  'unknown-language': ({ recognised, known }) =>
    `Unexpected language${recognised === null ? '' : ` "${recognised}"`}, expected one that is read (${known}); read no more than stands in any language`,
};

/** The English sentence of a message, without a full stop. */
export function sentence(message: Message): string {
  // TypeScript cannot see that the code and the arguments of one message belong together.
  const write = sentences[message.code] as (args: MessageArguments[keyof MessageArguments]) => string;
  return write(message.args);
}
