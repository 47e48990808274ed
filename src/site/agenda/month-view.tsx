import { say } from '../../model/sentence/index.js';
import { datesText } from '../../render/dates.js';
import { addressesIn } from '../links.js';
import { sitePage } from '../page/shell.js';
import { again, href, sayTo } from '../reader.js';
import { jsonText, type View } from '../view.js';
import { MonthPage } from './month.js';
import { partOf } from './part.js';
import { lastDayOf } from './weeks.js';

/** A month with more than this is none that a page can show. */
const mostShown = 500;

/** Deadlines and meetings of a month. */
export const agendaMonth: View = {
  path: '/agenda/month',
  parameters: ['month', 'group'],
  formats: ['html', 'json'],
  about: 'The deadlines and meetings of a month; this one by default.',
  async answer(asked, sources, reader, format) {
    const month = asked.month('month') ?? sources.today().slice(0, 7);
    const group = asked.text('group');
    const shelf = await sources.shelf();
    const options = { from: `${month}-01`, to: lastDayOf(month), ...(group !== undefined && { group }) };
    const agenda = partOf(await shelf.archive.agenda(options), 0, mostShown);
    if (format === 'json') return jsonText({ month, ...options, ...agenda, letters: addressesIn(agenda, shelf) });
    return sitePage(reader, {
      title: [sayTo(reader, say('site/agenda', {})), datesText(reader.words.page, { date: month })].join(' \u2013 '),
      formats: [
        { format: 'json', address: again(reader, { month }, 'json') },
        { format: 'ics', address: href(reader, '/agenda.ics', { group }) },
      ],
      body: <MonthPage agenda={agenda} month={month} group={group} shelf={shelf} />,
    });
  },
};
