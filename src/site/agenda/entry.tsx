import type { AgendaEntry } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { datesText } from '../../render/dates.js';
import { printed } from '../../render/html/printed.js';
import { inRunningText } from '../../render/running-text.js';
import { SayingLink, SayingLinks } from '../page/letter-link.js';
import { useReader } from '../page/shell.js';
import { Told, withHole } from '../page/told.js';
import { href, type Reader } from '../reader.js';
import type { Shelf } from '../shelf.js';

interface Props {
  readonly entry: AgendaEntry;
  readonly shelf: Shelf;
}

/** When it is, as people write it. */
export const entryDays = (entry: AgendaEntry, { words }: Reader): string =>
  entry.type === 'deadline'
    ? datesText(words.page, { date: entry.value.date, time: entry.value.time, zone: entry.value.timeZone })
    : datesText(words.page, { date: entry.value.start, end: entry.value.end, zone: entry.value.timeZone });

/** What kind of thing it is. */
export const entryKind = (entry: AgendaEntry, { words }: Reader): string =>
  entry.type === 'deadline' ? words.names.deadlineKind[entry.value.kind] : words.page.page.meeting;

/** What it is called: what is due, or the title of a meeting. */
export const entryTitle = ({ type, value }: AgendaEntry): string | null =>
  type === 'deadline' ? value.action : value.title;

/** A deadline or a meeting, with the letters that say so. */
export const Entry = ({ entry, shelf }: Props) => {
  const reader = useReader();
  const { value, status } = entry;
  const title = entryTitle(entry);
  const isOver = status !== 'standing';
  return (
    <li class={`site-entry site-${entry.type}${isOver ? ' site-over' : ''}`}>
      <p class="site-when">{isOver ? <s>{entryDays(entry, reader)}</s> : entryDays(entry, reader)}</p>
      <div>
        <p>
          <strong>{printed(entryKind(entry, reader))}</strong>
          {value.group !== null && (
            <>
              {' \u00b7 '}
              <a href={href(reader, '/group', { name: value.group })} lang="">
                {printed(value.group)}
              </a>
            </>
          )}
          {title !== null && (
            <>
              {' \u00b7 '}
              <span lang="">{printed(title)}</span>
            </>
          )}
          {entry.type === 'meeting' && <Place entry={entry} />}
        </p>
        <Course entry={entry} shelf={shelf} />
      </div>
    </li>
  );
};

const Place = ({ entry }: { readonly entry: Extract<AgendaEntry, { readonly type: 'meeting' }> }) => {
  const { words } = useReader();
  const { place, country, mode } = entry.value;
  const town = [place, country && country.name !== place && `(${country.name})`].filter(Boolean).join(' ');
  const parts = [town, mode && inRunningText(words.names.mode[mode])].filter((part) => part);
  return parts.length === 0 ? null : <span lang=""> {`\u00b7 ${printed(parts.join(' \u00b7 '))}`}</span>;
};

/** Who set it, moved it and ended it. */
const Course = ({ entry, shelf }: Props) => {
  const reader = useReader();
  const { setBy, movedBy, endedBy, alsoIn, status } = entry;
  return (
    <ul class="site-course quiet">
      <li>
        {setBy === null ? (
          <Told sentence={say('answer/set-by-none', {})}>{null}</Told>
        ) : (
          <Told sentence={say('answer/set-by', { letter: withHole })}>
            <SayingLink by={setBy} shelf={shelf} />
          </Told>
        )}
      </li>
      {movedBy.map(({ by, former }) => (
        <li>
          <Told
            sentence={say('answer/moved', {
              days: datesText(reader.words.page, { date: former.start, end: former.end }),
              letter: withHole,
            })}
          >
            <SayingLink by={by} shelf={shelf} />
          </Told>
        </li>
      ))}
      {endedBy !== null && status !== 'standing' && (
        <li>
          <Told sentence={say(`answer/${status}`, { letter: withHole })}>
            <SayingLink by={endedBy} shelf={shelf} />
          </Told>
        </li>
      )}
      {alsoIn.length > 0 && (
        <li>
          <Told sentence={say('answer/also', { letters: withHole })}>
            <SayingLinks all={alsoIn} shelf={shelf} />
          </Told>
        </li>
      )}
    </ul>
  );
};
