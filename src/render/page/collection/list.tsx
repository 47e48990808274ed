import { printed } from '../../html/printed.js';
import { DocumentLanguageProvider, Quoted, Say, ShownText, useSaid } from '../interface.js';
import type { TimelineItem } from '../record/dates.js';
import { Calendar } from './calendar.js';
import { type Facts, monthsOf } from './facts.js';
import { Filters } from './filters.js';

interface ListProps {
  readonly facts: readonly Facts[];
  /** True where the documents themselves are in the page and can be opened. */
  readonly inside: boolean;
}

/** Groups of all documents in alphabetical order; the list and the filter know them by number. */
const groupsOf = (facts: readonly Facts[]): string[] =>
  [...new Set(facts.flatMap(({ groups }) => groups))].sort((a, b) => (a < b ? -1 : 1));

/** The documents of a run: calendar, filters, and the list itself. */
export const ListView = ({ facts, inside }: ListProps) => {
  const groups = groupsOf(facts);
  const numbers = new Map(groups.map((group, number) => [group, number]));
  return (
    <div class="listing" id="list" tabIndex={-1}>
      <header class="head">
        <h1>
          <Say said="page.documents" />
        </h1>
        <p class="dateline quiet" id="count" role="status">
          <Say said={{ word: 'counted.documents', with: { n: facts.length } }} />
        </p>
        {!inside && (
          <p class="quiet">
            <Say said="page.lettersApart" />
          </p>
        )}
      </header>
      <Filters facts={facts} groups={groups} />
      <Calendar facts={facts} />
      <ul class="documents">
        {facts.map((each, index) => (
          <DocumentItem facts={each} groupNumbers={numbers} inside={inside} waiting={index >= laidOutAtFirst} />
        ))}
      </ul>
      <button type="button" class="more-documents" id="more" hidden />
      <p class="none" id="none" hidden>
        <Say said="page.noDocument" />
      </p>
    </div>
  );
};

/** Documents that are laid out when the page opens; the script shows more. */
const laidOutAtFirst = 60;

interface ItemProps {
  readonly facts: Facts;
  readonly groupNumbers: ReadonlyMap<string, number>;
  readonly inside: boolean;
  readonly waiting: boolean;
}

const DocumentItem = ({ facts, groupNumbers, inside, waiting }: ItemProps) => {
  const { number, language, documentType, reference, date, subject, file, groups, dates, messages } = facts;
  const name = (
    <>
      <Say said={`documentType.${documentType}`} />
      {reference && <span lang=""> {printed(reference)}</span>}
    </>
  );
  return (
    <li
      class="document"
      hidden={waiting}
      data-type={documentType}
      data-date={date?.slice(0, 7)}
      data-groups={groups.map((group) => groupNumbers.get(group)).join(' ')}
    >
      <DocumentLanguageProvider value={language}>
        <h3>{inside ? <a href={`#d${number}`}>{name}</a> : name}</h3>
        <p class="subject">{subject === null ? <Say said="page.untitled" /> : <Quoted text={subject} />}</p>
        <p class="quiet facts">
          {date === null ? <Say said="page.undated" /> : <Say said={{ date }} />}
          {groups.length > 0 && (
            <>
              {' \u00b7 '}
              <Quoted text={groups.join(', ')} />
            </>
          )}
          {file !== null && (
            <>
              {' \u00b7 '}
              <span class="file">{printed(file)}</span>
            </>
          )}
          {messages > 0 && (
            <>
              {' \u00b7 '}
              <Say said={{ word: 'counted.messages', with: { n: messages } }} />
            </>
          )}
        </p>
        {dates.length > 0 && (
          <ul class="dates">
            {dates.map((item) => (
              <DateItem item={item} address={inside ? `#d${number}` : null} />
            ))}
          </ul>
        )}
      </DocumentLanguageProvider>
    </li>
  );
};

/** A deadline or meeting, which leads to its place in the document. */
const DateItem = ({ item, address }: { readonly item: TimelineItem; readonly address: string | null }) => {
  const { pointer, name, main } = item.entry;
  const said = useSaid();
  const kind = item.kind === 'meeting' ? 'page.meeting' : (`deadlineKind.${item.kind}` as const);
  const date = name && <Say said={name} />;
  return (
    <li data-kind={item.kind} data-months={monthsOf(item).join(' ')}>
      <span class={item.kind === 'meeting' ? 'bar' : 'dot'} role="img" {...said('aria-label', kind)} />{' '}
      {address === null ? <span>{date}</span> : <a href={`${address}${pointer}`}>{date}</a>}{' '}
      {main.map((shown) => (
        <ShownText shown={shown} />
      ))}
    </li>
  );
};
