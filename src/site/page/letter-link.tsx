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

/** A letter that says something, and leads to the words in it. */
export const SayingLink = ({ by, shelf }: { readonly by: Saying; readonly shelf: Shelf }) => {
  const reader = useReader();
  const letter = shelf.named.get(by.letter);
  const day = by.date === null ? '' : `, ${dayWords(by.date, reader.words.page)}`;
  const text = `${printed(by.document ?? letter?.reference ?? by.letter)}${day}`;
  return letter === undefined ? (
    <>{text}</>
  ) : (
    <a href={`${href(reader, `/letter/${letter.id}`)}#${encodeURI(by.pointer)}`}>{text}</a>
  );
};

/** Letters one behind the other; those of one document, which are its languages, once each. */
export const SayingLinks = ({ all, shelf }: { readonly all: readonly Saying[]; readonly shelf: Shelf }) => (
  <>
    {all.map((by, at) => (
      <>
        {at > 0 && '; '}
        <SayingLink by={by} shelf={shelf} />
        <LanguageMark by={by} all={all} shelf={shelf} />
      </>
    ))}
  </>
);

/** Of one document in several languages, which it is. */
const LanguageMark = ({
  by,
  all,
  shelf,
}: {
  readonly by: Saying;
  readonly all: readonly Saying[];
  readonly shelf: Shelf;
}) => {
  const isAlone = by.document === null || all.filter(({ document }) => document === by.document).length === 1;
  const language = shelf.named.get(by.letter)?.language;
  return isAlone || language === undefined ? null : <> ({language})</>;
};
