import type { Agenda, AgendaOptions } from '../../index.js';
import { lastDay } from '../../archive/letters/part-of-day.js';
import { say } from '../../model/sentence/index.js';
import { firstDay } from '../../render/calendar/moment.js';
import { datesText } from '../../render/dates.js';
import { printed } from '../../render/html/printed.js';
import { SayingLink } from '../page/letter-link.js';
import { Pages } from '../page/pages.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { Told, withHole } from '../page/told.js';
import { href } from '../reader.js';
import type { Shelf } from '../shelf.js';
import { Entry } from './entry.js';

interface Props {
  readonly agenda: Agenda;
  readonly total: number;
  readonly options: AgendaOptions;
  readonly offset: number;
  readonly limit: number;
  readonly shelf: Shelf;
}

/** Deadlines and meetings in a list, and what letters contradict. */
export const AgendaPage = ({ agenda, total, options, offset, limit, shelf }: Props) => {
  const saying = useSaying();
  const { entries, contradictions } = agenda;
  return (
    <>
      <h1>
        <Words of="site/agenda" />
      </h1>
      <AgendaViews view="list" group={options.group} month={options.from?.slice(0, 7)} />
      <AgendaForm options={options} />
      <p class="site-tally quiet">
        {total === 0 ? saying(say('answer/nothing-stands', {})) : saying(say('site/entries', { count: total }))}
      </p>
      <ol class="site-entries">
        {entries.map((entry) => (
          <Entry entry={entry} shelf={shelf} />
        ))}
      </ol>
      <Pages total={total} offset={offset} limit={limit} />
      <Contradictions agenda={{ entries, contradictions }} shelf={shelf} />
    </>
  );
};

interface ViewsProps {
  readonly view: 'list' | 'month';
  readonly group: string | undefined;
  readonly month: string | undefined;
}

/** Between the list and the month; and how to have it in one's own calendar. */
export const AgendaViews = ({ view, group, month }: ViewsProps) => {
  const reader = useReader();
  const list = href(reader, '/agenda', { group, from: view === 'month' && month ? `${month}-01` : undefined });
  const calendar = href(reader, '/agenda/month', { group, month });
  return (
    <p class="site-views">
      <a href={list} aria-current={view === 'list' ? 'page' : undefined}>
        <Words of="site/as-list" />
      </a>
      {' \u00b7 '}
      <a href={calendar} aria-current={view === 'month' ? 'page' : undefined}>
        <Words of="site/as-month" />
      </a>
      {' \u00b7 '}
      <a href={href(reader, '/agenda.ics', { group })}>
        <Words of="site/subscribe" />
      </a>
    </p>
  );
};

const AgendaForm = ({ options: { from, to, group } }: { readonly options: AgendaOptions }) => {
  const { query } = useReader();
  const lang = query.get('lang');
  return (
    <form class="site-filter" action="/agenda" method="get">
      <label>
        <Words of="site/from" />
        <input type="date" name="from" value={from && firstDay(from)} />
      </label>
      <label>
        <Words of="site/to" />
        <input type="date" name="until" value={to && lastDay(to)} />
      </label>
      <label>
        <Words of="site/group" />
        <input type="text" name="group" value={group === undefined ? undefined : printed(group)} maxLength={300} />
      </label>
      {lang !== null && <input type="hidden" name="lang" value={lang} />}
      <button type="submit">
        <Words of="site/show" />
      </button>
    </form>
  );
};

/** Letters that contradict each other: told, not settled. */
const Contradictions = ({ agenda: { contradictions }, shelf }: { readonly agenda: Agenda; readonly shelf: Shelf }) => {
  const reader = useReader();
  const saying = useSaying();
  if (contradictions.length === 0) return null;
  return (
    <section class="site-contradictions" aria-labelledby="site-contradictions">
      <h2 id="site-contradictions">{saying(say('answer/contradictions', {}))}</h2>
      <ul>
        {contradictions.map(({ kind, said }) => (
          <li>
            {saying(say(`answer/${kind}`, {}))}
            <ul>
              {said.map(({ days, by }) => (
                <li>
                  <Told
                    sentence={say('answer/says', {
                      days: datesText(reader.words.page, { date: days.start, end: days.end }),
                      letter: withHole,
                    })}
                  >
                    <SayingLink by={by} shelf={shelf} />
                  </Told>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};
