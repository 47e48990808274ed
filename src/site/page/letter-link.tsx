import type { Saying } from '../../archive/letters/saying.js';
import { printed } from '../../render/html/printed.js';
import { dayWords } from '../../render/day-words.js';
import { href } from '../reader.js';
import type { Shelf, ShelvedLetter } from '../shelf.js';
import { useReader } from './shell.js';

/** What a letter is called: what it is, and its number where it has one. */
export const useLetterName = (): ((letter: ShelvedLetter) => string) => {
  const { words } = useReader();
  return ({ type, reference, name }) =>
    printed(reference === null ? `${words.names.documentType[type]} (${name})` : reference);
};

/** A letter that says something, and leads to the words in it; in a language that is not the reader's, it says in which. */
export const SayingLink = ({ by, shelf }: { readonly by: Saying; readonly shelf: Shelf }) => {
  const reader = useReader();
  const letter = shelf.named.get(by.letter);
  const day = by.date === null ? '' : `, ${dayWords(by.date, reader.words.page)}`;
  const text = `${printed(by.document ?? letter?.reference ?? by.letter)}${day}`;
  if (letter === undefined) return <>{text}</>;
  const { id, language } = letter;
  return (
    <>
      <a href={`${href(reader, `/letter/${id}`)}#${encodeURI(by.pointer)}`} hreflang={language}>
        {text}
      </a>
      {language !== reader.words.language && ` (${language})`}
    </>
  );
};

/** Letters one behind the other. */
export const SayingLinks = ({ all, shelf }: { readonly all: readonly Saying[]; readonly shelf: Shelf }) => (
  <>
    {all.map((by, at) => (
      <>
        {at > 0 && '; '}
        <SayingLink by={by} shelf={shelf} />
      </>
    ))}
  </>
);

/** A letter in a list of those that say something, with what it is about. */
export const SayingItem = ({ by, shelf }: { readonly by: Saying; readonly shelf: Shelf }) => {
  const letter = shelf.named.get(by.letter);
  return (
    <>
      <SayingLink by={by} shelf={shelf} />
      {letter !== undefined && letter.subject !== null && (
        <span lang={letter.language === 'und' ? '' : letter.language}>{` \u00b7 ${printed(letter.subject)}`}</span>
      )}
    </>
  );
};
