import type { DocumentLink, LinkKind } from '../../index.js';
import type { WholeLetter } from '../../archive/database/letter.js';
import type { DocumentRecord } from '../../model/record.js';
import { say } from '../../model/sentence/index.js';
import type { SiteWord } from '../../model/sentence/site.js';
import { printed } from '../../render/html/printed.js';
import { citedLabel } from '../letters/facets.js';
import { useLetterName } from '../page/letter-link.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { href } from '../reader.js';
import type { Shelf, ShelvedLetter } from '../shelf.js';

interface Props {
  readonly letter: WholeLetter;
  readonly links: readonly DocumentLink[];
  readonly shelf: Shelf | null;
}

/** What the archive has around a letter; closed at first, as most come to read. */
export const Around = ({ letter, links, shelf }: Props) => {
  const reader = useReader();
  const saying = useSaying();
  const address = (format: string): string => href(reader, `/letter/${letter.id}.${format}`);
  return (
    <aside class="site-around" aria-label={saying(say('site/in-archive', {}))}>
      <details>
        <summary>
          <Words of="site/in-archive" />
        </summary>
        <div class="site-around-lists">
          {shelf !== null && <Linked letter={letter} links={links} shelf={shelf} />}
          <Named record={letter.record} />
          <p>
            <a href={href(reader, '/letters', { compare: letter.id })}>
              <Words of="site/compare-another" />
            </a>
          </p>
          <p>
            <Words of="site/also-as" /> <a href={address('json')}>JSON</a> {'\u00b7'} <a href={address('csv')}>CSV</a>{' '}
            {'\u00b7'} <a href={address('ics')}>iCalendar</a> {'\u00b7'}{' '}
            <a href={address('txt')}>
              <Words of="site/plain-text" />
            </a>
          </p>
        </div>
      </details>
    </aside>
  );
};

/** How the letter stands to another, and the other to it. */
const outward = {
  'corrigendum-of': 'site/corrigendum-of',
  'addendum-of': 'site/addendum-of',
  'revision-of': 'site/revision-of',
  cancels: 'site/cancels',
  replaces: 'site/replaces',
  cites: 'site/cites',
  'language-of': 'site/language-of',
  'reported-in': 'site/reported-in',
} as const satisfies Readonly<Record<LinkKind, SiteWord>>;

const inward = {
  'corrigendum-of': 'site/corrected-by',
  'addendum-of': 'site/added-to-by',
  'revision-of': 'site/revised-by',
  cancels: 'site/cancelled-by',
  replaces: 'site/replaced-by',
  cites: 'site/cited-by',
  'language-of': 'site/language-of',
  'reported-in': 'site/reports-on',
} as const satisfies Readonly<Record<LinkKind, SiteWord>>;

/** Editions of one thing, which people compare. */
const compared: ReadonlySet<LinkKind> = new Set(['corrigendum-of', 'revision-of', 'replaces']);

interface Neighbour {
  readonly word: SiteWord;
  readonly letter: ShelvedLetter;
  readonly sides: { readonly left: string; readonly right: string } | null;
}

function neighboursOf(id: string, links: readonly DocumentLink[], shelf: Shelf): Neighbour[] {
  const found = new Map<string, Neighbour>();
  const add = (word: Neighbour['word'], name: string, sides: (other: string) => Neighbour['sides']): void => {
    const letter = shelf.named.get(name);
    if (letter && letter.id !== id) found.set(`${word} ${letter.id}`, { word, letter, sides: sides(letter.id) });
  };
  const own = [...shelf.named.values()].find((each) => each.id === id)?.name;
  for (const { kind, from, letters } of links) {
    const isEdition = compared.has(kind);
    if (from === own)
      for (const name of letters) add(outward[kind], name, (other) => (isEdition ? { left: other, right: id } : null));
    else if (letters.some((name) => name === own))
      add(inward[kind], from, (other) => (isEdition ? { left: id, right: other } : null));
  }
  return [...found.values()];
}

/** More than this of one letter are looked for by what they cite. */
const mostNeighbours = 40;

const Linked = ({
  letter,
  links,
  shelf,
}: {
  readonly letter: WholeLetter;
  readonly links: readonly DocumentLink[];
  readonly shelf: Shelf;
}) => {
  const reader = useReader();
  const nameOf = useLetterName();
  const neighbours = neighboursOf(letter.id, links, shelf);
  if (neighbours.length === 0) return null;
  return (
    <ul>
      {neighbours.slice(0, mostNeighbours).map(({ word, letter: other, sides }) => (
        <li>
          <Words of={word} /> <a href={href(reader, `/letter/${other.id}`)}>{nameOf(other)}</a>
          {other.date !== null && `, ${other.date}`} ({other.language})
          {sides !== null && (
            <>
              {' \u00b7 '}
              <a href={href(reader, '/compare', sides)}>
                <Words of="site/compare" />
                <span class="site-unseen"> {nameOf(other)}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Groups, people and texts that the letter names, each with a page of its own. */
const Named = ({ record }: { readonly record: DocumentRecord }) => {
  const reader = useReader();
  const groups = record.groups
    .filter(({ type }) => type !== 'bureau')
    .map(({ acronym, name }) => acronym ?? name ?? '');
  const texts = record.citations.map(({ type, number, issuer }) => `${type}:${number}:${issuer ?? ''}`);
  return (
    <>
      <NamedList word="site/groups" texts={distinct(groups)} address={(name) => href(reader, '/group', { name })} />
      <NamedList
        word="site/people"
        texts={distinct(record.people.map(({ name }) => name))}
        address={(name) => href(reader, '/person', { name })}
      />
      <NamedList
        word="site/texts"
        texts={distinct(texts.map((each) => citedLabel(each, reader)))}
        address={(text) => href(reader, '/cited', { text: text.replace(/ \([^()]*\)$/, '') })}
      />
    </>
  );
};

interface NamedProps {
  readonly word: 'site/groups' | 'site/people' | 'site/texts';
  readonly texts: readonly string[];
  readonly address: (text: string) => string;
}

const NamedList = ({ word, texts, address }: NamedProps) => {
  const saying = useSaying();
  const known = texts.filter((text) => text !== '');
  return known.length === 0 ? null : (
    <p>
      {saying(say(word, {}))}:{' '}
      {known.map((text, at) => (
        <>
          {at > 0 && ', '}
          <a href={address(text)} lang="">
            {printed(text)}
          </a>
        </>
      ))}
    </p>
  );
};
