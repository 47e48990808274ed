import type { Agenda, AgendaEntry } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { datesText } from '../../render/dates.js';
import { printed } from '../../render/html/printed.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { href } from '../reader.js';
import type { Shelf } from '../shelf.js';
import { entryDays, entryKind, entryTitle } from './entry.js';
import { AgendaViews } from './page.js';
import { monthAfter, weekdayNames, weeksOf } from './weeks.js';

interface Props {
  readonly agenda: Agenda;
  readonly month: string;
  readonly group: string | undefined;
  readonly shelf: Shelf;
}

const daysOf = (entry: AgendaEntry): { readonly first: string; readonly last: string } => {
  const [start, end] = entry.type === 'deadline' ? [entry.value.date, null] : [entry.value.start, entry.value.end];
  return { first: start.slice(0, 10), last: (end ?? start).slice(0, 10) };
};

const isOn = (entry: AgendaEntry, day: string): boolean => {
  const { first, last } = daysOf(entry);
  return first.length === 10 && first <= day && day <= last;
};

/** A month with what is due and what is on; what names no day stands above it. */
export const MonthPage = ({ agenda: { entries }, month, group, shelf }: Props) => {
  const reader = useReader();
  const saying = useSaying();
  const name = datesText(reader.words.page, { date: month });
  const withoutDay = entries.filter((entry) => daysOf(entry).first.length < 10);
  const to = (months: number): string => href(reader, '/agenda/month', { month: monthAfter(month, months), group });
  return (
    <>
      <h1>
        <Words of="site/agenda" />
      </h1>
      <AgendaViews view="month" group={group} month={month} />
      <nav class="site-pages" aria-label={saying(say('site/months', {}))}>
        <a href={to(-1)} rel="prev">
          <Words of="site/before" />
        </a>
        <h2 id="site-month">{name}</h2>
        <a href={to(1)} rel="next">
          <Words of="site/after" />
        </a>
      </nav>
      {group !== undefined && <p class="site-tally quiet">{printed(group)}</p>}
      {entries.length === 0 && <p class="quiet">{saying(say('answer/nothing-stands', {}))}</p>}
      {withoutDay.length > 0 && (
        <section aria-labelledby="site-without-day">
          <h3 id="site-without-day">
            <Words of="site/without-day" />
          </h3>
          <DayEntries entries={withoutDay} shelf={shelf} />
        </section>
      )}
      <table class="site-month" aria-labelledby="site-month">
        <thead>
          <tr>
            {weekdayNames(reader.words.language).map((weekday) => (
              <th scope="col">
                <span class="site-weekday">{weekday}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr>
              {week.map((day) => (
                <Day
                  day={day}
                  entries={day === null ? [] : entries.filter((entry) => isOn(entry, day))}
                  shelf={shelf}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

interface DayProps {
  readonly day: string | null;
  readonly entries: readonly AgendaEntry[];
  readonly shelf: Shelf;
}

const Day = ({ day, entries, shelf }: DayProps) => {
  const { words } = useReader();
  if (day === null) return <td class="site-no-day" />;
  return (
    <td class={entries.length === 0 ? 'site-free-day' : undefined}>
      <p class="site-day">
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span class="site-unseen">{datesText(words.page, { date: day })}</span>
      </p>
      {entries.length > 0 && <DayEntries entries={entries} shelf={shelf} />}
    </td>
  );
};

const DayEntries = ({ entries, shelf }: { readonly entries: readonly AgendaEntry[]; readonly shelf: Shelf }) => {
  const reader = useReader();
  return (
    <ul>
      {entries.map((entry) => {
        const by = entry.endedBy ?? entry.movedBy.at(-1)?.by ?? entry.setBy;
        const letter = by === null ? undefined : shelf.named.get(by.letter);
        const text = [entryKind(entry, reader), entry.value.group].filter(Boolean).join(' \u00b7 ');
        const shown = entry.status === 'standing' ? printed(text) : <s>{printed(text)}</s>;
        const title = printed([entryDays(entry, reader), entryTitle(entry)].filter(Boolean).join(' \u00b7 '));
        return (
          <li class={`site-${entry.type}`} title={title}>
            {letter === undefined || by === null ? (
              shown
            ) : (
              <a href={`${href(reader, `/letter/${letter.id}`)}#${encodeURI(by.pointer)}`}>{shown}</a>
            )}
          </li>
        );
      })}
    </ul>
  );
};
