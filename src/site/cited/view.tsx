import { say } from '../../model/sentence/index.js';
import { citesCsv } from '../../render/answers/cites.js';
import { addressesIn } from '../links.js';
import { namesFor } from '../names/names.js';
import { sitePage } from '../page/shell.js';
import { again, sayTo } from '../reader.js';
import { Refused } from '../refused.js';
import { jsonText, type View } from '../view.js';
import { CitedPage } from './page.js';

/** Who cites a text; without one, those that most letters cite. */
export const cited: View = {
  path: '/cited',
  parameters: ['text', 'limit', 'offset'],
  formats: ['html', 'json', 'csv'],
  about: 'A text: the letters that cite it, in which of its revisions. Without one: the texts that letters cite.',
  async answer(asked, sources, reader, format) {
    const text = asked.text('text');
    if (text === undefined) return namesFor('cited', asked, sources, reader, format);
    const shelf = await sources.shelf();
    const texts = await shelf.archive.cites(text);
    if (texts.length === 0) throw new Refused(404, say('answer/not-cited', { text }));
    if (format === 'csv') return citesCsv(texts);
    if (format === 'json') return jsonText({ texts, letters: addressesIn(texts, shelf) });
    return sitePage(reader, {
      title: [text, sayTo(reader, say('site/texts', {}))].join(' \u2013 '),
      formats: [
        { format: 'json', address: again(reader, {}, 'json') },
        { format: 'csv', address: again(reader, {}, 'csv') },
      ],
      body: <CitedPage texts={texts} shelf={shelf} />,
    });
  },
};
