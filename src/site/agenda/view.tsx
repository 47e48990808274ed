import type { Agenda, AgendaOptions } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { agendaCalendar } from '../../render/answers/calendar.js';
import { agendaCsv } from '../../render/answers/agenda.js';
import type { Asked } from '../asked.js';
import { addressesIn } from '../links.js';
import { sitePage } from '../page/shell.js';
import type { ParameterName } from '../parameters.js';
import { again, type Reader, sayTo } from '../reader.js';
import { type Format, jsonText, type Sources, type View } from '../view.js';
import { AgendaPage } from './page.js';
import { partOf } from './part.js';

const parameters = ['from', 'until', 'group', 'limit', 'offset'] as const satisfies readonly ParameterName[];

/** A calendar that a program subscribes to has no pages: the last of more than this. */
const mostEvents = 5000;

/** What is wanted of the agenda; people who say nothing want what is not over. */
function optionsIn(asked: Asked, format: Format, today: string): AgendaOptions {
  const [from, to, group] = [
    asked.partOfDay('from') ?? (format === 'html' ? today : undefined),
    asked.partOfDay('until'),
    asked.text('group'),
  ];
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(group !== undefined && { group }),
  };
}

function written(agenda: Agenda, asked: Asked, format: Format): Agenda {
  const { length } = agenda.entries;
  if (format === 'ics' || format === 'csv') return partOf(agenda, Math.max(0, length - mostEvents), length);
  const offset = asked.offset();
  return partOf(agenda, offset, offset + asked.limit(format === 'html' ? 50 : 100));
}

async function answer(asked: Asked, sources: Sources, reader: Reader, format: Format): Promise<string> {
  const options = optionsIn(asked, format, sources.today());
  const shelf = await sources.shelf();
  const whole = await shelf.archive.agenda(options);
  const agenda = written(whole, asked, format);
  if (format === 'ics') return agendaCalendar(agenda, reader.words);
  if (format === 'csv') return agendaCsv(agenda);
  if (format === 'json')
    return jsonText({ ...options, total: whole.entries.length, ...agenda, letters: addressesIn(agenda, shelf) });
  const shown = { from: options.from ?? null, offset: null, limit: null };
  return sitePage(reader, {
    title: [options.group, sayTo(reader, say('site/agenda', {}))].filter(Boolean).join(' \u2013 '),
    formats: [
      { format: 'json', address: again(reader, shown, 'json') },
      { format: 'csv', address: again(reader, shown, 'csv') },
      // A subscription goes on when today is over.
      { format: 'ics', address: again(reader, { from: null, until: null, offset: null, limit: null }, 'ics') },
    ],
    body: (
      <AgendaPage
        agenda={agenda}
        total={whole.entries.length}
        options={options}
        offset={asked.offset()}
        limit={asked.limit(50)}
        shelf={shelf}
      />
    ),
  });
}

/** Deadlines and meetings as they stand, in a list. */
export const agenda: View = {
  path: '/agenda',
  parameters,
  formats: ['html', 'json', 'csv', 'ics'],
  about: 'Deadlines and meetings as they stand after all letters, each with the letters that set, moved or ended it.',
  answer,
};
