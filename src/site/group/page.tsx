import type { GroupHistory, MandateEdition, Term } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { dayWords } from '../../render/day-words.js';
import { printed } from '../../render/html/printed.js';
import { SayingItem, SayingLink, SayingLinks } from '../page/letter-link.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { Told, withHole } from '../page/told.js';
import { href } from '../reader.js';
import type { Shelf } from '../shelf.js';

interface Props {
  readonly groups: readonly GroupHistory[];
  /** As it was asked for. */
  readonly name: string;
  readonly shelf: Shelf;
}

/** A group; several where Sectors have groups of one number. */
export const GroupPage = ({ groups, name, shelf }: Props) => (
  <>
    {groups.map((group, at) => (
      <OneGroup group={group} id={`site-group-${at}`} shelf={shelf} />
    ))}
    <Further name={name} />
  </>
);

/** What else there is of a group. */
const Further = ({ name }: { readonly name: string }) => {
  const reader = useReader();
  return (
    <ul class="site-next">
      <li>
        <a href={href(reader, '/agenda', { group: name })}>
          <Words of="site/agenda" />
        </a>
      </li>
      <li>
        <a href={href(reader, '/agenda.ics', { group: name })}>
          <Words of="site/subscribe" />
        </a>
      </li>
      <li>
        <a href={href(reader, '/letters', { group: name })}>
          <Words of="site/search-these" />
        </a>
      </li>
    </ul>
  );
};

const OneGroup = ({
  group,
  id,
  shelf,
}: {
  readonly group: GroupHistory;
  readonly id: string;
  readonly shelf: Shelf;
}) => {
  const { words } = useReader();
  const saying = useSaying();
  const { acronyms, names, type, sector, letters, mandates, leadership } = group;
  const [title = '', ...others] = [...acronyms, ...names];
  return (
    <section aria-labelledby={id}>
      <h1 id={id} lang="">
        {printed(title)}
      </h1>
      <p class="quiet">{[words.names.groupType[type], sector].filter(Boolean).join(' \u00b7 ')}</p>
      {others.length > 0 && <p lang="">{printed(others.join(' \u00b7 '))}</p>}
      {leadership.length > 0 && (
        <>
          <h2>{saying(say('answer/leadership', {}))}</h2>
          <ul class="site-plain">
            {leadership.map((term) => (
              <TermItem term={term} shelf={shelf} />
            ))}
          </ul>
        </>
      )}
      {mandates.length > 0 && (
        <>
          <h2>{saying(say('answer/mandates', {}))}</h2>
          <ol class="site-plain">
            {mandates.map((edition) => (
              <Edition edition={edition} shelf={shelf} />
            ))}
          </ol>
        </>
      )}
      <h2>{saying(say('answer/letters', {}))}</h2>
      <ul class="site-plain">
        {letters
          .slice(-mostLetters)
          .toReversed()
          .map((by) => (
            <li>
              <SayingItem by={by} shelf={shelf} />
            </li>
          ))}
      </ul>
      {letters.length > mostLetters && (
        <p class="quiet">{saying(say('site/last-of', { most: String(mostLetters), total: String(letters.length) }))}</p>
      )}
    </section>
  );
};

/** The rest is found by search. */
const mostLetters = 100;

const TermItem = ({
  term: { name, role, from, until, named },
  shelf,
}: {
  readonly term: Term;
  readonly shelf: Shelf;
}) => {
  const reader = useReader();
  const [first, last] = [named[0], named.at(-1)];
  return (
    <li>
      <p>
        {reader.words.names.role[role]} {'\u00b7'}{' '}
        <a href={href(reader, '/person', { name })} lang="">
          {printed(name)}
        </a>
      </p>
      <ul class="site-course quiet">
        {from !== null && (
          <li>
            <Told sentence={say('answer/from', { letter: withHole })}>
              <SayingLink by={from} shelf={shelf} />
            </Told>
          </li>
        )}
        {first !== undefined && last !== undefined && (
          <li>
            <Told sentence={say('answer/named', { letters: withHole })}>
              <SayingLinks all={named.length > 6 ? [first, last] : named} shelf={shelf} />
            </Told>
          </li>
        )}
        {until !== null && (
          <li>
            <Told sentence={say('answer/until', { letter: withHole })}>
              <SayingLink by={until} shelf={shelf} />
            </Told>
          </li>
        )}
      </ul>
    </li>
  );
};

const Edition = ({ edition, shelf }: { readonly edition: MandateEdition; readonly shelf: Shelf }) => {
  const reader = useReader();
  const saying = useSaying();
  const { in: sayings, title, until, before, changes } = edition;
  const left = before && shelf.named.get(before.letter);
  const right = sayings.map(({ letter }) => shelf.named.get(letter)).find((each) => each?.language === left?.language);
  return (
    <li>
      <p>
        <SayingLinks all={sayings} shelf={shelf} />
        {title !== null && <span lang=""> {`\u00b7 ${printed(title)}`}</span>}
        {until !== null && ` \u00b7 ${saying(say('answer/runs-until', { date: dayWords(until, reader.words.page) }))}`}
      </p>
      {before !== null && changes !== null && (
        <p class="site-course quiet">
          {saying(say('site/changes', { count: changes.changes.length }))}
          {left && right && (
            <>
              {' \u00b7 '}
              <a href={href(reader, '/compare', { left: left.id, right: right.id, scope: 'mandate' })}>
                <Words of="site/compare" />
                <span class="site-unseen"> {printed(before.document ?? left.name)}</span>
              </a>
            </>
          )}
        </p>
      )}
    </li>
  );
};
