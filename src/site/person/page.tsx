import type { PersonHistory } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { printed } from '../../render/html/printed.js';
import { SayingLinks } from '../page/letter-link.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { Told, withHole } from '../page/told.js';
import { href } from '../reader.js';
import type { Shelf } from '../shelf.js';

/** The offices of a person, and who may be the same. */
export const PersonPage = ({ person, shelf }: { readonly person: PersonHistory; readonly shelf: Shelf }) => {
  const reader = useReader();
  const saying = useSaying();
  const { name, spellings, roles, letters, possiblySame } = person;
  return (
    <>
      <h1 lang="">{printed(name)}</h1>
      {spellings.length > 0 && (
        <p class="quiet">{saying(say('answer/spellings', { names: printed(spellings.join(', ')) }))}</p>
      )}
      {roles.length === 0 ? (
        <p>{saying(say('answer/no-person', { name }))}</p>
      ) : (
        <>
          <h2>{saying(say('answer/offices', {}))}</h2>
          <ul class="site-plain">
            {roles.map((role) => (
              <Office office={role} shelf={shelf} />
            ))}
          </ul>
        </>
      )}
      {letters.length > 0 && (
        <p>
          <a href={href(reader, '/letters', { person: name })}>
            <Words of="site/search-these" />
          </a>
        </p>
      )}
      {possiblySame.length > 0 && (
        <>
          <h2>{saying(say('answer/possibly-same', {}))}</h2>
          <ul class="site-plain">
            {possiblySame.map((other) => (
              <li>
                <a href={href(reader, '/person', { name: other.name })} lang="">
                  {printed(other.name)}
                </a>{' '}
                <span class="quiet">{`\u00b7 ${saying(say(`answer/${other.why}`, {}))}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const Office = ({ office, shelf }: { readonly office: PersonHistory['roles'][number]; readonly shelf: Shelf }) => {
  const reader = useReader();
  const { role, group, named, left } = office;
  return (
    <li>
      <p>
        {reader.words.names.role[role]}
        {group !== null && (
          <>
            {' \u00b7 '}
            <a href={href(reader, '/group', { name: group })} lang="">
              {printed(group)}
            </a>
          </>
        )}
      </p>
      <ul class="site-course quiet">
        {named.length > 0 && (
          <li>
            <Told sentence={say('answer/named', { letters: withHole })}>
              <SayingLinks all={named} shelf={shelf} />
            </Told>
          </li>
        )}
        {left.length > 0 && (
          <li>
            <Told sentence={say('answer/left', { letters: withHole })}>
              <SayingLinks all={left} shelf={shelf} />
            </Told>
          </li>
        )}
      </ul>
    </li>
  );
};
