import type { FoundFragment } from '../../archive/database/answers.js';
import { say } from '../../model/sentence/index.js';
import { addressText } from '../../render/comparison/phrases.js';
import { dayWords } from '../../render/day-words.js';
import { filled } from '../../render/filled.js';
import { printed } from '../../render/html/printed.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { href } from '../reader.js';
import { languageName } from '../language-name.js';
import type { ListedAnswer } from './found.js';

/** One letter of a list, with the lines that answer. */
export const FoundItem = ({
  letter,
  compared,
}: {
  readonly letter: ListedAnswer;
  readonly compared: string | null;
}) => {
  const { address, id, type, reference, date, language, subject, file, count, fragments } = letter;
  const reader = useReader();
  const saying = useSaying();
  const { names, page } = reader.words;
  const lang = language === 'und' ? '' : language;
  const facts = [
    date === null ? page.page.undated : dayWords(date, page),
    languageName(language, reader.words.language),
    ...(count > 0 ? [saying(say('site/places', { count }))] : []),
    printed(file),
  ];
  return (
    <li>
      <h3>
        <a href={href(reader, address)}>
          {names.documentType[type]}
          {reference !== null && <span lang=""> {printed(reference)}</span>}
        </a>
      </h3>
      <p class="site-subject" lang={subject === null ? undefined : lang}>
        {subject === null ? page.page.untitled : printed(subject)}
      </p>
      {fragments.length > 0 && (
        <ul class="site-fragments" lang={lang}>
          {fragments.map((fragment) => (
            <Fragment fragment={fragment} address={href(reader, address)} />
          ))}
        </ul>
      )}
      <p class="site-facts quiet">{facts.filter(Boolean).join(' \u00b7 ')}</p>
      {compared !== null && compared !== id && (
        <p>
          <a href={href(reader, '/compare', { left: compared, right: id })}>
            <Words of="site/compare-with-this" />
          </a>
        </p>
      )}
    </li>
  );
};

/** Leads to the words themselves: browsers that know text fragments scroll there, others open the letter. */
const directive = (words: string): string =>
  `#:~:text=${encodeURIComponent(words.replace(/\s+/g, ' ')).replaceAll('-', '%2D')}`;

const Fragment = ({ fragment, address }: { readonly fragment: FoundFragment; readonly address: string }) => {
  const { text, marks, paragraph, line } = fragment;
  const { words } = useReader();
  const [first] = marks;
  const where = paragraph === null ? filled(words.page.page.line, { line }) : `\u00a7 ${addressText(paragraph, words)}`;
  return (
    <li>
      <a
        class="site-place quiet"
        lang={words.language}
        href={`${address}${first ? directive(text.slice(first[0], first[1])) : ''}`}
      >
        {printed(where)}
      </a>{' '}
      {marks.map(([start, end], at) => (
        <>
          {printed(text.slice(at === 0 ? 0 : (marks[at - 1]?.[1] ?? 0), start))}
          <mark>{printed(text.slice(start, end))}</mark>
        </>
      ))}
      {printed(text.slice(marks.at(-1)?.[1] ?? 0))}
    </li>
  );
};
